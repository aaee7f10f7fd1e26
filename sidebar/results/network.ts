/** What is said when a group of registers was switched, or a duty noted as done. */
import type { Summaries } from './result';

export const networkResults = {
  switchGroup: ({ title, on }) => ({
    text: on ? `Đã bật ${title}.` : `Đã tắt ${title}: các tab được ẩn, không mất gì.`,
    problems: [],
  }),
  issueCards: ({ issued, from, to }) => ({
    text:
      from === null || to === null
        ? 'Cả lớp đã có thẻ.'
        : `Đã cấp ${issued} thẻ, số ${from}–${to}. In ở mục In thẻ.`,
    problems: [],
  }),
  renewCard: ({ name, number }) => ({ text: `Thẻ mới của ${name}: số ${number}.`, problems: [] }),
  printCards: ({ cards, url }) => ({
    text: `Đã làm tờ in ${cards} thẻ. In trên giấy dày, cắt theo nét đứt.`,
    link: { label: 'Mở tờ thẻ', url },
    problems: [],
  }),
  acceptMentorPairs: ({ paired, gone }) => ({
    text: `Đã ghép ${paired} cặp.${gone === 0 ? '' : ` ${gone} cặp không còn đúng, đã bỏ qua: sổ vừa được sửa.`}`,
    problems: [],
  }),
  markDuty: ({ text }) => ({ text: `Đã ghi: ${text}`, problems: [] }),
} satisfies Summaries;
