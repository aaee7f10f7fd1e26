/** P23, P24, B13: 35 mails at ten a day: told before, kept to the reserve, over days by itself, paused, taken up again, never twice. */
import type { Workspace } from '../../local/workspace/workspace';
import { tick } from '../../local/tick';
import { press } from './support/desk';
import { once, openCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

const PEOPLE = 35;
const ROSTER = [
  'Họ và | Tên | Ngày sinh | Giới tính | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa | Email',
  ...Array.from({ length: PEOPLE }, (_, at) =>
    [
      'Lò Thị',
      `Hoa ${at + 1}`,
      '02/03/2003',
      'Nữ',
      '30/06/2025',
      `09123456${10 + at}`,
      'KT2',
      'K59',
      `hoa${at + 1}@example.com`,
    ].join(' | '),
  ),
].join('\n');

const college = once(() => {
  const workspace = openCollege(ROSTER);
  workspace.world.quotas.limits.mail = 10;
  return workspace;
});

const addressees = ({ world }: Workspace): string[] =>
  world.outbox.flatMap(({ to }) => to).filter((address) => address.startsWith('hoa'));
/** Lets days pass in which the dispatcher runs three times each: its idle runs in between would only be waited for. */
const passDays = (workspace: Workspace, days: number): void => {
  const { world } = workspace;
  for (let run = 0; run < days * 3; run += 1) {
    const next = new Date(Date.parse(world.clock) + 8 * 3_600_000).toISOString();
    for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = next;
    tick(workspace, next);
  }
};
/** Half of so small a quota is kept back: five go a day. */
const A_DAY = 5;
const untilPaused = (workspace: Workspace): ReturnType<typeof press<'sendInvitations'>> => {
  for (;;) {
    const progress = press(workspace, 'sendInvitations', {});
    if (progress.state !== 'running') return progress;
  }
};

test('the finishing day stands on the page before the first mail goes, with the faster way', () => {
  const { facts } = press(college(), 'readStep', { step: 4 });
  const told = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
  expect(told['Email mời còn gửi']).toBe('35 thư, 7 ngày, xong 18/01/2026');
  expect(told['Gợi ý']).toMatch(/Zalo trước sẽ nhanh hơn/);
});

test('with a large quota nobody is sent to Zalo', () => {
  const workspace = college();
  workspace.world.quotas.limits.mail = 1500;
  const { facts } = press(workspace, 'readStep', { step: 4 });
  expect(facts.map(({ label }) => label)).not.toContain('Gợi ý');
});

test('it stops at the reserve, says the same day, and goes on by itself until then; nobody gets two', () => {
  const workspace = college();
  const first = untilPaused(workspace);
  expect(first).toMatchObject({ state: 'paused', done: A_DAY, total: PEOPLE, finishes: '2026-01-18' });
  passDays(workspace, 1);
  expect(addressees(workspace).length).toBeLessThanOrEqual(2 * A_DAY);
  passDays(workspace, 7);
  const got = addressees(workspace);
  expect(got).toHaveLength(PEOPLE);
  expect(new Set(got).size).toBe(PEOPLE);
  expect(rowsOf(workspace, 'Thư').every(({ cells }) => cells['Tình trạng'] === 'đã gửi')).toBe(true);
});

test('P26: paused for two days nothing goes; taken up again the rest goes, once each', () => {
  const workspace = college();
  untilPaused(workspace);
  press(workspace, 'pauseInvitations', {});
  passDays(workspace, 2);
  expect(addressees(workspace)).toHaveLength(A_DAY);
  untilPaused(workspace);
  expect(addressees(workspace)).toHaveLength(2 * A_DAY);
  expect(new Set(addressees(workspace)).size).toBe(2 * A_DAY);
});
