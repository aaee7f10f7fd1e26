/** The queue: an action that never comes to an end is not begun for ever, and rows that have ended do not pile up. */
import type { Workspace } from '../../local/workspace/workspace';
import { press } from './support/desk';
import { COLLEAGUE, dispatchOnce, OFFICE_ACCOUNT, queueRows, queueStates } from './support/colleagues';
import { once, openCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

const opened = once(openCollege);
const asColleague = { as: COLLEAGUE };
const reports = (workspace: Workspace): number =>
  rowsOf(workspace, 'Hồ sơ').filter(({ cells }) => cells['Loại'] === 'Báo cáo').length;

/** A run that Google ends in the midst of the action, each time. */
const cutRun = (workspace: Workspace): void => {
  const { stopped } = workspace.run('onClock', ['t'], {
    as: OFFICE_ACCOUNT,
    event: 'clock',
    onCall: ({ service, member, phase }) =>
      service === 'Drive.Files' && member === 'create' && phase === 'before'
        ? { stop: 'Exceeded maximum execution time' }
        : undefined,
  });
  expect(stopped).toBe(true);
};

describe('Issue 4: attempts are counted', () => {
  test('begun three times without an end, an action is marked as failed and told; the next one runs', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    for (let run = 0; run < 3; run += 1) {
      cutRun(workspace);
      expect(queueStates(workspace)).toEqual(['Đang làm']);
    }
    press(workspace, 'sendInvitations', {}, asColleague);
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Không làm được', 'Xong']);
    expect(queueRows(workspace)[0]?.['Kết quả']).toMatch(/^Đã làm 3 lần.+Bấm lại/);
    expect(reports(workspace)).toBe(0);
    expect(workspace.world.outbox).toHaveLength(4);
  });

  test('cut twice, it still ends well, once', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    cutRun(workspace);
    cutRun(workspace);
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
    expect(reports(workspace)).toBe(1);
  });

  test('waiting for somebody else is no attempt', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    const { world } = workspace;
    for (let run = 0; run < 4; run += 1) {
      world.locks['document'] = {
        holder: COLLEAGUE,
        until: new Date(Date.parse(world.clock) + 600_000).toISOString(),
      };
      dispatchOnce(workspace);
    }
    world.locks = {};
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
  });
});

describe('rows that have ended', () => {
  test('are taken out after a month, when the queue has something to do; their numbers are not given again', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    dispatchOnce(workspace);
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 40 * 24 * 3_600_000).toISOString();
    expect(press(workspace, 'sendInvitations', {}, asColleague)).toMatchObject({ number: 2 });
    dispatchOnce(workspace);
    expect(queueRows(workspace).map((cells) => [cells['Số'], cells['Tình trạng']])).toEqual([[2, 'Xong']]);
    expect(press(workspace, 'readQueue', {}).rows.map(({ number }) => number)).toEqual([2]);
  });
});
