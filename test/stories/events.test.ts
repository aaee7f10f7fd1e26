/** S2.16, S2.23, S2.24: an event from the list of guests to the numbers afterwards: invitations, answers, the door, badges, the plan. */
import { applyAct, sheetNamed } from '../../local/act';
import { respond } from '../../local/respond';
import { PRINCIPAL } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import type { SpreadsheetState } from '../../local/world/sheet-state';
import type { Input } from '../../src/api/contract';
import { jumpTo, passHours, press, refusal } from './support/desk';
import { added, dutiful } from './support/network';
import { typeSetting } from './support/papers';
import { comment, wordsOf } from './support/principal';
import { once } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

const event = 'ngày hội trở về 2026|2026-10-15';
const FORM = { kind: 'rsvp', event } as const;
const WISH: Input<'readInvitees'> = {
  ...{ event, roster: true, scope: '', faculty: '', group: '', condition: '', registers: [] },
};

const keyOf = (workspace: Workspace, given: string): string =>
  String(
    rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === given)?.cells['Khóa dòng'] ?? '',
  );
const list = (workspace: Workspace, ...headers: readonly string[]): string[] =>
  rowsOf(workspace, 'Người dự').map(({ cells }) =>
    headers.map((header) => String(cells[header] ?? '')).join(' · '),
  );

/** In July: the event is planned, its form open; Hoa, Nam and Páo agreed to hear from the college, Mai and Thức said nothing. */
const planned = once(() => {
  const workspace = dutiful();
  workspace.world.clock = '2026-07-10T02:00:00.000Z';
  press(workspace, 'planHomecoming', {});
  for (const given of ['Hoa', 'Nam', 'Páo'])
    press(workspace, 'recordConsent', {
      ...{ graduationKey: keyOf(workspace, given), purposes: ['tin tức'], withdrawn: false },
    });
  while (press(workspace, 'openRegisterForm', FORM).state === 'running');
  return workspace;
});

/** The three stand on the list, and an honoured guest whom no roster knows. */
const listed = once(() => {
  const workspace = planned();
  added(workspace, 'honours', {
    ...{ year: '2025', name: 'Quàng Văn Tiến', achievement: 'Hợp tác xã 40 lao động', state: 'Đã vinh danh' },
    ...{
      decision: '99/QĐ-CĐHB',
      ceremony: 'Ngày 20/11',
      honouredOn: '2025-11-20',
      email: 'tien@example.com',
    },
  });
  press(workspace, 'inviteToEvent', { ...WISH, registers: ['honours'] });
  return workspace;
});

const send = (workspace: Workspace, round: 'invite' | 'remind' = 'invite'): void => {
  while (press(workspace, 'sendEventMails', { event, round }).state === 'running');
};
const invited = once(() => {
  const workspace = listed();
  send(workspace);
  return workspace;
});

const letters = ({ world }: Workspace): { to: string; subject: string; body: string }[] =>
  world.outbox
    .filter(({ subject }) => subject.includes('Ngày hội trở về'))
    .map(({ to, subject, body }) => ({ to: String(to), subject, body }));
const linkIn = (workspace: Workspace, to: string, before: string): string => {
  const { body } = letters(workspace).find((letter) => letter.to === to) ?? { body: '' };
  return new RegExp(`${before} (https:\\S+)`).exec(body)?.[1] ?? '';
};
const answer = (
  workspace: Workspace,
  to: string,
  answers: Readonly<Record<string, string>>,
  before = 'chuẩn bị chỗ:',
): void => {
  const link = linkIn(workspace, to, before);
  const { refused } = respond(workspace, link, { link, answers });
  expect(refused).toEqual([]);
};
const AGREED = { 'Anh/chị đồng ý chứ?': 'Đồng ý' };

describe('S2.23: the list of guests', () => {
  test('who agreed is taken, who said nothing or cannot be reached is not, and the preview says why and how long', () => {
    const workspace = planned();
    expect(press(workspace, 'readInvitees', WISH)).toMatchObject({
      ...{ invite: 3, withEmail: 3, outside: 0, problems: [], takes: '3 thư, 1 ngày, xong 10/07/2026' },
      leftOut: [{ label: 'chưa đồng ý nhận tin của trường', count: 2 }],
    });
    const ofClass = { ...WISH, scope: 'KT2 K59', condition: 'Tên là Hoa' };
    expect(press(workspace, 'readInvitees', ofClass).names).toEqual(['Lò Thị Hoa, KT2 K59']);
    expect(press(workspace, 'readInvitees', { ...WISH, faculty: 'Kỹ thuật' }).invite).toBe(1);
    const [fault] = press(workspace, 'readInvitees', { ...WISH, scope: 'KT9' }).problems;
    expect(fault?.message).toMatch(/KT9/);
  });

  test('each gets a line, a number in the order of the class list and a code; pressed again nobody is taken twice; undo takes all off', () => {
    const workspace = listed();
    expect(list(workspace, 'Mã dự', 'Họ và tên', 'Diện')).toEqual([
      '1 · Lò Thị Hoa · Được mời',
      '2 · Lò Văn Nam · Được mời',
      '3 · Giàng A Páo · Được mời',
      '4 · Quàng Văn Tiến · Được mời',
    ]);
    expect(new Set(list(workspace, 'Mã mời')).size).toBe(4);
    expect(press(workspace, 'inviteToEvent', { ...WISH, registers: ['honours'] }).invited).toBe(0);
    press(workspace, 'undoLast', { number: press(workspace, 'readHome', {}).undo?.number ?? 0 });
    expect(list(workspace, 'Họ và tên')).toEqual([]);
  });
});

describe('S2.23: invitations', () => {
  test('each guest one mail with a link of their own; over the quota it goes on by itself the next day; nobody twice', () => {
    const workspace = listed();
    typeSetting(workspace, 'Số email để dành mỗi ngày', '0');
    workspace.world.quotas.limits.mail = 3;
    const first = press(workspace, 'sendEventMails', { event, round: 'invite' });
    expect(first).toMatchObject({ state: 'paused', done: 3, total: 4, finishes: '2026-07-11' });
    expect(letters(workspace)).toHaveLength(3);
    jumpTo(workspace, '2026-07-11T10:00');
    send(workspace);
    const sent = letters(workspace);
    expect(sent.map(({ to }) => to).sort()).toEqual([
      ...['hoa@example.com', 'nam@example.com', 'pao@example.com', 'tien@example.com'],
    ]);
    const links = sent.map(({ to }) => linkIn(workspace, to, 'chuẩn bị chỗ:'));
    expect(new Set(links).size).toBe(4);
    expect(sent[0]?.body).toContain('ngày 15/10/2026');
    expect(list(workspace, 'Mời qua')).toEqual(['Email', 'Email', 'Email', 'Email']);
  });

  test('paused, the dispatcher leaves it alone until the next press', () => {
    const workspace = listed();
    typeSetting(workspace, 'Số email để dành mỗi ngày', '0');
    workspace.world.quotas.limits.mail = 1;
    press(workspace, 'sendEventMails', { event, round: 'invite' });
    press(workspace, 'pauseEventMails', {});
    workspace.world.quotas.limits.mail = 100;
    jumpTo(workspace, '2026-07-11T10:00');
    expect(letters(workspace)).toHaveLength(1);
    send(workspace);
    expect(letters(workspace)).toHaveLength(4);
  });

  test('a message with the same link stands ready for Zalo; noted as sent, the list says how and when', () => {
    const workspace = listed();
    const { people, total } = press(workspace, 'readEventMessages', { event, round: 'invite', text: 'hoa' });
    expect(total).toBe(1);
    expect(people[0]?.text).toMatch(/^Chào Hoa! Trường Cao đẳng Hoa Ban mời bạn về dự .* https:\/\/\S+$/);
    expect(people[0]?.open).toBe('https://zalo.me/84912345678');
    press(workspace, 'noteAsked', { event, participant: people[0]?.participant ?? '', by: 'Zalo' });
    const [noted] = press(workspace, 'readEventMessages', { event, round: 'remind', text: 'hoa' }).people;
    expect(noted?.note).toBe('KT2 K59, đã mời 10/07/2026 qua Zalo');
  });
});

describe('S2.23: answers', () => {
  test('an answer by one’s own link fills one’s own line, a friend’s by the same link makes another', () => {
    const workspace = invited();
    answer(workspace, 'hoa@example.com', {
      ...AGREED,
      'Anh/chị đến dự chứ?': 'Sẽ đến',
      'Số người đi cùng': '2',
    });
    answer(workspace, 'nam@example.com', {
      ...{ ...AGREED, 'Họ và tên': 'Vàng A Sùng', 'Anh/chị đến dự chứ?': 'Chưa chắc' },
    });
    passHours(workspace, 2);
    expect(list(workspace, 'Mã dự', 'Họ và tên', 'Diện', 'Trả lời', 'Số người đi cùng')).toEqual([
      '1 · Lò Thị Hoa · Được mời · Sẽ đến · 2',
      '2 · Lò Văn Nam · Được mời ·  · ',
      '3 · Giàng A Páo · Được mời ·  · ',
      '4 · Quàng Văn Tiến · Được mời ·  · ',
      '5 · Vàng A Sùng · Tự đăng ký · Chưa chắc · ',
    ]);
    expect(press(workspace, 'readInvitation', { event }).counts).toMatchObject({
      ...{ invited: 4, coming: 1, guests: 2, unsure: 1, unanswered: 3 },
    });
  });

  test('each user is told what came in until they have seen it themselves', () => {
    const workspace = invited();
    answer(workspace, 'hoa@example.com', { ...AGREED, 'Anh/chị đến dự chứ?': 'Không đến' });
    passHours(workspace, 2);
    const news = () => press(workspace, 'readRegisters', {}).news.map(({ count }) => count);
    expect(news()).toEqual([1]);
    press(workspace, 'noteFormsSeen', {});
    expect(news()).toEqual([]);
  });

  test('the reminder goes once to who has not answered, never to who wants no more mails', () => {
    const workspace = invited();
    answer(workspace, 'hoa@example.com', { ...AGREED, 'Anh/chị đến dự chứ?': 'Không đến' });
    answer(workspace, 'nam@example.com', {}, 'Không nhận thư mời:');
    answer(workspace, 'tien@example.com', {}, 'Không nhận thư mời:');
    workspace.world.clock = '2026-09-20T02:00:00.000Z';
    send(workspace, 'remind');
    send(workspace, 'remind');
    const reminders = letters(workspace).filter(({ subject }) => subject.includes('mong tin'));
    expect(reminders.map(({ to }) => to)).toEqual(['pao@example.com']);
    const next = press(workspace, 'readInvitees', { ...WISH, event, registers: ['honours'] });
    expect(next.invite).toBe(0);
  });

  test('after the day nobody is asked any more', () => {
    const workspace = listed();
    workspace.world.clock = '2026-10-16T02:00:00.000Z';
    expect(refusal(workspace, 'sendEventMails', { event, round: 'invite' }).code).toBe('events.past');
    expect(refusal(workspace, 'inviteToEvent', WISH).code).toBe('events.past');
  });
});

describe('S2.23: the day itself', () => {
  const opened = once(() => {
    const workspace = invited();
    press(workspace, 'issueCards', { className: press(workspace, 'readCards', {}).classes[1]?.key ?? '' });
    workspace.world.clock = '2026-10-15T01:00:00.000Z';
    return workspace;
  });
  const names = (workspace: Workspace, ...scanned: readonly string[]): string[] =>
    press(workspace, 'checkIn', { event, people: [...scanned], present: true }).people.map(
      ({ name, already, walkIn, fault }) => `${name}${already ? ' lại' : ''}${walkIn ? ' mới' : ''}${fault}`,
    );

  test('by number, by the code of invitation and badge, by alumni card; a holder who is not listed is added; twice is told', () => {
    const workspace = opened();
    const [, nam] = list(workspace, 'Mã mời');
    expect(names(workspace, '1', nam ?? '', 'CSV-2026-00001', 'CSV-2026-00002', 'D1')).toEqual([
      ...['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Vàng Thị Mai mới', 'Lò Thị Hoa lại'],
    ]);
    expect(names(workspace, 'CSV-2026-00002')).toEqual(['Vàng Thị Mai lại']);
    expect(names(workspace, '77')[0]).toMatch(/“77”/);
    expect(list(workspace, 'Họ và tên', 'Diện', 'Điểm danh').at(-1)).toBe(
      'Vàng Thị Mai · Đến không đăng ký · Có mặt',
    );
    press(workspace, 'renewCard', { number: 1 });
    expect(names(workspace, 'CSV-2026-00001')[0]).toMatch(/đã cấp lại/);
  });

  test('the list is sorted by Tên and found without marks; who is on no list is added by name', () => {
    const workspace = opened();
    const people = press(workspace, 'readEvents', { event }).chosen?.people ?? [];
    expect(people.map(({ name }) => name)).toEqual([
      ...['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến'],
    ]);
    expect(press(workspace, 'readEvents', { event, text: 'quang tien' }).chosen?.found).toBe(1);
    const typed = { event, name: 'Sồng A Dơ', className: 'OT1 K40', phone: '' };
    expect(press(workspace, 'addWalkIn', typed)).toMatchObject({ walkIn: true, already: false });
    const known = { ...typed, name: 'Lò Thị Hoa', graduationKey: keyOf(workspace, 'Hoa') };
    expect(press(workspace, 'addWalkIn', known)).toMatchObject({ walkIn: false, already: false });
    expect(press(workspace, 'readEvents', { event }).chosen).toMatchObject({ present: 2, walkIns: 1 });
  });

  test('on a phone a box is tapped in the Sổ điểm danh, a name typed below; both ways, whoever was quicker, and once', () => {
    const workspace = opened();
    const { url } = press(workspace, 'openDoorSheet', { event, emails: ['helper@example.com'] });
    expect(url).toMatch(/^https:/);
    // Each execution leaves a world of its own behind.
    const sheet = (): SpreadsheetState => {
      const found = Object.values(workspace.world.otherSpreadsheets).find(({ name }) =>
        name.startsWith('Điểm danh'),
      );
      if (!found) throw new Error('no sheet');
      return found;
    };
    const edit = (cell: string, value: string): void =>
      applyAct(workspace.world, sheet(), sheetNamed(sheet(), 'Điểm danh'), { kind: 'edit', cell, value });
    const shown = (): string[] =>
      sheetNamed(sheet(), 'Điểm danh')
        .rows.slice(1, 7)
        .map(({ v }) => [v[0] === true ? '✓' : '', v[1]].join(' ').trim());
    expect(shown().slice(0, 4)).toEqual(['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến']);
    edit('A2', 'TRUE');
    edit('B6', 'Sồng A Dơ');
    press(workspace, 'checkIn', { event, people: ['2'], present: true });
    expect(press(workspace, 'readDoor', { event })).toEqual({ tapped: 1, added: 1 });
    expect(shown().slice(0, 5)).toEqual([
      ...['✓ Lò Thị Hoa', '✓ Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến', '✓ Sồng A Dơ'],
    ]);
    expect(press(workspace, 'readDoor', { event })).toEqual({ tapped: 0, added: 0 });
    edit('A2', 'FALSE');
    passHours(workspace, 1);
    expect(list(workspace, 'Họ và tên', 'Điểm danh')).toEqual([
      ...[
        'Lò Thị Hoa · Vắng',
        'Lò Văn Nam · Có mặt',
        'Giàng A Páo · ',
        'Quàng Văn Tiến · ',
        'Sồng A Dơ · Có mặt',
      ],
    ]);
  });

  test('S2.12, S2.48: the numbers go into the event with what it cost, who came into Lượt kết nối once', () => {
    const workspace = opened();
    const line = { year: '2026', date: '2026-07-01', source: 'Ngân sách trường', content: 'Hội trường' };
    added(workspace, 'budgetLines', {
      ...{ ...line, event: 'Ngày hội trở về 2026', planned: '4000000', actual: '5000000' },
    });
    press(workspace, 'checkIn', { event, people: ['1', '2'], present: true });
    expect(press(workspace, 'closeEvent', { event })).toMatchObject({ attended: 2, contacts: 2 });
    press(workspace, 'closeEvent', { event });
    const [row] = rowsOf(workspace, 'Sự kiện');
    expect(row?.cells).toMatchObject({
      ...{ 'Số người mời': 4, 'Số người dự': 2, 'Tình trạng': 'Đã tổ chức' },
      ...{ 'Dự toán (đồng)': 4000000, 'Đã chi (đồng)': 5000000 },
    });
    expect(press(workspace, 'readEvents', { event }).chosen?.costPerHead).toBe(2500000);
    const contacts = rowsOf(workspace, 'Lượt kết nối').map(({ cells }) => cells['Nội dung']);
    expect(contacts).toEqual(['Dự Ngày hội trở về 2026', 'Dự Ngày hội trở về 2026']);
  });

  test('badges hold who comes, in the order of the list; the same guests give the same Doc', () => {
    const workspace = opened();
    const sheet = press(workspace, 'printBadges', { event, who: 'all', from: 0 });
    expect(sheet).toMatchObject({ badges: 4, left: 0 });
    expect(press(workspace, 'printBadges', { event, who: 'all', from: 0 })).toEqual(sheet);
    expect(refusal(workspace, 'printBadges', { event, who: 'coming', from: 0 }).code).toBe('events.noBadges');
  });
});

test('S2.23, S2.24: the plan is filled from the row, the budget and the list; submitted, approved and issued like every paper', () => {
  const workspace = listed();
  typeCell(workspace, 'Sự kiện', 2, 'Nơi tổ chức', 'Hội trường A');
  const line = {
    year: '2026',
    date: '2026-07-01',
    source: 'Ngân sách trường',
    content: 'Trang trí, âm thanh',
  };
  added(workspace, 'budgetLines', { ...line, event: 'Ngày hội trở về 2026', planned: '12000000' });
  const { documentId } = press(workspace, 'createHomecomingPlan', { event });
  const words = wordsOf(workspace, documentId);
  for (const part of [
    ...['Tổ chức Ngày hội trở về 2026', 'kỷ niệm 63 năm Ngày thành lập trường (15/10/1963 – 15/10/2026)'],
    ...['Thời gian: 07:30, ngày 15/10/2026.', 'Địa điểm: Hội trường A.', '4 người theo danh sách mời'],
    ...['Đón tiếp, điểm danh, phát thẻ đeo', '16/08/2026', 'Trang trí, âm thanh', '12.000.000'],
  ])
    expect(words).toContain(part);
  typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
  press(workspace, 'submitPaper', { kind: 'homecoming' });
  expect(workspace.world.outbox.at(-1)?.body).toContain('Tổng dự toán 12.000.000 đồng');
  comment(workspace, documentId, 'CHƯƠNG TRÌNH', 'Đồng ý');
  press(workspace, 'recordApproval', { kind: 'homecoming', how: 'comment' });
  press(workspace, 'issuePaper', { kind: 'homecoming', number: 8, date: '2026-08-16' });
  const { chosen } = press(workspace, 'readEvents', { event });
  expect(chosen?.paper?.approval?.approval).toMatchObject({ state: 'Đã ban hành', number: 8 });
  expect(wordsOf(workspace, documentId)).toContain('08/KH');
});
