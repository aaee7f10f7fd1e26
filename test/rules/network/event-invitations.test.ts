/** S2.16, S2.23: who is invited, by which mails, and whose answer it is. */
import { eventStand } from '../../../src/domain/network/events/attendance';
import {
  earliestReminder,
  planEventRound,
  storedRound,
  type EventMailFacts,
} from '../../../src/domain/network/events/invitation-rounds';
import { planInvitees, type InviteFacts, type InviteWish } from '../../../src/domain/network/events/invitees';
import { seatChange, seatOf, takenBack } from '../../../src/domain/network/events/seats';
import { guestLinks, guestProbes } from '../../../src/domain/network/forms/personal-links';
import type { ParticipantRow } from '../../../src/domain/network/registers/participants';
import type { GraduationRow } from '../../../src/domain/roster/graduations';
import { parseProbeUrl } from '../../../src/domain/survey/prefill';
import { hoa } from '../../support/people';
import { guest, seat, ticket } from './guests';

const graduate = (
  key: string,
  more: Partial<GraduationRow>,
): GraduationRow & { readonly graduationKey: string } => ({ ...hoa, ...more, graduationKey: key });

const WISH: InviteWish = { roster: true, scope: '', faculty: '', group: '', condition: '', registers: [] };
const facts = (more: Partial<InviteFacts>): InviteFacts => ({
  roster: [],
  classes: new Map(),
  groups: [],
  people: [],
  listed: [],
  agreed: { has: () => true },
  optedOut: new Set<string>(),
  refusing: new Set<string>(),
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
    eventKey: 'e1',
    guests: [],
    mails: [],
    optedOut: new Set<string>(),
    broken: new Set<string>(),
    refusing: new Set<string>(),
    ...more,
  });
  const mail = (key: string, state: 'đã gửi' | 'chưa rõ' | 'lỗi') => ({
    campaign: 'Mạng lưới',
    graduationKey: key,
    round: storedRound('e1', 'invite'),
    to: null,
    state,
    at: '2026-07-10T08:00:00',
    error: null,
  });

  test('B4: nobody gets a round twice, not even where a stop left its fate unknown; the reminder follows the invitation', () => {
    const guests = ['a', 'b', 'c', 'd'].map((rowKey) => guest({ rowKey, email: `${rowKey}@example.com` }));
    const known = round({ guests, mails: [mail('a', 'đã gửi'), mail('b', 'chưa rõ'), mail('c', 'lỗi')] });
    expect(planEventRound('invite', known).waiting.map(({ graduationKey }) => graduationKey)).toEqual(['d']);
    expect(planEventRound('remind', known).waiting.map(({ graduationKey }) => graduationKey)).toEqual([
      'a',
      'b',
    ]);
    const asked = round({ guests: [guest({ rowKey: 'z', email: 'z@example.com', askedOn: '2026-07-10' })] });
    expect(planEventRound('remind', asked).waiting).toHaveLength(1);
  });

  test('B4: a reminder had better wait three days after the last invitation that went', () => {
    expect(earliestReminder(round({}))).toBeNull();
    expect(earliestReminder(round({ mails: [mail('c', 'lỗi')] }))).toBeNull();
    expect(earliestReminder(round({ mails: [mail('a', 'đã gửi'), mail('b', 'chưa rõ')] }))).toBe(
      '2026-07-13',
    );
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
      answered: 3,
      noEmail: 1,
      broken: 1,
      optedOut: 1,
    });
  });
});

test.each([
  ['2026-10-14', 'coming'],
  ['2026-10-15', 'today'],
  ['2026-10-16', 'today'],
  ['2026-10-17', 'past'],
] as const)('S2.16: on %s an event of 15 and 16 October is %s', (day, stand) => {
  expect(eventStand({ date: '2026-10-15', until: '2026-10-16' }, day)).toBe(stand);
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
      coming: 'Sẽ đến',
      guests: null,
      note: 'Phát biểu\năn chay',
      rowKey: 'a',
      answer: 's',
    });
    expect(seatChange({ ...noted, answer: 's' }, { note: 'ăn cá' }, 's')['note']).toBe('ăn cá');
  });

  test('companions said before do not stand on; who takes the answer back leaves the line without one', () => {
    const answered = seat('a', { answer: 's', coming: 'Sẽ đến', guests: 3 });
    const said = { coming: 'Không đến', guests: null };
    expect(seatChange(answered, said, 's')).toEqual({ ...said, rowKey: 'a', answer: 's' });
    const own = seat('t', { coming: 'Chưa chắc' });
    const others = [seat('b', { answer: 'u', coming: 'Sẽ đến' }), seat('c', { answer: 's' })];
    expect(takenBack([answered, own, ...others], new Set(['s', 't']))).toEqual([
      { rowKey: 'a', coming: null, guests: null },
      { rowKey: 't', coming: null, guests: null },
    ]);
  });

  test('a link carries code, name and class, never a telephone number; the way out says so beforehand', () => {
    const probe =
      'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=%C4%90%E1%BB%93ng+%C3%BD&entry.2=probe-code&entry.3=probe-name&entry.4=probe-class';
    const pattern = parseProbeUrl(probe, guestProbes);
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
    expect(parseProbeUrl(probe.replace('probe-code', 'x'), guestProbes)).toBeNull();
  });
});
