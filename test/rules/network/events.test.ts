/** S2.16, S2.23, S2.24: who is invited, whose answer it is, who stands at the door, what is printed. */
import fc from 'fast-check';
import { eventCost, guestCounts, isOf } from '../../../src/domain/network/events/attendance';
import { badgeName } from '../../../src/domain/network/events/badge-sheet';
import { arrivalOf } from '../../../src/domain/network/events/check-in';
import { findGuests } from '../../../src/domain/network/events/find-guests';
import { homecomingDay, homecomingRow } from '../../../src/domain/network/events/homecoming';
import { programmeRows, taskRows } from '../../../src/domain/network/events/homecoming-plan';
import {
  planEventRound,
  storedRound,
  type EventMailFacts,
} from '../../../src/domain/network/events/invitation-rounds';
import { planInvitees, type InviteFacts, type InviteWish } from '../../../src/domain/network/events/invitees';
import { seatChange, seatOf, type Seat } from '../../../src/domain/network/events/seats';
import { guestLinks, parseGuestProbe } from '../../../src/domain/network/forms/personal-links';
import type { CardRow } from '../../../src/domain/network/registers/cards';
import type { ParticipantRow } from '../../../src/domain/network/registers/participants';
import type { GraduationRow } from '../../../src/domain/roster/graduations';
import { makeCode } from '../../../src/domain/survey/response-code';
import { hoa } from '../../support/people';

const ticket = (at: number): string => makeCode([1, 2, 3, 4, at]);
const guest = (more: Partial<ParticipantRow>): ParticipantRow => ({
  ...{ event: 'Ngày hội trở về 2026', code: null, name: 'Lò Thị Hoa', className: null, graduationKey: null },
  ...{
    listed: null,
    askedOn: null,
    askedBy: null,
    coming: null,
    guests: null,
    present: null,
    presentOn: null,
  },
  ...{ phone: null, email: null, note: null, ticket: null, answer: null, eventKey: null, rowKey: null },
  ...more,
});
const seat = (rowKey: string, more: Partial<ParticipantRow> = {}): Seat => ({ ...guest(more), rowKey });

const graduate = (
  key: string,
  more: Partial<GraduationRow>,
): GraduationRow & { readonly graduationKey: string } => ({ ...hoa, ...more, graduationKey: key });

const WISH: InviteWish = { roster: true, scope: '', faculty: '', group: '', condition: '', registers: [] };
const facts = (more: Partial<InviteFacts>): InviteFacts => ({
  ...{ roster: [], classes: new Map(), groups: [], people: [], listed: [] },
  ...{ agreed: { has: () => true }, optedOut: new Set<string>(), refusing: new Set<string>() },
  ...more,
});

describe('who is invited', () => {
  const first = graduate('g1', { personKey: 'p1' });
  const later = graduate('g2', {
    personKey: 'p1',
    className: 'KT9',
    cohort: 'K61',
  });

  test('B9: silence is no consent; a withdrawal and an address that refused hold; a register’s guest is the office’s own matter', () => {
    const tien = {
      register: 'honours',
      name: 'Quàng Văn Tiến',
      className: null,
      graduationKey: null,
    } as const;
    const people = [{ ...tien, phone: null, email: 'tien@example.com' }];
    const wish: InviteWish = { ...WISH, registers: ['honours'] };
    const plan = (more: Partial<InviteFacts>) =>
      planInvitees(wish, facts({ roster: [first], people, ...more }));
    expect(plan({})).toMatchObject({ outside: 1, leftOut: { noConsent: 0, optedOut: 0 } });
    expect(plan({ agreed: new Set() }).leftOut.noConsent).toBe(1);
    expect(plan({ optedOut: new Set(['p1']), refusing: new Set(['tien@example.com']) }).invite).toEqual([]);
  });

  test('one person with two graduations is invited once, by the later; whoever is listed not again', () => {
    const plan = planInvitees(WISH, facts({ roster: [first, later] }));
    expect(plan.invite.map(({ graduationKey }) => graduationKey)).toEqual(['g2']);
    const listed = [guest({ graduationKey: 'g1' })];
    expect(planInvitees(WISH, facts({ roster: [first, later], listed })).leftOut.listed).toBe(1);
  });

  test('S2.11: a group by trade takes the classes of that major, one by class or cohort those', () => {
    const group = (kind: string, of: string) => [{ title: 'Hội', kind, of }];
    const classes = new Map([['kt2|k59', { major: 'Kế toán' }]]) as unknown as InviteFacts['classes'];
    const count = (kind: string, of: string): number =>
      planInvitees({ ...WISH, group: 'hội' }, facts({ roster: [first], classes, groups: group(kind, of) }))
        .invite.length;
    expect([count('Theo khóa', 'K59'), count('Theo lớp', 'KT2 K59'), count('Theo khóa', 'K60')]).toEqual([
      1, 1, 0,
    ]);
    expect([count('Theo ngành nghề', 'kế toán'), count('Theo ngành nghề', 'Ô tô')]).toEqual([1, 0]);
  });
});

describe('a round of mails', () => {
  const round = (more: Partial<EventMailFacts>) => ({
    ...{ eventKey: 'e1', guests: [], mails: [], optedOut: new Set<string>() },
    ...{ broken: new Set<string>(), refusing: new Set<string>() },
    ...more,
  });
  const mail = (key: string, state: 'đã gửi' | 'chưa rõ' | 'lỗi') => ({
    ...{ campaign: 'Mạng lưới', graduationKey: key, round: storedRound('e1', 'invite') },
    ...{ to: null, state, at: '2026-07-10T08:00:00', error: null },
  });

  test('B4: nobody gets a round twice, not even where a stop left its fate unknown; the reminder follows the invitation', () => {
    const guests = ['a', 'b', 'c', 'd'].map((rowKey) => guest({ rowKey, email: `${rowKey}@example.com` }));
    const known = round({ guests, mails: [mail('a', 'đã gửi'), mail('b', 'chưa rõ'), mail('c', 'lỗi')] });
    expect(planEventRound('invite', known).waiting.map(({ key }) => key)).toEqual(['d']);
    expect(planEventRound('remind', known).waiting.map(({ key }) => key)).toEqual(['a', 'b']);
    const asked = round({ guests: [guest({ rowKey: 'z', email: 'z@example.com', askedOn: '2026-07-10' })] });
    expect(planEventRound('remind', asked).waiting).toHaveLength(1);
  });

  test('who answered, came, registered by themselves, refused or has no good address gets none', () => {
    const more: Partial<ParticipantRow>[] = [
      ...[
        { coming: 'Không đến' as const },
        { present: 'Có mặt' as const },
        { listed: 'Tự đăng ký' as const },
      ],
      ...[{ email: null }, { email: 'hong@example.com' }, { graduationKey: 'g1' }],
    ];
    const guests = more.map((one, at) => guest({ rowKey: String(at), email: `${at}@example.com`, ...one }));
    const broken = new Set(['hong@example.com']);
    expect(
      planEventRound('invite', round({ guests, broken, optedOut: new Set(['g1']) })).without,
    ).toMatchObject({
      ...{ answered: 3, noEmail: 1, broken: 1, optedOut: 1 },
    });
  });
});

describe('whose answer it is', () => {
  const seats = [seat('a', { ticket: ticket(1) }), seat('b', { ticket: ticket(2), name: 'Lò Văn Nam' })];
  const said = { source: 'rsvp-e1#9', code: ticket(1), name: 'LÒ THỊ HOA', graduationKey: null };

  test('the code with the guest’s own name; with another name nobody’s; an edited answer its own line again', () => {
    expect(seatOf(seats, said)?.rowKey).toBe('a');
    expect(seatOf(seats, { ...said, name: 'Lò Văn Nam' })).toBeUndefined();
    expect(seatOf([seat('c', { answer: said.source }), ...seats], said)?.rowKey).toBe('c');
  });

  test('what was left empty changes nothing; what the office noted stays beside what the guest says', () => {
    const noted = seat('a', { note: 'Phát biểu', phone: '0912345678' });
    expect(seatChange(noted, { coming: 'Sẽ đến', phone: null, note: 'ăn chay' }, 's')).toEqual({
      ...{ coming: 'Sẽ đến', note: 'Phát biểu\năn chay', rowKey: 'a', answer: 's' },
    });
    expect(seatChange({ ...noted, answer: 's' }, { note: 'ăn cá' }, 's')['note']).toBe('ăn cá');
  });

  test('a link carries code, name and class, never a telephone number; the way out says so beforehand', () => {
    const probe =
      'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=%C4%90%E1%BB%93ng+%C3%BD&entry.2=probe-code&entry.3=probe-name&entry.4=probe-class';
    const pattern = parseGuestProbe(probe);
    if (pattern === null) throw new Error('no pattern');
    const { link, optOutLink } = guestLinks(
      pattern,
      guest({ ticket: 'A&B', className: 'KT2', phone: '0912' }),
    );
    expect(link.split('&').slice(1)).toEqual([
      'entry.2=A%26B',
      'entry.3=L%C3%B2%20Th%E1%BB%8B%20Hoa',
      'entry.4=KT2',
    ]);
    expect(optOutLink).toMatch(/entry\.1=Kh%C3%B4ng%20nh/);
    expect(parseGuestProbe(probe.replace('probe-code', 'x'))).toBeNull();
  });
});

describe('at the door', () => {
  const card: CardRow = {
    ...{ number: 7, name: 'Lò Văn Nam', className: null, graduationKey: 'g2', issuedOn: '2026-01-01' },
    ...{
      validUntil: '2026-12-31',
      state: 'Hiệu lực',
      replaces: null,
      benefits: null,
      note: null,
      rowKey: 'k',
    },
  };
  const door = (cardPattern = 'CSV-{năm}-{số}', today = '2026-10-15') => ({
    ...{ guests: [seat('a', { code: 12, ticket: ticket(1) }), seat('b', { graduationKey: 'g2' })] },
    ...{ cards: [card], cardPattern, today },
  });

  test('S2.25: number, code and card lead to the line; a printed number goes before a number of the list', () => {
    const rowOf = (typed: string, pattern?: string): string | undefined => {
      const arrival = arrivalOf(typed, door(pattern));
      return arrival?.by === 'list' ? arrival.guest.rowKey : undefined;
    };
    expect(['12', ' D12\r', 'D012', ticket(1).toLowerCase()].map((typed) => rowOf(typed))).toEqual(
      Array(4).fill('a'),
    );
    expect([rowOf('csv-2026-00007'), rowOf('00007', '{số}')]).toEqual(['b', 'b']);
    expect(['1', 'Hoa', ''].map((typed) => arrivalOf(typed, door()))).toEqual([null, null, null]);
  });

  test('a card past its day and a code of another event are told as such', () => {
    expect(arrivalOf('CSV-2026-00007', door('CSV-{năm}-{số}', '2027-01-01'))?.by).toBe('old card');
    expect(arrivalOf(ticket(9), door())?.by).toBe('other ticket');
  });

  test('S1.40: the list is read by Tên, Vietnamese order; any words find, without marks', () => {
    const names = ['Lò Văn Ánh', 'Lò Thị Ân', 'Đèo Văn An', 'Giàng A Dơ', 'Lò Thị Đào'];
    const rows = names.map((name) => guest({ name, className: 'KT2 K59' }));
    expect(findGuests(rows, '').map(({ name }) => name)).toEqual([
      ...['Đèo Văn An', 'Lò Văn Ánh', 'Lò Thị Ân', 'Giàng A Dơ', 'Lò Thị Đào'],
    ]);
    expect(findGuests(rows, 'dao kt2')).toHaveLength(1);
  });

  test('S2.23: asked, coming, who is brought along, came, came unasked, unanswered', () => {
    const rows = [
      guest({ coming: 'Sẽ đến', guests: 2, present: 'Có mặt', className: 'KT2 K59' }),
      guest({ coming: 'Chưa chắc', guests: 3 }),
      guest({ listed: 'Được mời' }),
      guest({ listed: 'Đến không đăng ký', present: 'Có mặt' }),
    ];
    expect(guestCounts(rows)).toEqual({
      ...{ invited: 3, answered: 2, coming: 1, unsure: 1, declined: 0, unanswered: 1, registered: 0 },
      ...{ guests: 2, present: 2, walkIns: 1, alumni: 1 },
    });
  });

  test('S2.48: lines of the budget that name the event hold before its own row', () => {
    const event = { title: 'Ngày hội', plannedCost: 5, actualCost: 4 };
    expect(eventCost(event, [])).toEqual({ planned: 5, actual: 4, ofBudget: false });
    const line = { event: 'NGÀY HỘI', planned: 10, actual: null };
    expect(eventCost(event, [line, { ...line, actual: 12 }, { ...line, event: null }])).toEqual({
      ...{ planned: 20, actual: 12, ofBudget: true },
    });
  });

  test('a row belongs to its event by key, however the event is worded now; typed by hand by its title', () => {
    const event = { rowKey: 'e1', title: 'Ngày hội trở về lần 2' };
    expect(isOf(event, guest({ eventKey: 'e1' }))).toBe(true);
    expect(isOf(event, guest({}))).toBe(false);
    expect(isOf({ ...event, title: 'NGÀY HỘI TRỞ VỀ 2026' }, guest({}))).toBe(true);
  });

  test('a name of any length fits its badge: large, middle or small, shortened last of all in the middle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Nguyễn', 'Thị', 'Hoàng', 'A', 'Lò'), { minLength: 1 }),
        (words) => {
          const { size, text } = badgeName(words.join(' '));
          const most = { large: 10, middle: 24, small: 54 }[size];
          expect(text.length).toBeLessThanOrEqual(most);
          expect(text.startsWith((words[0] ?? '').toUpperCase())).toBe(true);
        },
      ),
    );
    expect(badgeName('Lò Thị Hoa')).toEqual({ size: 'large', text: 'LÒ THỊ HOA' });
  });
});

describe('S2.24: Ngày hội trở về', () => {
  test('is on the founding day in October; past, next year’s; its tasks lie before it and name the college’s own units', () => {
    expect(homecomingDay('15/10/1963', '2026-10-15')).toBe('2026-10-15');
    expect(homecomingDay('15/10/1963', '2026-10-16')).toBe('2027-10-15');
    expect([homecomingDay('02/03/1970', '2026-01-01'), homecomingDay('', '2026-01-01')]).toEqual([
      '2026-10-15',
      '2026-10-15',
    ]);
    const row = homecomingRow('2026-10-15', [{ name: 'Phòng Công tác HSSV', role: 'Đầu mối' }]);
    expect(taskRows(row.tasks ?? null)[0]).toEqual({
      ...{ tt: '1', don_vi: 'Phòng Công tác HSSV', han: '16/08/2026' },
      viec: 'Trình kế hoạch, dự toán; chọn nơi tổ chức',
    });
  });

  test('programme and tasks are read as the office types them, with and without hour, bar and day', () => {
    expect(programmeRows('07:30 Đón tiếp | Đoàn Thanh niên\n8h00 - 8h30: Văn nghệ\nBế mạc\n\n')).toEqual([
      { gio: '07:30', noi_dung: 'Đón tiếp', phu_trach: 'Đoàn Thanh niên' },
      { gio: '8h00 - 8h30', noi_dung: 'Văn nghệ', phu_trach: '' },
      { gio: '', noi_dung: 'Bế mạc', phu_trach: '' },
    ]);
    expect(taskRows('Chuẩn bị phông | \nDọn dẹp').map(({ don_vi, viec }) => [don_vi, viec])).toEqual([
      ['', 'Chuẩn bị phông'],
      ['', 'Dọn dẹp'],
    ]);
  });
});
