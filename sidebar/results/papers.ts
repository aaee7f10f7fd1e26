/** What the actions of steps 1, 2 and 7 say when they have ended: papers, approval, publication, templates, solutions. */
import { formatDate, formatNumber } from '../format';
import type { Summaries } from './result';

export const papersResults = {
  createPlan: ({ version, url, notice }) => ({
    text: notice === '' ? `Kế hoạch bản ${formatNumber(version)} đã tạo.` : notice,
    warns: notice !== '',
    link: { label: 'Mở', url },
    problems: [],
  }),
  submitPaper: ({ paper, to, mail }) => ({
    text:
      mail === 'đã gửi'
        ? `Đã trình ${paper}, thư gửi tới ${to}`
        : `Đã trình ${paper}. Thư tới ${to} chưa rõ đã gửi hay chưa: hỏi lại, hoặc gửi lại thư trình.`,
    problems: [],
  }),
  recordApproval: ({ paper, approver }) => ({
    text: `Đã ghi nhận ${approver} duyệt ${paper}.`,
    problems: [],
  }),
  returnPaper: ({ paper }) => ({ text: `${paper} đã trả lại để sửa.`, problems: [] }),
  attachScan: ({ paper, name, url }) => ({
    text: `Đã gắn bản quét ${name} vào ${paper}.`,
    ...(url === '' ? {} : { link: { label: 'Mở', url } }),
    problems: [],
  }),
  setReminders: ({ next }) => ({
    text: next === '' ? 'Máy không nhắc Hiệu trưởng nữa.' : `Máy nhắc ngày ${formatDate(next.slice(0, 10))}.`,
    problems: [],
  }),
  issuePaper: ({ paper, number, date, url }) => ({
    text:
      number === null || date === ''
        ? `Đã ban hành ${paper}, số và ngày bổ sung sau.`
        : `Đã ban hành ${paper}, số ${number} ngày ${formatDate(date)}.`,
    link: { label: 'Mở', url },
    problems: [],
  }),
  publishReport: ({ paper, sent, unclear, failed }) => ({
    text: [
      `Đã gửi ${paper} tới ${formatNumber(sent)} nơi.`,
      ...(unclear.length === 0 ? [] : [`Chưa rõ đã tới hay chưa: ${unclear.join(', ')}. Hỏi lại nơi nhận.`]),
      ...(failed.length === 0 ? [] : [`Không gửi được: ${failed.join(', ')}. Sửa email, rồi bấm Công bố.`]),
    ].join(' '),
    problems: [],
  }),
  addRecipient: ({ recipients }) => ({
    text: `Đã ghi. Danh sách có ${formatNumber(recipients.length)} nơi nhận.`,
    problems: [],
  }),
  acknowledgeCopy: ({ acknowledged, sent }) => ({
    text: `${formatNumber(acknowledged)}/${formatNumber(sent)} nơi đã xác nhận.`,
    problems: [],
  }),
  createDocument: ({ version, url, notice }) => ({
    text: notice === '' ? `Văn bản bản ${formatNumber(version)} đã tạo.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  checkTemplates: ({ templates, problems }) => {
    const edited = templates.filter(({ state }) => state === 'edited').map(({ label }) => label);
    const own = edited.length === 0 ? 'chưa mẫu nào được sửa' : `phòng đã sửa ${edited.join(', ')}`;
    const found = problems.length === 0 ? 'không có lỗi' : `${formatNumber(problems.length)} chỗ cần xem`;
    return {
      text: `${formatNumber(templates.length)} mẫu, ${own}: ${found}.`,
      problems,
    };
  },
  addSolution: () => ({ text: 'Đã ghi vào tab Giải pháp.', problems: [] }),
  setSolutionState: ({ state }) => ({ text: `Đã ghi: ${state.toLowerCase()}.`, problems: [] }),
} satisfies Summaries;
