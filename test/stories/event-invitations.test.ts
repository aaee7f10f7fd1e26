/** S2.16, S2.23: an event's list of guests, their invitations and answers. */
import { jumpTo, passHours, press, refusal } from './support/desk';
import {
  AGREED,
  answer,
  event,
  invited,
  letters,
  linkIn,
  list,
  listed,
  planned,
  send,
  WISH,
} from './support/events';
import { OFFICE_ACCOUNT } from './support/colleagues';
import { dutiful } from './support/network';
import { typeSetting } from './support/papers';
import { rowsOf, typeCell } from './support/tabs';

describe('S2.23: the list of guests', () => {
  test('who agreed is taken, who said nothing or cannot be reached is not, and the preview says why and how long', () => {
    const workspace = planned();
    expect(press(workspace, 'readInvitees', WISH)).toMatchObject({
      invite: 3,
      withEmail: 3,
      outside: 0,
      problems: [],
      takes: '3 thư, 1 ngày, xong 10/07/2026',
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
    const [ticket = ''] = list(workspace, 'Mã mời');
    expect(sent[0]?.body).toContain(`đọc mã ${ticket}`);
    expect(workspace.world.outbox.at(-1)?.attachments.map(({ name }) => name)).toEqual([
      'Mã QR điểm danh.png',
    ]);
    expect(list(workspace, 'Mời qua')).toEqual(['Email', 'Email', 'Email', 'Email']);
  });

  test('a test comes to whoever presses, marked, with nobody’s own link; nothing of it is noted anywhere', () => {
    const workspace = listed();
    const before = [list(workspace, 'Họ và tên', 'Ngày mời', 'Mời qua'), rowsOf(workspace, 'Thư')];
    expect(press(workspace, 'testEventMail', { event, round: 'invite' })).toEqual({ to: OFFICE_ACCOUNT });
    const [mail, ...others] = letters(workspace);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: OFFICE_ACCOUNT });
    expect(mail?.subject).toBe('[Gửi thử] Mời anh/chị Hoa về dự Ngày hội trở về 2026');
    expect(linkIn(workspace, OFFICE_ACCOUNT, 'chuẩn bị chỗ:')).not.toContain('entry.');
    expect(mail?.body).toContain('Không nhận thư mời: (đường dẫn của từng người, tạo khi gửi)');
    expect(workspace.world.outbox.at(-1)?.attachments.map(({ name }) => name)).toEqual([
      'Mã QR điểm danh.png',
    ]);
    expect([list(workspace, 'Họ và tên', 'Ngày mời', 'Mời qua'), rowsOf(workspace, 'Thư')]).toEqual(before);
    expect(press(workspace, 'readInvitation', { event }).waiting).toBe(4);
  });

  test('the hour goes into mail and form as people read it; what is no time of the day is told, kept in its cell and left out', () => {
    const hourOf = (typed: string) => {
      const workspace = listed();
      typeCell(workspace, 'Sự kiện', 2, 'Giờ', typed);
      press(workspace, 'testEventMail', { event, round: 'invite' });
      const { problems } = press(workspace, 'readRegister', { register: 'events' });
      return {
        mail: /Ngày hội trở về 2026,(?: ([^,]+),)? ngày 15/.exec(letters(workspace)[0]?.body ?? '')?.[1],
        told: problems.flatMap(({ problems: own }) => own.map(({ message }) => message)),
        cell: rowsOf(workspace, 'Sự kiện')[0]?.cells['Giờ'],
      };
    };
    expect(hourOf('07g30')).toEqual({ mail: '7h30', told: [], cell: '07g30' });
    expect(hourOf('25h')).toEqual({
      mail: undefined,
      told: ['Sự kiện, dòng 2, Giờ: “25h” không phải giờ. Gõ lại giờ, ví dụ 7h30 hoặc 7h30 - 11h30.'],
      cell: '25h',
    });
  });

  test('a test needs the form and somebody on the list, and says which lacks', () => {
    const workspace = planned();
    expect(refusal(workspace, 'testEventMail', { event, round: 'invite' }).code).toBe('events.noGuests');
    const formless = dutiful();
    press(formless, 'planHomecoming', {});
    expect(refusal(formless, 'testEventMail', { event, round: 'invite' }).code).toBe('events.noForm');
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
      ...AGREED,
      'Họ và tên': 'Vàng A Sùng',
      'Anh/chị đến dự chứ?': 'Chưa chắc',
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
      invited: 4,
      coming: 1,
      guests: 2,
      unsure: 1,
      unanswered: 3,
    });
  });

  test('each user is told what came in until they have seen it themselves', () => {
    const workspace = invited();
    answer(workspace, 'hoa@example.com', { ...AGREED, 'Anh/chị đến dự chứ?': 'Không đến' });
    passHours(workspace, 2);
    const news = () => press(workspace, 'readRegisters', {}).news.map(({ count }) => count);
    expect(news()).toEqual([1]);
    expect(press(workspace, 'readHome', {}).formNews).toBe(1);
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
