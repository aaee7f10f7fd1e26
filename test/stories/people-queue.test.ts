/** The queue: what people type into it does nothing, every request is done once however often the run is cut, and idle runs are cheap. */
import type { ExecutionResult } from '../../local/runtime';
import type { OnCall } from '../../local/runtime/execution';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press, stopAt } from './support/desk';
import { mailingCollege, once, openCollege, smallCollege } from './support/small-college';
import { tellingStops } from './support/stops';
import { COLLEAGUE, dispatchOnce, OFFICE_ACCOUNT, queueRows, queueStates } from './support/colleagues';
import { rowsOf, typeCell, typeTable } from './support/tabs';

const opened = once(openCollege);
const filled = once(smallCollege);
const asColleague = { as: COLLEAGUE };

const reports = (workspace: Workspace): number =>
  rowsOf(workspace, 'Hồ sơ').filter(({ cells }) => cells['Loại'] === 'Báo cáo').length;
const madeFiles = ({ world }: Workspace): number => Object.keys(world.files).length;

describe('Issue 4: a forged queue row does nothing', () => {
  test.each([
    ['an owner’s method', 'createReport', '{}'],
    ['a method of nobody', 'eval', '{"code":"1"}'],
    ['a name that every object has', 'constructor', '{}'],
    ['a method for anyone', 'setUp', '{}'],
  ])('%s typed into the tab is marked and never carried out', (_what, method, input) => {
    const workspace = opened();
    const files = madeFiles(workspace);
    typeTable(
      workspace,
      'Hàng chờ',
      `Số | Việc của máy | Thông tin kèm | Người nhờ | Nhờ lúc | Tình trạng
       1 | ${method} | ${input} | ${COLLEAGUE} | 12/01/2026 08:00:00 | Chờ`,
    );
    expect(dispatchOnce(workspace).error).toBeNull();
    expect(queueStates(workspace)).toEqual(['Không làm được']);
    expect(queueRows(workspace)[0]?.['Kết quả']).toMatch(/không do bảng công việc ghi/);
    expect(madeFiles(workspace)).toBe(files);
    expect(reports(workspace)).toBe(0);
  });

  test.each([
    ['Việc của máy', 'sendInvitations'],
    ['Thông tin kèm', '{"to":"khach@example.com"}'],
    ['Người nhờ', OFFICE_ACCOUNT],
  ])('a genuine row whose %s was changed is refused and marked', (header, text) => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    typeCell(workspace, 'Hàng chờ', 2, header, text);
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Không làm được']);
    expect(reports(workspace)).toBe(0);
    expect(workspace.world.outbox).toEqual([]);
  });

  test('a row that has ended and is set back to waiting is not done again', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    dispatchOnce(workspace);
    typeCell(workspace, 'Hàng chờ', 2, 'Tình trạng', 'Chờ');
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Không làm được']);
    expect(reports(workspace)).toBe(1);
  });

  test('a genuine request beside forged ones is done, and so is the next', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    typeTable(
      workspace,
      'Hàng chờ',
      'Số | Việc của máy | Tình trạng\n1 | sendInvitations | Chờ\n7 | openSurvey | Đang làm',
    );
    press(workspace, 'sendInvitations', {}, asColleague);
    dispatchOnce(workspace);
    const states = queueRows(workspace).map((cells) => [
      cells['Số'],
      cells['Việc của máy'],
      cells['Tình trạng'],
    ]);
    expect(states).toContainEqual([1, 'createReport', 'Xong']);
    expect(states).toContainEqual([7, 'openSurvey', 'Không làm được']);
    expect(states).toContainEqual([2, 'sendInvitations', 'Xong']);
    expect(reports(workspace)).toBe(1);
    expect(workspace.world.outbox).toHaveLength(4);
  });

  test('whoever types nonsense into every cell of the tab stops nothing else', () => {
    const workspace = opened();
    typeTable(
      workspace,
      'Hàng chờ',
      'Số | Việc của máy | Thông tin kèm | Tình trạng\n#REF! | {} | nonsense | Chờ\n-1 | | [ | có lẽ',
    );
    expect(dispatchOnce(workspace).error).toBeNull();
    expect(press(workspace, 'readQueue', {}, asColleague).rows.every(({ state }) => state === 'failed')).toBe(
      true,
    );
  });
});

describe('Exactly once: a run that is cut anywhere is taken up again', () => {
  const asked = once(() => {
    const workspace = mailingCollege();
    press(workspace, 'sendInvitations', {}, asColleague);
    return workspace;
  });

  test('no mail goes twice and the request ends as done', () => {
    const runClock = (workspace: Workspace, onCall: OnCall): ExecutionResult =>
      workspace.run('onClock', ['t'], { as: OFFICE_ACCOUNT, event: 'clock', onCall });
    const stops = tellingStops(asked(), runClock);
    expect(stops.length).toBeGreaterThan(10);
    for (const k of stops) {
      const workspace = asked();
      expect([k, runClock(workspace, stopAt(k)).stopped]).toEqual([k, true]);
      dispatchOnce(workspace);
      dispatchOnce(workspace);
      const to = workspace.world.outbox.flatMap((mail) => mail.to);
      expect([k, new Set(to).size]).toEqual([k, to.length]);
      expect([k, queueStates(workspace)]).toEqual([k, ['Xong']]);
      expect([k, workspace.world.properties.document['queue']]).toEqual([k, '{"next":2,"open":[]}']);
    }
  });

  test('asking that is cut leaves no request, or one that is done once', () => {
    const start = once(mailingCollege);
    const ask = (workspace: Workspace, onCall: OnCall): ExecutionResult =>
      workspace.run('rpc', ['sendInvitations', '{}'], { ...asColleague, onCall });
    for (const k of tellingStops(start(), ask)) {
      const cut = start();
      expect([k, ask(cut, stopAt(k)).stopped]).toEqual([k, true]);
      press(cut, 'sendInvitations', {}, asColleague);
      dispatchOnce(cut);
      dispatchOnce(cut);
      expect([k, cut.world.outbox.length]).toEqual([k, 4]);
      expect([k, queueStates(cut).filter((state) => state === 'Xong')]).toEqual([k, ['Xong']]);
    }
  });

  test('a report whose run is cut after it was made is not made twice', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    let noted = false;
    workspace.run('onClock', ['t'], {
      as: OFFICE_ACCOUNT,
      event: 'clock',
      onCall: ({ phase }) => {
        noted = workspace.world.properties.document['queueEnded'] !== undefined;
        return noted && phase === 'after' ? { stop: 'stopped' } : undefined;
      },
    });
    expect(noted).toBe(true);
    expect(queueStates(workspace)).toEqual(['Đang làm']);
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
    expect(reports(workspace)).toBe(1);
  });

  test('while somebody else holds the workbook the request waits and keeps its place', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    workspace.world.locks['document'] = {
      holder: COLLEAGUE,
      until: new Date(Date.parse(workspace.world.clock) + 120_000).toISOString(),
    };
    expect(dispatchOnce(workspace).error).toBeNull();
    expect(queueStates(workspace)).toEqual(['Chờ']);
    workspace.world.locks = {};
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
  });
});

describe('P24, P26: who asked for mails that are not all gone is told whether the rest goes by itself', () => {
  const outcomeOf = (workspace: Workspace, onCall?: OnCall): string => {
    press(workspace, 'sendInvitations', {}, asColleague);
    workspace.run('onClock', ['t'], {
      as: OFFICE_ACCOUNT,
      event: 'clock',
      ...(onCall === undefined ? {} : { onCall }),
    });
    return String(queueRows(workspace)[0]?.['Kết quả']);
  };

  test('out of quota it does', () => {
    const workspace = mailingCollege();
    workspace.world.quotas.limits.mail = 2;
    expect(outcomeOf(workspace)).toBe('Đã làm xong 1/4, phần còn lại máy tự làm tiếp.');
  });

  test('paused by the office it does not', () => {
    const workspace = mailingCollege();
    const outcome = outcomeOf(workspace, ({ member, phase }) => {
      if (member === 'getRemainingDailyQuota' && phase === 'after')
        workspace.world.properties.document['invitations.paused 2026'] = 'true';
      return undefined;
    });
    expect(outcome).toBe('Đã làm xong 0/4, phần còn lại đang tạm dừng, bấm lại để làm tiếp.');
    dispatchOnce(workspace);
    expect(workspace.world.outbox).toEqual([]);
  });
});

describe('DESIGN 9: an idle run', () => {
  test.each([
    ['with an empty queue', () => filled()],
    [
      'after requests have ended',
      () => {
        const workspace = opened();
        press(workspace, 'createReport', {}, asColleague);
        dispatchOnce(workspace);
        return workspace;
      },
    ],
  ])('%s takes few calls, under three seconds, and writes nothing', (_when, make) => {
    const workspace = make();
    dispatchOnce(workspace);
    const before = JSON.stringify([workspace.world.spreadsheet, workspace.world.properties]);
    const idle = dispatchOnce(workspace);
    expect(idle.error).toBeNull();
    expect(idle.totalCalls).toBeLessThanOrEqual(60);
    expect(idle.modelledMs).toBeLessThan(3000);
    expect(JSON.stringify([workspace.world.spreadsheet, workspace.world.properties])).toBe(before);
  });
});

test('what readQueue and cancelQueued are given is checked like everything else', () => {
  const workspace = opened();
  for (const input of ['{"number":"1"}', '{"number":1.5}', '[]', 'x'])
    expect(call(workspace, 'cancelQueued', input)).toMatchObject({
      ok: false,
      problem: { code: 'rpc.badInput' },
    });
});
