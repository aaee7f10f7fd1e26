/** P10–P12, P21: rounds of mails over days: invitation, two reminders, thanks; only to those who have not answered, and never after a no. */
import { respond } from '../../local/respond';
import { tick } from '../../local/tick';
import type { Workspace } from '../../local/workspace/workspace';
import type { Input } from '../../src/api/contract';
import { press, refusal } from './support/desk';
import { answer, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

type Round = NonNullable<Input<'sendInvitations'>['round']>;

const send = (workspace: Workspace, round: Round, more: Partial<Input<'sendInvitations'>> = {}): void => {
  while (press(workspace, 'sendInvitations', { round, ...more }).state === 'running');
};

/** Invited are Hoa, Nam, Páo and Mai; Thức has no address. */
const invited = once(() => {
  const workspace = openCollege();
  send(workspace, 'invitation');
  return workspace;
});

/** Lets days pass in which the dispatcher runs once each. */
const passDays = (workspace: Workspace, days: number): void => {
  const { world } = workspace;
  for (let day = 0; day < days; day += 1) {
    const next = new Date(Date.parse(world.clock) + 86_400_000).toISOString();
    for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = next;
    tick(workspace, next);
  }
};

/** Who got the mails after the first `from`. */
const got = ({ world }: Workspace, from: number): string[] =>
  world.outbox.slice(from).map(({ to }) => (to[0] ?? '').split('@')[0] ?? '');

const optOutLink = ({ world }: Workspace, name: string): string =>
  /Không nhận thư: (\S+)/.exec(world.outbox.find(({ to }) => to[0]?.startsWith(name))?.body ?? '')?.[1] ?? '';

const optOut = (workspace: Workspace, name: string): void => {
  const link = optOutLink(workspace, name);
  const { refused } = respond(workspace, link, {
    link,
    answers: { 'Anh/chị muốn': 'Không nhận thư khảo sát việc làm nữa' },
  });
  expect(refused).toEqual([]);
};

describe('P10: reminders', () => {
  test('go to those alone who have not answered, also where the answer is not pulled yet; two at most; thanks to who answered', () => {
    const workspace = invited();
    answer(workspace, 'CD22KT0001', EMPLOYED);
    send(workspace, 'reminder1');
    expect(got(workspace, 4)).toEqual(['nam', 'pao', 'mai']);
    answer(workspace, 'CD22KT0002', EMPLOYED);
    send(workspace, 'reminder2');
    send(workspace, 'reminder2');
    expect(got(workspace, 7)).toEqual(['pao', 'mai']);
    send(workspace, 'thanks');
    expect(got(workspace, 9)).toEqual(['hoa', 'nam']);
    for (const round of ['invitation', 'reminder1', 'reminder2', 'thanks'] as const) send(workspace, round);
    expect(workspace.world.outbox).toHaveLength(11);
  });

  test('P24: go over days by themselves where the quota is small, and skip who answers meanwhile', () => {
    const workspace = openCollege();
    // Half of so small a quota is kept back: two go a day.
    workspace.world.quotas.limits.mail = 4;
    send(workspace, 'invitation');
    expect(got(workspace, 0)).toEqual(['hoa', 'nam']);
    passDays(workspace, 8);
    expect(press(workspace, 'readMailPlan', {})).toMatchObject({
      round: 'reminder1',
      waiting: 4,
      warnings: [],
    });
    send(workspace, 'reminder1');
    expect(got(workspace, 4)).toEqual(['hoa', 'nam']);
    answer(workspace, 'TC23OT0001', EMPLOYED);
    passDays(workspace, 2);
    expect(got(workspace, 6)).toEqual(['mai']);
  });

  test('too early they only warn, naming the day; after the closing day they are refused', () => {
    const workspace = invited();
    const { warnings } = press(workspace, 'readMailPlan', { round: 'reminder1' });
    expect(warnings).toEqual([expect.stringContaining('nên đợi đến 19/01/2026')]);
    workspace.world.clock = '2026-04-01T02:00:00.000Z';
    expect(refusal(workspace, 'sendInvitations', { round: 'reminder1' }).code).toBe('mail.closed');
    expect(workspace.world.outbox).toHaveLength(4);
  });
});

describe('P11: the way out', () => {
  test('is one small open form, filled in with the person’s code; who sends it gets no mail any more', () => {
    const workspace = invited();
    expect(Object.values(workspace.world.forms).map(({ title }) => title)).toContain('Không nhận thư nữa');
    optOut(workspace, 'nam');
    send(workspace, 'reminder1');
    expect(got(workspace, 4)).toEqual(['hoa', 'pao', 'mai']);
    expect(rowsOf(workspace, 'Đồng ý theo mục đích').map(({ cells }) => cells)).toMatchObject([
      { 'Mục đích': 'khảo sát', 'Đồng ý': 'rút', 'Cách biết': 'form từ chối', Đợt: '2026' },
    ]);
  });

  test('comes in with the answers, once however often they are pulled; the office takes it back where the person asks', () => {
    const workspace = invited();
    optOut(workspace, 'mai');
    press(workspace, 'pullResponses', {});
    press(workspace, 'pullResponses', {});
    expect(rowsOf(workspace, 'Đồng ý theo mục đích')).toHaveLength(1);
    const [mai] = press(workspace, 'readMailTrouble', {}).optedOut;
    expect(mai?.name).toBe('Vàng Thị Mai, OT1 K59');
    const back = { graduationKey: mai?.undo ?? '', purposes: ['khảo sát' as const], withdrawn: false };
    press(workspace, 'recordConsent', back);
    press(workspace, 'recordConsent', back);
    expect(rowsOf(workspace, 'Đồng ý theo mục đích')).toHaveLength(2);
    expect(press(workspace, 'readMailTrouble', {}).optedOut).toEqual([]);
  });
});

test('P12: a broken address gets no mail until the roster has a newer one', () => {
  const workspace = invited();
  press(workspace, 'markAddresses', { text: 'Address not found: <Hoa@example.com>', broken: true });
  expect(press(workspace, 'readMailPlan', { round: 'reminder1' }).waiting).toBe(3);
  const [hoa] = rowsOf(workspace, 'Danh sách');
  typeCell(workspace, 'Danh sách', hoa?.row ?? 0, 'Email', 'hoa.moi@example.com');
  send(workspace, 'reminder1');
  expect(got(workspace, 4)).toEqual(['hoa.moi', 'nam', 'pao', 'mai']);
});

test('P20, P21: a failed mail is told with its reason, waits for somebody to ask, and is tried once by each asking', () => {
  const workspace = openCollege();
  const failing = {
    onCall: (site: { member: string; phase: string }) =>
      site.member === 'sendEmail' && site.phase === 'before' && workspace.world.outbox.length === 0
        ? { fail: 'Invalid email: hoa@example.com' }
        : undefined,
  };
  while (press(workspace, 'sendInvitations', {}, failing).state === 'running');
  const failed = press(workspace, 'readMailPlan', { round: 'invitation' }).failed;
  expect(failed).toBe(4);
  expect(press(workspace, 'readMailTrouble', {}).failed[0]?.note).toContain('Invalid email');
  send(workspace, 'invitation');
  expect(workspace.world.outbox).toHaveLength(0);
  passDays(workspace, 1);
  send(workspace, 'invitation', { retryBefore: press(workspace, 'readMailPlan', {}).asOf });
  expect(got(workspace, 0)).toEqual(['hoa', 'nam', 'pao', 'mai']);
});

test('a letter with an unknown name in braces goes to nobody; the row is named', () => {
  const workspace = invited();
  const row =
    rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Nhắc 1, nội dung')?.row ?? 0;
  typeCell(workspace, 'Cấu hình', row, 'Nội dung', 'Chào {Tênn}, mời {link}');
  const { message } = refusal(workspace, 'sendInvitations', { round: 'reminder1' });
  expect(message).toBe(`Cấu hình, dòng ${row}, Nội dung: máy không biết {Tênn}. Gõ {Tên}, hoặc bỏ ngoặc.`);
  expect(workspace.world.outbox).toHaveLength(4);
});
