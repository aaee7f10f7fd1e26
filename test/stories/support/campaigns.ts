/** Several campaigns in the small college: the second as the panel sends it, each campaign's row, form and answers. */
import { respond } from '../../../local/respond';
import { readInvited } from '../../../local/respond/invited';
import type { FormState } from '../../../local/world/forms';
import type { Workspace } from '../../../local/workspace/workspace';
import type { Input } from '../../../src/api/contract';
import { dispatchOnce } from './colleagues';
import { call } from './desk';
import type { Answers } from './respondents';
import { rowsOf } from './tabs';

type Wish = Input<'saveCampaign'>;

/** The class OT1 asked apart, as the panel sends it. */
export const carMechanics: Wish = {
  campaign: '2026-2',
  isNew: true,
  title: 'Ô tô, hỏi thêm',
  graduationYear: 2025,
  scope: 'OT1',
  condition: 'Email không trống',
  shortFor: 'Không ai',
  opens: '',
  closes: '2026-02-15',
  target: 90,
};

export const rowOf = (workspace: Workspace, campaign: string): Readonly<Record<string, unknown>> => {
  const row = rowsOf(workspace, 'Đợt khảo sát').find(({ cells }) => String(cells['Đợt']) === campaign);
  if (!row) throw new Error(`no campaign ${campaign}`);
  return row.cells;
};

export const formOf = (workspace: Workspace, campaign: string, column = 'Mã biểu mẫu'): FormState => {
  const form = workspace.world.forms[String(rowOf(workspace, campaign)[column])];
  if (!form) throw new Error(`${campaign} has no form`);
  return form;
};

/** Somebody answers the form by the own link; a minute passes. */
export const answer = (
  workspace: Workspace,
  form: FormState,
  studentCode: string,
  answers: Answers,
): void => {
  const { world } = workspace;
  const link = readInvited(world, form)
    .find((one) => one.studentCode === studentCode)
    ?.linkBy('E');
  if (link === undefined) throw new Error(`${studentCode} has no link to ${form.title}`);
  const { refused } = respond(workspace, form.id, { link, answers });
  expect(refused).toEqual([]);
  world.clock = new Date(Date.parse(world.clock) + 60_000).toISOString();
};

/** As the sidebar presses where there are several: the campaign that its page shows goes along. */
export const pressFor = (
  workspace: Workspace,
  campaign: string,
  method: string,
  input: object = {},
): unknown => {
  const given = call(workspace, method, JSON.stringify({ ...input, forCampaign: campaign }));
  if (!given.ok) throw new Error(`${method}: ${given.problem.message}`);
  return given.value;
};

export const mailsTo = ({ world }: Workspace): string[] => world.outbox.map(({ to }) => String(to)).sort();
export const runAt = (workspace: Workspace, local: string): void => {
  workspace.world.clock = new Date(`${local}:00+07:00`).toISOString();
  expect(dispatchOnce(workspace).error).toBeNull();
};
