/** Bàn giao from one office account to another, and a copied workbook until it is declared a new one. */
import { contract, type Method } from '../../src/api/contract';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press, pressOn, refusal } from './support/desk';
import { once, openCollege } from './support/small-college';
import { COLLEAGUE, dispatchOnce, OFFICE_ACCOUNT, queueStates, VIEWER } from './support/colleagues';
import { rowsOf } from './support/tabs';

const opened = once(openCollege);
const asColleague = { as: COLLEAGUE };
const outside = ({ world }: Workspace): string =>
  JSON.stringify([world.forms, world.files, world.outbox, world.triggers]);
const settingOf = (workspace: Workspace, name: string): unknown =>
  rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === name)?.cells['Nội dung'];

describe('Bàn giao', () => {
  const handedOver = (): Workspace => {
    const workspace = opened();
    press(workspace, 'createReport', {});
    press(workspace, 'handOver', { to: COLLEAGUE });
    return workspace;
  };

  test('only the office account hands over, and only to somebody else who may edit', () => {
    const workspace = opened();
    expect(refusal(workspace, 'handOver', { to: OFFICE_ACCOUNT }, asColleague).code).toBe('account.notOwner');
    expect(refusal(workspace, 'handOver', { to: OFFICE_ACCOUNT }).code).toBe('handover.toSelf');
    expect(refusal(workspace, 'handOver', { to: VIEWER }).code).toBe('handover.noEditor');
    expect(refusal(workspace, 'acceptHandOver', {}, asColleague).code).toBe('handover.notForYou');
    expect(workspace.world.properties.document['owner']).toBe(OFFICE_ACCOUNT);
  });

  test('shares forms and folders; until it is accepted the old account goes on', () => {
    const workspace = handedOver();
    const { files } = workspace.world;
    const shared = Object.values(files).filter(({ permissions }) =>
      permissions.some(({ emailAddress, role }) => emailAddress === COLLEAGUE && role === 'writer'),
    );
    expect(shared.map(({ mimeType }) => mimeType.split('.').pop()).sort()).toEqual([
      'folder',
      'folder',
      'form',
    ]);
    expect(press(workspace, 'updateIndicators', {})).toMatchObject({ graduates: 5 });
    expect(settingOf(workspace, 'Tài khoản của phòng')).toBe(OFFICE_ACCOUNT);
    expect(dispatchOnce(workspace).error).toBeNull();
    expect(workspace.world.triggers).toHaveLength(1);
  });

  test('accepted: the new account is the owner, its trigger runs, the old one ends itself', () => {
    const workspace = handedOver();
    press(workspace, 'acceptHandOver', {}, asColleague);
    expect(settingOf(workspace, 'Tài khoản của phòng')).toBe(COLLEAGUE);
    dispatchOnce(workspace, OFFICE_ACCOUNT);
    expect(workspace.world.triggers.map(({ creator }) => creator)).toEqual([COLLEAGUE]);
    expect(refusal(workspace, 'acceptHandOver', {}, asColleague).code).toBe('handover.notForYou');
  });

  test('accepted: the new account pulls, sends and makes the next report; the old paper keeps its link', () => {
    const workspace = handedOver();
    const [before] = rowsOf(workspace, 'Hồ sơ');
    press(workspace, 'acceptHandOver', {}, asColleague);
    expect(press(workspace, 'pullResponses', {}, asColleague)).toMatchObject({ pulled: 0 });
    pressOn(workspace, 'sendInvitations', asColleague);
    expect(new Set(workspace.world.outbox.map(({ from }) => from))).toEqual(new Set([COLLEAGUE]));
    expect(press(workspace, 'createReport', {}, asColleague)).toMatchObject({ version: 2 });
    expect(rowsOf(workspace, 'Hồ sơ')[0]?.cells).toEqual(before?.cells);
  });

  test('what waits in the queue goes on under the new account', () => {
    const workspace = handedOver();
    const other = 'vang.thi.mai@cdhoaban.example.edu.vn';
    workspace.world.spreadsheet.editors.push(other);
    press(workspace, 'sendInvitations', {}, { as: other });
    press(workspace, 'acceptHandOver', {}, asColleague);
    dispatchOnce(workspace, OFFICE_ACCOUNT);
    expect(workspace.world.outbox).toEqual([]);
    dispatchOnce(workspace, COLLEAGUE);
    expect(queueStates(workspace)).toEqual(['Xong']);
    expect(workspace.world.outbox).toHaveLength(4);
    expect(press(workspace, 'createReport', {})).toMatchObject({ state: 'queued' });
  });

  test('the menu asks for the address, then the other person for a yes', () => {
    const workspace = opened();
    workspace.world.ui.answers = [COLLEAGUE];
    workspace.run('menuHandOver');
    expect(workspace.world.ui.alerts.at(-1)?.prompt).toMatch(/^Đã chia sẻ phiếu và tệp/);
    workspace.world.ui.answers = ['YES'];
    workspace.run('menuHandOver', [], asColleague);
    expect(workspace.world.properties.document['owner']).toBe(COLLEAGUE);
  });
});

describe('DESIGN 10: a copied workbook', () => {
  const touching = Object.entries(contract)
    .filter(([, { runs }]) => runs !== 'anyone')
    .map(([method]) => method);
  /** Anybody may send these to themselves. */
  const testMails = ['sendTestMail', 'testEventMail', 'testNewsletter'];
  /** Input that the method takes, where `{}` is none. */
  const inputs: Partial<Record<Method, string>> = {
    createDocument: '{"kind":"questionnaire"}',
    submitPaper: '{"kind":"report"}',
    issuePaper: '{"kind":"report"}',
    recordApproval: '{"kind":"report","how":"paper"}',
    openDayForm: '{"year":2025}',
    openUnitReports: '{"due":"2026-06-15"}',
    openRegisterForm: '{"kind":"nomination"}',
    pullRegisterForm: '{"kind":"nomination"}',
    printCards: '{"from":1,"to":9}',
    withdrawCopy: '{"unit":"x"}',
    sendNewsletter: '{"issue":1}',
    createDecision: '{"kind":"honours","faculty":""}',
    reopenSurvey: '{"closes":"2026-03-31"}',
    attachScan: `{"kind":"report","scan":{"upload":"abcdefgh","chars":4,"name":"bc.pdf","sha256":"${'0'.repeat(64)}"}}`,
    createHomecomingPlan: '{"event":"x"}',
    sendEventMails: '{"event":"x","round":"invite"}',
    sendTestMail: '{"round":"invitation"}',
    testEventMail: '{"event":"x","round":"invite"}',
    testNewsletter: '{"issue":1}',
    openDoorSheet: '{"event":"x","emails":[]}',
    readDoor: '{"event":"x"}',
    printBadges: '{"event":"x","who":"coming","from":0}',
    erasePerson: '{"graduationKey":"x"}',
  };

  test.each([...touching, 'setUp', ...testMails])('%s is refused there and says what to do', (method) => {
    const copy = opened().copyAs(OFFICE_ACCOUNT);
    const before = outside(copy);
    const answer = call(copy, method, inputs[method as Method] ?? '{}');
    if (!answer.ok && answer.problem.code === 'rpc.badInput') throw new Error(`give ${method} an input`);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'workbook.copied' } });
    expect(outside(copy)).toBe(before);
  });

  test('reading and calculating go on there', () => {
    const copy = opened().copyAs(OFFICE_ACCOUNT);
    expect(press(copy, 'readHome', {}).ready).toBe(true);
    expect(press(copy, 'updateIndicators', {})).toMatchObject({ graduates: 5 });
  });

  test('has no trigger and no property of the original', () => {
    const copy = opened().copyAs(OFFICE_ACCOUNT);
    expect([copy.world.triggers, copy.world.properties.document]).toEqual([[], {}]);
  });

  test('declared new it has an account, a trigger, a form and a report of its own; the original’s are untouched', () => {
    const original = opened();
    press(original, 'sendInvitations', {});
    const copy = original.copyAs(COLLEAGUE);
    const old = { ...copy.world.forms };
    const files = JSON.stringify(copy.world.files);
    press(copy, 'declareNew', {}, asColleague);
    expect(settingOf(copy, 'Tài khoản của phòng')).toBe(COLLEAGUE);
    expect(settingOf(copy, 'Mã bảng tính')).toBe(copy.world.spreadsheet.id);
    expect(copy.world.triggers.map(({ creator }) => creator)).toEqual([COLLEAGUE]);
    while (press(copy, 'openSurvey', {}, asColleague).state === 'running');
    const made = Object.keys(copy.world.forms).filter((id) => !(id in old));
    expect(made).toHaveLength(1);
    press(copy, 'createReport', {}, asColleague);
    const kept = Object.fromEntries(
      Object.entries(copy.world.files).filter(([id]) => id in original.world.files),
    );
    expect(JSON.stringify(kept)).toBe(files);
  });

  test('the same person’s copy does not build on the original’s form and folder', () => {
    const copy = opened().copyAs(OFFICE_ACCOUNT);
    const before = Object.keys(copy.world.forms);
    press(copy, 'declareNew', {});
    while (press(copy, 'openSurvey', {}).state === 'running');
    expect(Object.keys(copy.world.forms)).toHaveLength(before.length + 1);
  });

  test('a workbook that is no copy is not declared new', () => {
    expect(refusal(opened(), 'declareNew', {}).code).toBe('workbook.notCopied');
  });
});
