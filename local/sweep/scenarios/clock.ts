/** The dispatcher's own work: answers pulled each hour, the nightly look at all of them, mails that go on by themselves. */
import type { Scenario } from '../scenario';
import { answeredCollege, once, openedCollege } from '../stage';
import type { Workspace } from '../../workspace/workspace';
import { tick } from '../../tick';

const HOUR = 3_600_000;

/** The dispatcher runs once an hour for so long: its idle runs in between would only be waited for. */
const passHours =
  (hours: number) =>
  (workspace: Workspace): void => {
    const { world } = workspace;
    for (let hour = 0; hour < hours; hour += 1) {
      const next = new Date(Date.parse(world.clock) + HOUR).toISOString();
      for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = next;
      tick(workspace, next);
    }
  };

/** One mail too many for the day: the rest goes by itself. */
const leftToSend = once(() => {
  const workspace = openedCollege();
  workspace.run('rpc', ['sendInvitations', '{}'], { limit: 1000 });
  return workspace;
});

export const clockScenarios: readonly Scenario[] = [
  {
    name: 'clock: pulling',
    covers: ['onClock'],
    stage: answeredCollege,
    press: { clock: 1 },
    then: passHours(2),
  },
  { name: 'clock: idle', covers: ['onClock'], stage: leftToSend, press: { clock: 1 }, then: passHours(2) },
];
