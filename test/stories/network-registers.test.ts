/** Issue 7: for each register one real task through the sidebar, and the light that it changes. */
import type { Workspace } from '../../local/workspace/workspace';
import { registers } from '../../src/domain/network';
import { press } from './support/desk';
import { tasks } from './support/network-tasks';
import { smallCollege } from './support/small-college';

const GROUPS = ['duties', 'activities', 'information', 'resources'] as const;

/** Each test adds to what the ones before left: one workspace for all. */
let workspace: Workspace;
beforeAll(() => {
  workspace = smallCollege();
  workspace.world.clock = '2026-10-20T02:00:00.000Z';
  for (const group of GROUPS) press(workspace, 'switchGroup', { group, on: true });
});

const add = (register: string, values: Readonly<Record<string, string>>): void => {
  const { problems } = press(workspace, 'addToRegister', { register, values });
  expect(problems.map(({ message }) => message)).toEqual([]);
};

/** The lights of the duties that the tasks settle, in their current period. */
const lights = (): [string, string][] => {
  const { lines } = press(workspace, 'readDuties', {});
  const current = lines.filter(({ period }) => !/HK II 2025|14\/06\/2026/.test(period));
  return settled.map(([row, duty]) => [row, current.find(({ text }) => duty.test(text))?.light ?? 'no duty']);
};

const settled = tasks.flatMap(([row, , duty]): [string, RegExp][] => (duty === null ? [] : [[row, duty]]));

test('every register has its task here', () => {
  const known = new Set(tasks.map(([, register]) => register));
  expect(registers.map(({ table }) => table.name).filter((name) => !known.has(name))).toEqual([]);
});

test('B15: before, no light of these duties is on', () => {
  expect(lights().filter(([, light]) => light === 'done')).toEqual([]);
});

test.each(tasks)('%s %s: rows go in through the form', (_, register, _duty, rows) => {
  for (const values of rows) add(register, values);
});

test('B15: afterwards each of them is', () => {
  expect(lights().filter(([, light]) => light !== 'done')).toEqual([]);
});

test('what went in through forms stands in the tabs without a fault', () => {
  for (const { table } of registers)
    expect(press(workspace, 'readRegister', { register: table.name }).problems).toEqual([]);
});
