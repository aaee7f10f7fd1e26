/** The papers that go with an approval: tờ trình of the plan (step 2), tờ trình and public version of the report (step 7). */
import type { BoardFacts } from '../board-facts';
import { action, mark, type StepAction } from '../step-action';

const rare = (kind: string, label: string): StepAction =>
  action('createDocument', label, { input: { kind }, rare: true });

export const planApprovalActions = ({ plan, marked }: BoardFacts): StepAction[] => [
  mark(2, !marked.has(2)),
  ...(plan === null ? [] : [rare('planSubmission', 'Tạo tờ trình')]),
];

export const reportApprovalActions = ({ report, marked }: BoardFacts): StepAction[] => [
  mark(7, !marked.has(7)),
  ...(report === null
    ? []
    : [rare('reportSubmission', 'Tạo tờ trình'), rare('publicReport', 'Tạo bản công khai')]),
];
