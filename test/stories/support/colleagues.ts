/** The office's people in a set-up college, what they have granted, and the dispatcher's next run. */
import { COLLEAGUE, OFFICE_ACCOUNT, VIEWER } from '../../../local/workspace/new-world';
import type { ExecutionResult } from '../../../local/runtime';
import type { Workspace } from '../../../local/workspace/workspace';
import { rowsOf, type TabRow } from './tabs';

export { COLLEAGUE, OFFICE_ACCOUNT, VIEWER };

const PREFIX = 'https://www.googleapis.com/auth/';

/** Takes scopes of the manifest away from what a person has granted. */
export const withhold = ({ world, project }: Workspace, email: string, scopes: readonly string[]): void => {
  const person = world.people.find((one) => one.email === email);
  if (!person) throw new Error(`${email} is nobody`);
  const refused = scopes.map((scope) => PREFIX + scope);
  person.grants = project.scopes.filter((scope) => !refused.includes(scope));
};

/** One run of the dispatcher, as the account whose trigger it is. */
export const dispatchOnce = (workspace: Workspace, as = OFFICE_ACCOUNT): ExecutionResult =>
  workspace.run('onClock', ['trigger'], { as, event: 'clock' });

export const queueRows = (workspace: Workspace): TabRow['cells'][] =>
  rowsOf(workspace, 'Hàng chờ').map(({ cells }) => cells);

/** The state of each row of the queue, top down. */
export const queueStates = (workspace: Workspace): string[] =>
  queueRows(workspace).map((cells) => String(cells['Tình trạng']));
