/** The dispatcher's own limits: Google's trigger time of a day, and tabs that people spoilt. */
import type { Workspace } from '../../local/workspace/workspace';
import { press } from './support/desk';
import { COLLEAGUE, dispatchOnce, queueStates } from './support/colleagues';
import { once, openCollege } from './support/small-college';
import { sheetNamed } from '../../local/act';

const opened = once(openCollege);
const USED = 'dispatch.used';
const used = ({ world }: Workspace): number => Number(world.properties.document[USED]?.split(' ')[1] ?? 0);

const asked = (): Workspace => {
  const workspace = opened();
  dispatchOnce(workspace);
  press(workspace, 'createReport', {}, { as: COLLEAGUE });
  return workspace;
};

describe('Issue 4: 90 minutes of trigger time a day', () => {
  test('a run notes what it took; one with nothing to do notes nothing', () => {
    const workspace = asked();
    const before = used(workspace);
    const { modelledMs } = dispatchOnce(workspace);
    const took = used(workspace) - before;
    expect(took).toBeGreaterThan(1000);
    expect(took).toBeLessThanOrEqual(modelledMs);
    dispatchOnce(workspace);
    expect(used(workspace)).toBe(before + took);
  });

  test('a run that Google ended has used its time too', () => {
    const workspace = asked();
    const before = used(workspace);
    workspace.run('onClock', ['t'], {
      event: 'clock',
      onCall: ({ service, phase }) =>
        service === 'Drive.Files' && phase === 'before'
          ? { stop: 'Exceeded maximum execution time' }
          : undefined,
    });
    expect(used(workspace) - before).toBe(270_000);
  });

  test('once the day’s time is used up, what was asked for waits until tomorrow and is done then', () => {
    const workspace = asked();
    const { world } = workspace;
    world.properties.document[USED] = `2026-01-12 ${75 * 60_000}`;
    const { error, modelledMs } = dispatchOnce(workspace);
    expect([error, queueStates(workspace)]).toEqual([null, ['Chờ']]);
    expect(modelledMs).toBeLessThan(3000);
    world.clock = '2026-01-12T17:05:00.000Z';
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
  });

  test('after the long part of the day short work is still done', () => {
    const workspace = asked();
    workspace.world.properties.document[USED] = `2026-01-12 ${65 * 60_000}`;
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
  });
});

test.each(['Lịch chạy', 'Hàng chờ'])('a spoilt header of %s ends no run in an error', (title) => {
  const workspace = asked();
  for (const row of sheetNamed(workspace.world.spreadsheet, title).rows.slice(0, 1))
    row.v = row.v.map(() => 'x');
  expect(dispatchOnce(workspace).error).toBeNull();
});
