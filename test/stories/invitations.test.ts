/** Step 4: invitations by mail; never two to one person, over as many days as the quota asks, and stops anywhere. */
import { fillWorkspace } from '../../local/college/fill-workspace';
import { Workspace } from '../../local/workspace/workspace';
import { passHours, passUntil, press, pressOn, pressStopped } from './support/desk';
import { mailingCollege, once } from './support/small-college';
import { columnOf, rowsOf, typeCell, typeTable } from './support/tabs';

const opened = once(mailingCollege);

const addressees = ({ world }: Workspace): string[] => world.outbox.flatMap(({ to }) => to);
const statesOf = (workspace: Workspace): Record<string, string> =>
  Object.fromEntries(
    rowsOf(workspace, 'Thư').map(({ cells }) => [String(cells['Gửi tới']), String(cells['Tình trạng'])]),
  );

describe('S1.21, P6: invitations', () => {
  test('one mail goes to everybody who has an address, and each is noted as sent', () => {
    const workspace = opened();
    pressOn(workspace, 'sendInvitations');
    const expected = columnOf(workspace, 'Danh sách', 'Email').filter((address) => address !== '');
    expect(addressees(workspace)).toEqual(expected);
    expect(statesOf(workspace)).toEqual(Object.fromEntries(expected.map((address) => [address, 'đã gửi'])));
  });

  test('P17: pressed again nobody gets a second one; somebody new in the roster gets the first', () => {
    const workspace = opened();
    pressOn(workspace, 'sendInvitations');
    pressOn(workspace, 'sendInvitations');
    expect(addressees(workspace)).toHaveLength(4);
    typeTable(
      workspace,
      'Danh sách',
      'Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa | Email\nQuàng Thị | Thảo | 30/06/2025 | KT2 | K59 | thao@example.com',
    );
    pressOn(workspace, 'openSurvey');
    pressOn(workspace, 'sendInvitations');
    expect(addressees(workspace).slice(4)).toEqual(['thao@example.com']);
  });

  test('P45: speaks to the person by name, says why, how long it takes, and how to be left alone', () => {
    const workspace = opened();
    pressOn(workspace, 'sendInvitations');
    const [mail] = workspace.world.outbox;
    expect(mail?.subject).toBe('Trường Cao đẳng Hoa Ban hỏi thăm anh/chị Hoa');
    expect(mail?.body).toContain(
      'Anh/chị Lò Thị Hoa thân mến, đã 6 tháng từ ngày anh/chị tốt nghiệp lớp KT2.',
    );
    expect(mail?.body).toContain('Xin dành 3 phút: https://docs.google.com/forms/');
    expect(mail?.body).toContain('Không nhận');
    expect(mail?.body).not.toMatch(/[{}]|undefined|null/);
  });
});

test('markup in a name is text in the mail', () => {
  const workspace = opened();
  const [hoa] = rowsOf(workspace, 'Danh sách');
  typeCell(workspace, 'Danh sách', hoa?.row ?? 0, 'Tên', '<img src=x>"&');
  pressOn(workspace, 'sendInvitations');
  const html = workspace.world.outbox[0]?.htmlBody ?? '';
  expect(html).toContain('Lò Thị &#60;img src=x&#62;&#34;&#38;');
  expect(html).not.toContain('<img');
});

describe('B4, P18: a stop while sending', () => {
  const stopAtSend = (phase: 'before' | 'after'): Workspace => {
    const workspace = opened();
    let sends = 0;
    workspace.run('rpc', ['sendInvitations', '{}'], {
      onCall: (site) =>
        site.member === 'sendEmail' && site.phase === phase && ++sends === 2
          ? { stop: 'stopped' }
          : undefined,
    });
    return workspace;
  };

  test.each([
    ['before', ['hoa@example.com', 'pao@example.com', 'mai@example.com']],
    ['after', ['hoa@example.com', 'nam@example.com', 'pao@example.com', 'mai@example.com']],
  ] as const)(
    'right %s a mail goes leaves that one as chưa rõ, listed and never sent again',
    (phase, sent) => {
      const workspace = stopAtSend(phase);
      pressOn(workspace, 'sendInvitations');
      pressOn(workspace, 'sendInvitations');
      expect(addressees(workspace)).toEqual(sent);
      expect(statesOf(workspace)).toEqual({
        'hoa@example.com': 'đã gửi',
        'nam@example.com': 'chưa rõ',
        'pao@example.com': 'đã gửi',
        'mai@example.com': 'đã gửi',
      });
    },
  );

  test('anywhere leaves at most one chưa rõ; everybody else has one mail, nobody two', () => {
    let unknown = 0;
    let k = 1;
    for (; ; k += 17) {
      const workspace = opened();
      if (!pressStopped(workspace, 'sendInvitations', {}, k)) break;
      pressOn(workspace, 'sendInvitations');
      const states = statesOf(workspace);
      const unclear = Object.keys(states).filter((address) => states[address] === 'chưa rõ');
      const got = addressees(workspace);
      expect({ k, twice: got.length - new Set(got).size }).toEqual({ k, twice: 0 });
      expect(unclear.length).toBeLessThan(2);
      expect([...new Set([...got, ...unclear])].sort()).toEqual([
        'hoa@example.com',
        'mai@example.com',
        'nam@example.com',
        'pao@example.com',
      ]);
      unknown += unclear.length;
    }
    expect(k).toBeGreaterThan(30);
    expect(unknown).toBeGreaterThan(0);
  });

  test('a mail that Google refuses is noted with its reason, and the others go', () => {
    const workspace = opened();
    let sends = 0;
    const { value } = workspace.run('rpc', ['sendInvitations', '{}'], {
      onCall: (site) =>
        site.member === 'sendEmail' && site.phase === 'before' && ++sends === 1
          ? { fail: 'Invalid email: hoa@example.com' }
          : undefined,
    });
    expect(JSON.parse(String(value))).toMatchObject({ ok: true, value: { state: 'done' } });
    expect(addressees(workspace)).toEqual(['nam@example.com', 'pao@example.com', 'mai@example.com']);
    expect(rowsOf(workspace, 'Thư')[0]?.cells).toMatchObject({
      'Tình trạng': 'lỗi',
      Lỗi: 'Invalid email: hoa@example.com',
    });
  });
  test('where Google takes no more although it had told a quota, the rest waits: nothing is lost, nothing is tried over and over', () => {
    const workspace = opened();
    const { value } = workspace.run('rpc', ['sendInvitations', '{}'], {
      onCall: (site) =>
        site.member === 'sendEmail' && site.phase === 'before' && workspace.world.outbox.length > 1
          ? { fail: 'Service invoked too many times for one day: email.' }
          : undefined,
    });
    expect(JSON.parse(String(value))).toMatchObject({
      ok: true,
      value: { state: 'paused', done: 2, total: 4 },
    });
    passHours(workspace, 2);
    expect(addressees(workspace)).toHaveLength(4);
    expect(Object.values(statesOf(workspace))).toEqual(['đã gửi', 'đã gửi', 'đã gửi', 'đã gửi']);
  });
});

describe('P23, P24, B13: with a hundred mails a day', () => {
  const manyPeople = once(() => {
    const workspace = Workspace.create({ seed: 7 });
    fillWorkspace(workspace, { graduates: 150, seed: 3, dirt: 'none' });
    press(workspace, 'checkRoster', {});
    pressOn(workspace, 'openSurvey');
    workspace.world.quotas.limits.mail = 100;
    return workspace;
  });
  const expectedOf = (workspace: Workspace): string[] =>
    columnOf(workspace, 'Danh sách', 'Email').filter((address) => address !== '');
  const untilPaused = (workspace: Workspace): ReturnType<typeof press<'sendInvitations'>> => {
    for (;;) {
      const progress = press(workspace, 'sendInvitations', {});
      if (progress.state !== 'running') return progress;
    }
  };

  test('it stops short of the quota, says which day it will finish, and by that evening the rest has gone by itself', () => {
    const workspace = manyPeople();
    const total = expectedOf(workspace).length;
    expect(total).toBeGreaterThan(100);
    const progress = untilPaused(workspace);
    expect(progress).toMatchObject({ state: 'paused', done: 80, total, finishes: '2026-01-13' });
    expect(workspace.world.outbox).toHaveLength(80);
    passHours(workspace, 36);
    expect(
      workspace.world.outbox
        .map(({ time }) => time)
        .sort()
        .pop()
        ?.slice(0, 10),
    ).toBe('2026-01-13');
    expect(addressees(workspace).sort()).toEqual(expectedOf(workspace).sort());
    expect(Object.values(statesOf(workspace)).every((state) => state === 'đã gửi')).toBe(true);
  });

  test('P26: paused by the office, nothing goes until somebody presses again', () => {
    const workspace = manyPeople();
    untilPaused(workspace);
    press(workspace, 'pauseInvitations', {});
    passHours(workspace, 30);
    expect(workspace.world.outbox).toHaveLength(80);
    pressOn(workspace, 'sendInvitations');
    expect(addressees(workspace).sort()).toEqual(expectedOf(workspace).sort());
  });

  test('with the page closed while it is running the dispatcher goes on within minutes', () => {
    const workspace = manyPeople();
    expect(press(workspace, 'sendInvitations', {}).state).toBe('running');
    const sent = workspace.world.outbox.length;
    passUntil(workspace, '2026-01-12T09:00');
    expect(workspace.world.outbox.length).toBe(80);
    expect(sent).toBeLessThan(80);
  });
});
