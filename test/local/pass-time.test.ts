/** Time passes quickly: idle triggers are fired now and then, what is due at its time. */
import { passTime, workDue, type Passing } from '../../local/pass-time';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';
import { callNow, collegeWithRoster } from '../screens/stage';

const DAY = 86_400_000;
const from = ({ world }: Workspace, milliseconds: number): string =>
  new Date(Date.parse(world.clock) + milliseconds).toISOString();

const withTrigger = (): Workspace => {
  const workspace = Workspace.create({
    project: projectOf(`
      function set() { ScriptApp.newTrigger('onClock').timeBased().everyMinutes(5).create(); }
      function onClock() {}`),
    seed: 7,
  });
  workspace.run('set');
  return workspace;
};

const dayOf = (workspace: Workspace, passing: Passing) => passTime(workspace, from(workspace, DAY), passing);

test('an idle day has one firing in so many minutes, the last at its end', () => {
  const hourly = withTrigger();
  const end = from(hourly, DAY);
  expect(dayOf(hourly, { idleMinutes: 60 })).toHaveLength(24);
  expect(hourly.world.clock >= end).toBe(true);
  expect(dayOf(withTrigger(), { idleMinutes: 24 * 60 })).toHaveLength(1);
});

test('what is due between is done at its time', () => {
  const workspace = withTrigger();
  const due = from(workspace, 90 * 60_000);
  const fired = dayOf(workspace, { idleMinutes: 60, due: ({ clock }) => (clock < due ? due : null) });
  expect(fired.map(({ at }) => at)).toContain(due);
});

test('work that goes on is done at every firing, as on Google', () => {
  const workspace = withTrigger();
  const fired = passTime(workspace, from(workspace, 60 * 60_000), {
    idleMinutes: 60,
    due: ({ clock }) => clock,
  });
  expect(fired).toHaveLength(12);
});

test('time stops when it is enough, and goes on from there', () => {
  const workspace = withTrigger();
  const end = from(workspace, DAY);
  let asked = 0;
  passTime(workspace, end, { idleMinutes: 60, enough: () => (asked += 1) === 3 });
  expect(workspace.world.clock < end).toBe(true);
  passTime(workspace, end, { idleMinutes: 60 });
  expect(workspace.world.clock >= end).toBe(true);
});

test('without any trigger time passes all the same', () => {
  const workspace = Workspace.create({ project: projectOf('') });
  const end = from(workspace, DAY);
  expect(passTime(workspace, end, { idleMinutes: 60 })).toEqual([]);
  expect(workspace.world.clock).toBe(end);
});

test('the next work is read from Lịch chạy, and done on time: answers are pulled every hour', () => {
  const workspace = collegeWithRoster();
  for (const method of ['checkRoster', 'openSurvey']) callNow(workspace, method, {});
  passTime(workspace, from(workspace, 3 * 60 * 60_000), { idleMinutes: 60, due: workDue });
  const planned = Date.parse(workDue(workspace.world) ?? '') - Date.parse(workspace.world.clock);
  expect(planned).toBeGreaterThan(0);
  expect(planned).toBeLessThanOrEqual(60 * 60_000);
});
