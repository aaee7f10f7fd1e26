/** Tab `Câu hỏi`: the survey as the college words it; one row is one question, or the start of a page (`Phần mới`). */
import type { ColumnKind } from '../column-kind';
import { choice, flag, text } from '../columns';
import { table, type Row } from '../table';
import { tidy } from '../text';

/** The words of column `Loại`, in the order of the drop-down. */
export const QUESTION_KINDS = [
  'Chữ ngắn',
  'Đoạn văn',
  'Chọn một',
  'Danh sách thả xuống',
  'Chọn nhiều',
  'Thang điểm',
  'Ngày',
  'Phần mới',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
const CHECKS = ['Email', 'Số điện thoại'] as const;

/** Text in which the line breaks count: one choice a line. */
const linesKind: ColumnKind<string> = {
  name: 'text',
  expected: 'mỗi dòng một ý',
  format: '@',
  read: (cell) => ({
    ok: true,
    value: String(cell)
      .split(/\r\n|\r|\n/)
      .map(tidy)
      .join('\n')
      .trim(),
  }),
  write: (value) => value,
};

const choicesNote = [
  'Mỗi dòng một lựa chọn: mã, dấu cách, lời. Ví dụ: 1 Làm công hưởng lương → C',
  'Sau dấu → là phần đi tới, hoặc Nộp.',
  'Dòng “7 Khác…” cho người trả lời tự ghi.',
  'Dòng “{Tỉnh, thành phố}” thay cho 34 tỉnh, thành phố.',
  'Thang điểm: hai dòng, điểm thấp nhất và điểm cao nhất.',
  'Sửa lời thì được; mã thì giữ nguyên, vì chỉ tiêu tính theo mã.',
].join('\n');

export const questions = table({
  name: 'questions',
  title: 'Câu hỏi',
  key: ['code'],
  visibility: 'hidden',
  columns: {
    code: text('Mã', {
      required: true,
      width: 110,
      note: 'Chữ không dấu, viết liền; dòng Phần mới thì gõ chữ cái của phần. Xin giữ nguyên các mã có sẵn.',
    }),
    page: text('Phần', { width: 60, note: 'Chữ cái của phần chứa câu hỏi.' }),
    text: text('Câu hỏi', { required: true, width: 340, note: 'Ở dòng Phần mới: tên phần.' }),
    help: {
      header: 'Gợi ý',
      kind: linesKind,
      width: 260,
      note: 'Chữ nhỏ dưới câu hỏi. Máy thay {Trường}, {Phòng}, {Lợi ích}, {email}, {SĐT} bằng giá trị ở tab Cấu hình.',
    },
    kind: choice('Loại', QUESTION_KINDS, { required: true, width: 140 }),
    choices: { header: 'Lựa chọn', kind: linesKind, width: 340, note: choicesNote },
    required: flag('Bắt buộc', { width: 80 }),
    short: flag('Phiếu ngắn', {
      width: 80,
      note: 'Có: câu này vào cả phiếu ngắn. Đồng ý, họ tên, lớp, mã phiếu, tình trạng thì phiếu nào cũng hỏi.',
    }),
    goTo: text('Chuyển tới', {
      width: 90,
      note: 'Chỉ ở dòng Phần mới: hết phần thì đi tới phần nào, hoặc Nộp. Để trống là phần kế tiếp.',
    }),
    check: choice('Kiểm tra', CHECKS, { width: 110, note: 'Với Chữ ngắn: câu trả lời phải có dạng này.' }),
    former: {
      header: 'Lời cũ',
      kind: linesKind,
      width: 200,
      note: 'Lời đã dùng trước đây của một lựa chọn, mỗi dòng: mã, dấu cách, lời cũ. Nhờ đó phản hồi cũ vẫn đọc được.',
    },
  },
});

export type QuestionRow = Row<typeof questions>;
