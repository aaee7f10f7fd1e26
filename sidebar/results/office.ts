/** What Thiết lập, marks and the trial say when they have ended. */
import { undoWords } from '../../src/domain/undo/undo-words';
import { formatNumber } from '../format';
import type { Summaries } from './result';

export const officeResults = {
  markStep: ({ state }) => ({ text: state === 'done' ? 'Đã ghi là xong.' : 'Đã bỏ ghi.', problems: [] }),
  undoLast: ({ action, kept, ...count }) => ({
    text: `Đã hoàn tác “${action}”: ${undoWords(count, kept.length)}`,
    problems: kept,
  }),
  nameMyself: ({ unit }) => ({ text: `Đã ghi anh/chị thuộc ${unit}.`, problems: [] }),
  setUp: ({ made, problems }) => ({
    text: made.length > 0 ? `Đã thiết lập: ${formatNumber(made.length)} mục mới.` : 'Mọi thứ đã có đủ.',
    problems,
  }),
  startTrial: ({ state }) => ({
    text: state === 'done' ? 'Dữ liệu mẫu đã sẵn sàng: 60 HSSV, ba lớp, phiếu đang mở.' : '',
    problems: [],
  }),
  endTrial: ({ state }) => ({
    text: state === 'done' ? 'Đã dọn hết dữ liệu mẫu. Bắt đầu từ bước 3: đưa danh sách của trường vào.' : '',
    problems: [],
  }),
} satisfies Summaries;
