/** What is said when a group of registers was switched, or a duty noted as done. */
import type { Summaries } from './result';

export const networkResults = {
  switchGroup: ({ title, on }) => ({
    text: on ? `Đã bật ${title}.` : `Đã tắt ${title}: các tab được ẩn, không mất gì.`,
    problems: [],
  }),
  acceptMentorPairs: ({ paired, gone }) => ({
    text: `Đã ghép ${paired} cặp.${gone === 0 ? '' : ` ${gone} cặp không còn đúng, đã bỏ qua: sổ vừa được sửa.`}`,
    problems: [],
  }),
  markDuty: ({ text }) => ({ text: `Đã ghi: ${text}`, problems: [] }),
} satisfies Summaries;
