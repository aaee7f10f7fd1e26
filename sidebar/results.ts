/** What a finished action says of itself, in one line in its place. */
import type { Method, Output } from '../src/api/contract';
import { formatDate, formatNumber, formatPercent } from './format';
import type { Problem } from './types';

export interface Result {
  readonly text: string;
  readonly link?: { readonly label: string; readonly url: string };
  readonly problems: readonly Problem[];
}

type Summaries = { readonly [M in Method]?: (output: Output<M>) => Result };

const summaries: Summaries = {
  checkRoster: ({ graduations, withPhone, withEmail, problems }) => ({
    text: `Đã kiểm tra ${formatNumber(graduations)} dòng: ${formatPercent(withPhone, graduations)} có SĐT, ${formatPercent(withEmail, graduations)} có email.`,
    problems,
  }),
  printRosters: ({ done, leftOut, folderUrl }) => ({
    text:
      (done > 0 ? `Đã in ${formatNumber(done)} danh sách lớp.` : 'Chưa có lớp nào để in.') +
      (leftOut > 0
        ? ` ${formatNumber(leftOut)} dòng chưa in: thiếu họ tên, ngày tốt nghiệp, hoặc lớp không có trong tab Lớp.`
        : ''),
    ...(folderUrl === null ? {} : { link: { label: 'Mở', url: folderUrl } }),
    problems: [],
  }),
  pullResponses: ({ pulled, matched, unmatched, refused, problems }) => ({
    text: `Lấy ${formatNumber(pulled)} phản hồi: ${formatNumber(matched)} đã khớp, ${formatNumber(unmatched)} chờ khớp, ${formatNumber(refused)} từ chối.`,
    problems,
  }),
  updateIndicators: ({ graduates, answered }) => ({
    text: `Tab KPI đã tính: ${formatNumber(graduates)} người tốt nghiệp, ${formatNumber(answered)} đã trả lời.`,
    problems: [],
  }),
  createReport: ({ version, url, notice }) => ({
    text: notice === '' ? `Báo cáo bản ${formatNumber(version)} đã tạo.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  createPlan: ({ version, url, notice }) => ({
    text: notice === '' ? `Kế hoạch bản ${formatNumber(version)} đã tạo.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  submitPaper: ({ paper, to, mail }) => ({
    text:
      mail === 'đã gửi'
        ? `Đã trình ${paper} tới ${to}.`
        : `Đã trình ${paper}. Thư tới ${to} chưa rõ đã gửi hay chưa: hỏi lại, hoặc gửi lại thư trình.`,
    problems: [],
  }),
  recordApproval: ({ paper, approver }) => ({
    text: `Đã ghi nhận ${approver} duyệt ${paper}.`,
    problems: [],
  }),
  returnPaper: ({ paper }) => ({ text: `${paper} đã trả lại để sửa.`, problems: [] }),
  issuePaper: ({ paper, number, date, url }) => ({
    text:
      number === null || date === ''
        ? `Đã ban hành ${paper}, số và ngày bổ sung sau.`
        : `Đã ban hành ${paper}, số ${number} ngày ${formatDate(date)}.`,
    link: { label: 'Mở', url },
    problems: [],
  }),
  pauseInvitations: () => ({ text: 'Đã tạm dừng gửi thư. Bấm gửi để làm tiếp.', problems: [] }),
  markStep: ({ state }) => ({ text: state === 'done' ? 'Đã ghi là xong.' : 'Đã bỏ ghi.', problems: [] }),
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
  openSurvey: ({ state, done }) => ({
    text: state === 'done' ? `Phiếu đã mở, ${formatNumber(done)} người có đường dẫn riêng.` : '',
    problems: [],
  }),
  sendInvitations: ({ state, done }) => ({
    text: state === 'done' ? `Đã gửi ${formatNumber(done)} thư mời.` : '',
    problems: [],
  }),
};

/** The line for what `method` returned; a method without a line of its own says only that it is done. */
export const describeResult = (method: string, output: unknown): Result => {
  const known = Object.entries(summaries).find(([name]) => name === method)?.[1];
  // Found under its own method's name, and the script built the output from that method's type.
  const describe = known as ((output: unknown) => Result) | undefined;
  return describe?.(output) ?? { text: 'Xong.', problems: [] };
};
