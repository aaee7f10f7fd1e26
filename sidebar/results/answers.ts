/** What the actions of step 5, the answers, say when they have ended. */
import { formatNumber } from '../format';
import type { Summaries } from './result';

export const answersResults = {
  pullResponses: ({ pulled, matched, unmatched, refused, left, problems }) => ({
    text: `Lấy ${formatNumber(pulled)} phản hồi: ${formatNumber(matched)} đã khớp, ${formatNumber(unmatched)} chờ khớp, ${formatNumber(refused)} từ chối.${left > 0 ? ` Còn ${formatNumber(left)} phản hồi, máy tự lấy tiếp trong 5 phút.` : ''}`,
    problems,
  }),
  applyWriteBack: ({ cells, kept }) => ({
    text:
      cells === 0
        ? 'Danh sách không có gì để cập nhật.'
        : `Đã cập nhật ${formatNumber(cells)} ô của Danh sách.`,
    problems: kept,
  }),
  mergeEmployers: ({ groups, spellings }) => ({
    text: `Đã gộp ${formatNumber(spellings)} cách viết thành ${formatNumber(groups)} nơi công tác.`,
    problems: [],
  }),
  drawRecalls: ({ drawn, total }) => ({
    text:
      drawn === 0
        ? 'Mẫu gọi lại đã đủ.'
        : `Đã rút ${formatNumber(drawn)} phiếu; cần gọi lại ${formatNumber(total)} người.`,
    problems: [],
  }),
  enterRecall: () => ({ text: 'Đã ghi cuộc gọi lại.', problems: [] }),
} satisfies Summaries;
