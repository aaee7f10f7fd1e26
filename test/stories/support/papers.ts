/** A small college with its plan made, submitted, approved; and what can be read of a paper. */
import { PRINCIPAL } from '../../../local/workspace/new-world';
import type { Workspace } from '../../../local/workspace/workspace';
import type { Mail } from '../../../local/world/mail';
import type { Output } from '../../../src/api/contract';
import { press } from './desk';
import { comment, papersIn } from './principal';
import { once, smallCollege } from './small-college';
import { rowsOf, typeCell } from './tabs';

const DATES = { opens: '2026-01-19', closes: '2026-03-31' } as const;
export const plan = { kind: 'plan' } as const;

export const typeSetting = (workspace: Workspace, name: string, value: string): void => {
  const row = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === name)?.row;
  if (row === undefined) throw new Error(`no setting ${name}`);
  typeCell(workspace, 'Cấu hình', row, 'Nội dung', value);
};

export const made = once(() => {
  const workspace = smallCollege();
  typeSetting(workspace, 'Tên viết tắt', 'CĐHB');
  typeSetting(workspace, 'Người ký văn bản', 'Giàng A Páo');
  typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
  press(workspace, 'createPlan', DATES);
  return workspace;
});
export const submitted = once(() => {
  const workspace = made();
  press(workspace, 'submitPaper', plan);
  return workspace;
});
export const approved = once(() => {
  const workspace = submitted();
  comment(workspace, docOf(workspace), '', 'Đồng ý');
  press(workspace, 'recordApproval', { ...plan, how: 'comment' });
  return workspace;
});

export const paperOf = (workspace: Workspace): Readonly<Record<string, unknown>> =>
  papersIn(workspace)[0] ?? {};
export const docOf = (workspace: Workspace): string => String(paperOf(workspace)['Mã văn bản']);
export const lettersTo = ({ world }: Workspace, address: string): Mail[] =>
  world.outbox.filter(({ to }) => to.includes(address));
export const approvalOf = (workspace: Workspace): NonNullable<Output<'readApproval'>> => {
  const approval = press(workspace, 'readApproval', plan);
  if (!approval) throw new Error('no paper');
  return approval;
};
