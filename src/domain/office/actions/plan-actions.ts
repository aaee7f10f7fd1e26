/** What can be pressed on step 1's page. */
import type { BoardFacts } from '../board-facts';
import { CHECK_TEMPLATES } from './report-actions';
import { action, mark, type StepAction, type StepDefaults, type StepField } from '../step-action';

const planFields = ({ opens, closes, target, year }: StepDefaults): StepField[] => [
  { name: 'year', label: 'Năm tốt nghiệp', kind: 'number', value: String(year) },
  { name: 'opens', label: 'Từ ngày', kind: 'date', value: opens },
  { name: 'closes', label: 'Đến ngày', kind: 'date', value: closes },
  { name: 'target', label: 'Mục tiêu phản hồi (%)', kind: 'number', value: String(target) },
];

export const planActions = ({ marked }: BoardFacts, defaults: StepDefaults): StepAction[] => [
  action('createPlan', 'Tạo kế hoạch', { fields: planFields(defaults) }),
  CHECK_TEMPLATES,
  mark(1, !marked.has(1)),
];
