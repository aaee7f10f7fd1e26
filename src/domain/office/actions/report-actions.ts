/** What can be pressed on step 6's page. */
import type { BoardFacts } from '../board-facts';
import { action, type StepAction } from '../step-action';

/** Early steps only warn (UX 3). */
const warning = ({ unmatched, answered }: BoardFacts): Pick<StepAction, 'confirm'> => {
  if (answered === 0) return { confirm: 'Chưa có phản hồi nào. Vẫn chốt số liệu?' };
  return unmatched === 0 ? {} : { confirm: `Còn ${unmatched} phản hồi chờ khớp. Vẫn chốt số liệu?` };
};

export const CHECK_TEMPLATES = action('checkTemplates', 'Kiểm tra mẫu văn bản', { rare: true });

export const reportActions = (facts: BoardFacts): StepAction[] => [
  action('createReport', 'Chốt số liệu, tạo báo cáo', warning(facts)),
  ...(facts.report === null
    ? []
    : [action('createDocument', 'Tạo bản công khai', { input: { kind: 'publicReport' }, rare: true })]),
  action('updateIndicators', 'Tính lại chỉ tiêu', { rare: true }),
  CHECK_TEMPLATES,
];
