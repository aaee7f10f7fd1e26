/** First use (UX 14): beginning and ending the trial, stopped at every 25th call and pressed again. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, pressStopped } from './support/desk';
import { columnOf, wholeBook } from './support/tabs';
import { addOwn, begun, empty, goOn, ids, OFFICE, OWN, people, setUpOnly, tried } from './support/trial';

const STEP = 25;
/** Every 25th call is a place to stop; the press is then made again, to its end. */
const stopsOf = (total: number): number[] =>
  Array.from({ length: Math.floor(total / STEP) }, (_, at) => (at + 1) * STEP);
const callsOf = (workspace: Workspace, method: 'startTrial' | 'endTrial'): number =>
  workspace.clone().run('rpc', [method, '{}']).totalCalls;

describe('a stop at any call, and the press again', () => {
  test('of the beginning: sixty people, one form, each answer and code once', () => {
    const total = callsOf(empty(), 'startTrial');
    expect(stopsOf(total).length).toBeGreaterThan(5);
    const shape = (workspace: Workspace): unknown => ({
      tabs: wholeBook(workspace).map(([name, values]) => [name, values.length]),
      answers: columnOf(workspace, 'Phản hồi', 'Mã phản hồi').sort(),
      codes: new Set(columnOf(workspace, 'Phiếu mời', 'Mã phiếu')).size,
      people: people(workspace),
      files: ids(workspace).sort(),
      trial: press(workspace, 'readTrial', {}).state,
    });
    const whole = shape(begun());
    for (const k of stopsOf(total)) {
      const workspace = empty();
      expect(pressStopped(workspace, 'startTrial', OFFICE, k)).toBe(true);
      goOn(workspace, 'startTrial');
      expect({ k, ...Object(shape(workspace)) }).toEqual({ k, ...Object(whole) });
    }
  }, 300_000);

  test('of the end: nothing of the trial is left, everything of people is', () => {
    const total = callsOf(tried(), 'endTrial');
    expect(stopsOf(total).length).toBeGreaterThan(3);
    for (const k of stopsOf(total)) {
      const workspace = tried();
      addOwn(workspace);
      expect(pressStopped(workspace, 'endTrial', {}, k)).toBe(true);
      goOn(workspace, 'endTrial');
      expect({ k, people: people(workspace) }).toEqual({ k, people: OWN });
      expect(ids(workspace).sort()).toEqual(ids(setUpOnly()).sort());
      expect(JSON.stringify(wholeBook(workspace))).not.toMatch(/MAU-|mau-\d|Dùng thử/);
    }
  }, 300_000);
});
