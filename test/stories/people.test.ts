/** Who presses what: the office account at once, a colleague by way of the queue, partial consent with the right words. */
import type { Method, OwnersMethod } from '../../src/api/contract';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press, refusal } from './support/desk';
import { once, openCollege, setUpCollege, smallCollege } from './support/small-college';
import {
  COLLEAGUE,
  dispatchOnce,
  OFFICE_ACCOUNT,
  queueRows,
  queueStates,
  withhold,
} from './support/colleagues';
import { columnOf, rowsOf } from './support/tabs';

const set = once(setUpCollege);
const filled = once(smallCollege);
const opened = once(openCollege);
const asColleague = { as: COLLEAGUE };

const reports = (workspace: Workspace): string[] =>
  columnOf(workspace, 'Hồ sơ', 'Loại').filter((kind) => kind === 'Báo cáo');

describe('B8: the office account', () => {
  test('is who runs Thiết lập first: noted with the workbook and shown in Cấu hình', () => {
    const workspace = set();
    const shown = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Tài khoản của phòng');
    expect(shown?.cells['Nội dung']).toBe(OFFICE_ACCOUNT);
    expect(workspace.world.triggers.map(({ creator }) => creator)).toEqual([OFFICE_ACCOUNT]);
  });

  test('stays when a colleague runs Thiết lập, which then leaves files and trigger alone', () => {
    const workspace = set();
    const files = Object.keys(workspace.world.files);
    press(workspace, 'setUp', {}, asColleague);
    expect(workspace.world.properties.document['owner']).toBe(OFFICE_ACCOUNT);
    expect(workspace.world.triggers).toHaveLength(1);
    expect(Object.keys(workspace.world.files)).toEqual(files);
  });

  test('does not change by typing over the row in Cấu hình', () => {
    const workspace = opened();
    workspace.world.spreadsheet.sheets
      .flatMap(({ rows }) => rows)
      .filter(({ v }) => v.includes('Tài khoản của phòng'))
      .forEach((row) => (row.v = row.v.map((cell) => (cell === OFFICE_ACCOUNT ? COLLEAGUE : cell))));
    expect(press(workspace, 'createReport', {}, asColleague)).toMatchObject({ state: 'queued' });
  });
});

describe('B8: an owner’s action that a colleague presses', () => {
  const asked: readonly (readonly [
    OwnersMethod,
    () => Workspace,
    (workspace: Workspace) => unknown,
    unknown,
  ])[] = [
    ['openSurvey', filled, (workspace) => Object.keys(workspace.world.forms).length, 1],
    [
      'sendInvitations',
      opened,
      ({ world }) => world.outbox.map(({ from }) => from),
      Array(4).fill(OFFICE_ACCOUNT),
    ],
    ['createReport', opened, reports, ['Báo cáo']],
  ];
  test.each(asked)(
    '%s is queued, then carried out as the office account',
    (method, college, effect, expected) => {
      const workspace = college();
      const before = effect(workspace);
      const reply = press(workspace, method, {}, asColleague);
      expect(reply).toEqual({
        state: 'queued',
        number: 1,
        message: 'Đã chuyển cho tài khoản của phòng, xong trong khoảng 5 phút.',
      });
      expect(effect(workspace)).toEqual(before);
      expect(dispatchOnce(workspace).error).toBeNull();
      expect(effect(workspace)).toEqual(expected);
      const { rows } = press(workspace, 'readQueue', { number: 1 }, asColleague);
      expect(rows[0]).toMatchObject({ state: 'done', askedBy: COLLEAGUE, method });
    },
  );

  test('gives the one who asked what the method gave', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    dispatchOnce(workspace);
    const [row] = press(workspace, 'readQueue', { number: 1 }, asColleague).rows;
    expect(row?.result).toMatchObject({ version: 1 });
  });

  test('tells how far it is while it goes on over several runs', () => {
    const workspace = filled();
    press(workspace, 'openSurvey', {}, asColleague);
    const stop = workspace.run('onClock', ['t'], { as: OFFICE_ACCOUNT, event: 'clock', limit: 30_000 });
    expect(stop.stopped).toBe(true);
    const [row] = press(workspace, 'readQueue', { number: 1 }, asColleague).rows;
    expect(row?.state).toBe('working');
    expect(row?.progress?.total).toBeGreaterThan(row?.progress?.done ?? 0);
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
    expect(Object.keys(workspace.world.forms)).toHaveLength(1);
  });

  test('pressed twice is asked for once', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    expect(press(workspace, 'createReport', {}, asColleague)).toMatchObject({ number: 1 });
    dispatchOnce(workspace);
    dispatchOnce(workspace);
    expect(reports(workspace)).toHaveLength(1);
  });

  test('that cannot be done says why, in the words of the problem', () => {
    const workspace = set();
    press(workspace, 'createReport', {}, asColleague);
    dispatchOnce(workspace);
    const [row] = press(workspace, 'readQueue', { number: 1 }, asColleague).rows;
    expect(row).toMatchObject({
      state: 'failed',
      outcome: 'Chưa mở phiếu khảo sát. Vào bước 4, bấm Mở phiếu khảo sát.',
    });
  });

  test('is taken back while it waits, by the one who asked, and is then not done', () => {
    const workspace = opened();
    press(workspace, 'createReport', {}, asColleague);
    expect(press(workspace, 'cancelQueued', { number: 1 }, asColleague).rows[0]?.state).toBe('cancelled');
    dispatchOnce(workspace);
    expect(reports(workspace)).toEqual([]);
    expect(press(workspace, 'cancelQueued', { number: 1 }, asColleague).rows[0]?.state).toBe('cancelled');
    expect(refusal(workspace, 'cancelQueued', { number: 9 }, asColleague).code).toBe('queue.unknown');
  });

  test('somebody else’s is not taken back but by the office account', () => {
    const workspace = opened();
    const other = 'vang.thi.mai@cdhoaban.example.edu.vn';
    workspace.world.spreadsheet.editors.push(other);
    press(workspace, 'createReport', {}, asColleague);
    expect(refusal(workspace, 'cancelQueued', { number: 1 }, { as: other }).code).toBe('queue.notYours');
    press(workspace, 'cancelQueued', { number: 1 });
    expect(queueStates(workspace)).toEqual(['Đã hủy']);
  });
});

describe('DESIGN 9: answers', () => {
  test('a colleague pulls them at once, for the form is shared with the office’s people', () => {
    const workspace = opened();
    expect(press(workspace, 'pullResponses', {}, asColleague)).toMatchObject({ pulled: 0 });
    expect(queueRows(workspace)).toEqual([]);
  });

  test('somebody with whom the form is not shared has them pulled by the office account', () => {
    const workspace = opened();
    const late = 'vang.thi.mai@cdhoaban.example.edu.vn';
    workspace.world.spreadsheet.editors.push(late);
    expect(press(workspace, 'pullResponses', {}, { as: late })).toMatchObject({ state: 'queued' });
    dispatchOnce(workspace);
    expect(queueStates(workspace)).toEqual(['Xong']);
  });
});

describe('DESIGN 10: consent is granular', () => {
  /** What each method needs of Google besides the workbook and the address, written down apart from the program. */
  const needs: Partial<
    Record<Method, { readonly college: () => Workspace; readonly scopes: readonly string[] }>
  > = {
    setUp: { college: set, scopes: ['drive.file', 'script.scriptapp'] },
    openSurvey: { college: filled, scopes: ['drive.file', 'forms'] },
    sendInvitations: { college: opened, scopes: ['script.send_mail', 'drive.file', 'forms'] },
    pullResponses: { college: opened, scopes: ['forms'] },
    createReport: { college: opened, scopes: ['drive.file', 'script.external_request'] },
    checkRoster: { college: filled, scopes: [] },
    updateIndicators: { college: opened, scopes: [] },
    readHome: { college: opened, scopes: [] },
  };
  const base = ['spreadsheets.currentonly', 'userinfo.email'];
  const all = Object.entries(needs).map(([method, need]) => [method, need] as const);

  test.each(all)('%s works with exactly what it needs', (method, { college, scopes }) => {
    const workspace = college();
    const unneeded = workspace.project.scopes
      .map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))
      .filter((scope) => ![...base, ...scopes].includes(scope));
    withhold(workspace, OFFICE_ACCOUNT, unneeded);
    const answer = call(workspace, method, '{}');
    expect(answer).toMatchObject({ ok: true });
  });

  test.each(
    all.flatMap(([method, { college, scopes }]) =>
      [...base, ...scopes].map((scope) => [method, scope, college] as const),
    ),
  )(
    '%s without %s is refused, naming what is missing and what to press; nothing is done',
    (method, scope, college) => {
      const workspace = college();
      withhold(workspace, OFFICE_ACCOUNT, [scope]);
      const { world } = workspace;
      const before = JSON.stringify([world.spreadsheet, world.forms, world.files, world.outbox]);
      const answer = call(workspace, method, '{}');
      expect(answer).toMatchObject({ ok: false, problem: { code: 'consent.missing' } });
      expect(answer.ok ? '' : answer.problem.message).toMatch(
        /^Bạn chưa cho phép chương trình .+ bấm Cấp quyền/,
      );
      expect(JSON.stringify([world.spreadsheet, world.forms, world.files, world.outbox])).toBe(before);
    },
  );

  test('a colleague asks without any consent but to the workbook and the address', () => {
    const workspace = opened();
    withhold(workspace, COLLEAGUE, ['drive.file', 'forms', 'script.send_mail', 'script.external_request']);
    expect(press(workspace, 'sendInvitations', {}, asColleague)).toMatchObject({ state: 'queued' });
    expect(press(workspace, 'pullResponses', {}, asColleague)).toMatchObject({ state: 'queued' });
  });

  test('what the office account may not do either ends in the queue with the reason', () => {
    const workspace = opened();
    withhold(workspace, OFFICE_ACCOUNT, ['script.send_mail']);
    press(workspace, 'sendInvitations', {}, asColleague);
    dispatchOnce(workspace);
    const [row] = press(workspace, 'readQueue', { number: 1 }, asColleague).rows;
    expect(row?.outcome).toMatch(/gửi email thay bạn/);
    expect(workspace.world.outbox).toEqual([]);
  });
});
