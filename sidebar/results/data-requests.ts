/** What is said when a request about personal data was noted, answered or carried out. */
import type { Summaries } from './result';

export const dataRequestResults = {
  recordDataRequest: ({ number, answerBy, doneBy }) => ({
    text: `Đã ghi yêu cầu số ${number}: trả lời trước hết ngày ${answerBy}, làm xong trước hết ngày ${doneBy}.`,
    problems: [],
  }),
  closeDataRequest: ({ number }) => ({ text: `Đã ghi kết quả yêu cầu số ${number}.`, problems: [] }),
  erasePerson: ({ name }) => ({
    text: `Đã xóa liên hệ, nơi công tác, thu nhập và câu tự viết của ${name}. Đã lưu hồ sơ thì vào bước 8, bấm Lưu bổ sung. Xóa tay trong bản sao lưu và tệp đã tải về.`,
    problems: [],
  }),
} satisfies Summaries;
