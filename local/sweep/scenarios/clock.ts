/** The dispatcher's own work: answers pulled each hour, the nightly look at all of them, mails that go on by themselves. */
import type { Scenario } from '../scenario';
import { answeredCollege, checkedCollege, once, openedCollege, press, skipWeeklyMail } from '../stage';
import { expectState } from './survey';
import type { Workspace } from '../../workspace/workspace';
import { tick } from '../../tick';

const HOUR = 3_600_000;

/** The dispatcher runs once an hour for so long: its idle runs in between would only be waited for. */
export const passHours =
  (hours: number) =>
  (workspace: Workspace): void => {
    const { world } = workspace;
    for (let hour = 0; hour < hours; hour += 1) {
      const next = new Date(Date.parse(world.clock) + HOUR).toISOString();
      for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = next;
      tick(workspace, next);
    }
  };

/** What a stop left of the nightly look is done by the next night's. */
const nextNight = (workspace: Workspace): void => {
  passHours(2)(workspace);
  workspace.world.clock = '2026-01-21T18:30:00.000Z';
  passHours(1)(workspace);
};

/** One mail too many for the day: the rest goes by itself. */
const leftToSend = once(() => {
  const workspace = openedCollege();
  workspace.run('rpc', ['sendInvitations', '{}'], { limit: 1000 });
  return workspace;
});

/** The survey's last day is over, and nothing has run since. */
const overdueCollege = once(() => {
  const workspace = openedCollege();
  press(workspace, 'setSurveyDays', { closes: '2026-01-20' });
  workspace.world.clock = '2026-01-20T17:10:00.000Z';
  return workspace;
});

/** Everything stands, and the opening day has come. */
const dueCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'openSurvey', { opens: '2026-01-19' });
  workspace.world.clock = '2026-01-18T17:10:00.000Z';
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
  {
    name: 'clock: closing day',
    covers: ['onClock'],
    stage: once(() => skipWeeklyMail(overdueCollege())),
    press: { clock: 1 },
    then: nextNight,
    faults: expectState('Đã đóng'),
  },
  {
    name: 'clock: opening day',
    covers: ['onClock'],
    stage: dueCollege,
    press: { clock: 1 },
    then: passHours(2),
    faults: expectState('Đang mở'),
  },
  { name: 'clock: idle', covers: ['onClock'], stage: leftToSend, press: { clock: 1 }, then: passHours(2) },
];
