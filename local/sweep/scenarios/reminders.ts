/** Steps 2 and 7: the principal is reminded by the dispatcher, and the office stops it. */
import type { Scenario } from '../scenario';
import type { Workspace } from '../../workspace/workspace';
import { once, plannedCollege, press } from '../stage';
import { passHours } from './clock';

const kind = 'plan';

/** Submitted, nothing said, and the third working day has come. */
const waitingCollege = once(() => {
  const workspace = plannedCollege();
  press(workspace, 'submitPaper', { kind });
  workspace.world.clock = '2026-01-15T01:05:00.000Z';
  return workspace;
});

/** The second reminder is the last: what a stop left of the first is done by then. */
const untilTheLast = (workspace: Workspace): void => {
  passHours(2)(workspace);
  workspace.world.clock = '2026-01-20T00:10:00.000Z';
  passHours(3)(workspace);
};

export const reminderScenarios: readonly Scenario[] = [
  {
    name: 'clock: reminding the principal',
    covers: ['onClock'],
    stage: waitingCollege,
    press: { clock: 1 },
    then: untilTheLast,
  },
  {
    name: 'setReminders',
    covers: ['setReminders'],
    stage: waitingCollege,
    press: { method: 'setReminders', input: { kind, on: false } },
  },
];
