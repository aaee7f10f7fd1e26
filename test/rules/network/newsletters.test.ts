/** S2.15: who gets an issue, what may stand in it, how it reads; S2.33: who could go with an admission trip. */
import { consentsOf } from '../../../src/domain/collection/opt-out-form';
import { mailsToRetry } from '../../../src/domain/collection/mail-round';
import { matchTrips, schoolName } from '../../../src/domain/network/ambassadors/match-trips';
import {
  formatItems,
  newsletterLetter,
  pageText,
  parseItems,
  whyNot,
} from '../../../src/domain/network/newsletters/compose';
import {
  issueRound,
  newsRulesOf,
  planRecipients,
  withoutNews,
  type RecipientFacts,
} from '../../../src/domain/network/newsletters/recipients';
import type { AmbassadorRow } from '../../../src/domain/network/registers/ambassadors';
import type { EventRow } from '../../../src/domain/network/registers/events';
import type { NewsRow } from '../../../src/domain/network/registers/news';
import { parseSettings } from '../../../src/domain/office/settings';
import { hoa, nam } from '../../support/people';

const keyed = (row: typeof hoa, graduationKey: string, personKey: string) => ({
  ...row,
  graduationKey,
  personKey,
});
const yes = (person: string, at = '2026-03-01T08:00:00') => ({
  person,
  purpose: 'tin tức' as const,
  state: 'đồng ý' as const,
  at,
});
const mail = (graduationKey: string, state: 'đã gửi' | 'chưa rõ' | 'lỗi', at: string | null = null) => ({
  campaign: 'Mạng lưới',
  graduationKey,
  round: issueRound(1),
  to: null,
  state,
  at,
  error: null,
});
const NEWS = { kind: 'news', campaign: null } as const;
const facts = (more: Partial<RecipientFacts>): RecipientFacts => ({
  roster: [
    keyed({ ...hoa, email: 'hoa@example.com' }, 'G1', 'P1'),
    keyed({ ...nam, email: 'nam@example.com' }, 'G2', 'P2'),
  ],
  words: [yes('P1'), yes('P2')],
  broken: new Set<string>(),
  refusing: new Set<string>(),
  mails: [],
  over: false,
  ...more,
});
const waiting = (more: Partial<RecipientFacts>): string[] =>
  planRecipients(facts(more)).waiting.map(({ to }) => to);

describe('S2.15, P11: who gets an issue', () => {
  test('only who said yes; the newest word holds; silence is no yes', () => {
    expect(waiting({ words: [yes('P1')] })).toEqual(['hoa@example.com']);
    expect(waiting({ words: [yes('P1'), { ...yes('P1', '2026-03-02T08:00:00'), state: 'rút' }] })).toEqual(
      [],
    );
    const { without } = planRecipients(facts({ words: [yes('P1')] }));
    expect(withoutNews(without)).toEqual([{ label: 'chưa đồng ý nhận tin', count: 1 }]);
  });

  test('a person with two graduations gets one mail, at the newer address that there is, wherever the rows stand', () => {
    const older = keyed({ ...hoa, email: 'cu@example.com', graduationDate: '2020-06-30' }, 'G0', 'P1');
    const newer = keyed({ ...hoa, email: null, graduationDate: '2025-06-30' }, 'G1', 'P1');
    const words = [yes('P1')];
    expect(waiting({ words, roster: [older, { ...newer, email: 'moi@example.com' }] })).toEqual([
      'moi@example.com',
    ]);
    expect(waiting({ words, roster: [newer, older] })).toEqual(['cu@example.com']);
    expect(waiting({ words, roster: [newer, older], mails: [mail('G1', 'đã gửi')] })).toEqual([]);
  });

  test('B4: nobody twice: what may have gone is not sent again, what failed waits for a person', () => {
    for (const state of ['đã gửi', 'chưa rõ', 'lỗi'] as const)
      expect(waiting({ mails: [mail('G1', state)] })).toEqual(['nam@example.com']);
  });

  test('P21: what failed waits again only by request, at the address that the person has now, and not for who wants no more', () => {
    const older = keyed({ ...hoa, email: 'cu@example.com', graduationDate: '2020-06-30' }, 'G0', 'P1');
    const newer = keyed({ ...hoa, email: 'moi@example.com', graduationDate: '2025-06-30' }, 'G1', 'P1');
    const failed = mail('G0', 'lỗi', '2026-03-05T08:00:00');
    const asked = (more: Partial<RecipientFacts>, before = '2026-03-05T09:00:00') =>
      mailsToRetry(
        newsRulesOf(facts({ roster: [older, newer], mails: [failed], over: true, ...more })),
        before,
      );
    expect(asked({})).toEqual([failed]);
    expect(asked({}, '2026-03-05T08:00:00')).toEqual([]);
    expect(asked({ words: [{ ...yes('P1', '2026-03-05T08:30:00'), state: 'rút' }] })).toEqual([]);
    expect(waiting({ roster: [older, newer], mails: [{ ...failed, state: 'chờ gửi' }] })).toEqual([
      'moi@example.com',
    ]);
  });

  test('an issue that went to everybody goes to nobody who agreed since', () => {
    const { waiting: left, without } = planRecipients(facts({ mails: [mail('G1', 'đã gửi')], over: true }));
    expect([left, withoutNews(without)]).toEqual([[], [{ label: 'đồng ý sau khi bản tin đi', count: 1 }]]);
  });

  test('no broken address, and none from which somebody outside the roster opted out', () => {
    expect(waiting({ broken: new Set(['hoa@example.com']) })).toEqual(['nam@example.com']);
    expect(waiting({ refusing: new Set(['nam@example.com']) })).toEqual(['hoa@example.com']);
  });

  test('“no mail at all” ends all purposes, “no newsletter” this one; without a known code nobody is guessed', () => {
    const said = { id: 'R1', submittedAt: '2026-03-02T08:00:00', words: { fullName: 'Lò Thị Hoa' } };
    const of = (optOut: string) =>
      consentsOf(NEWS, { ...said, codes: { optOut } }, new Map()).map(({ purpose }) => purpose);
    expect(of('news')).toEqual(['tin tức']);
    expect(of('all')).toEqual(['khảo sát', 'tin tức', 'nêu gương']);
    const [entry] = consentsOf(NEWS, { ...said, codes: { optOut: 'news' } }, new Map());
    expect([entry?.person, entry?.remark]).toEqual([null, 'Lò Thị Hoa']);
  });
});

describe('S2.15, S2.31: what may stand in an issue', () => {
  const piece: NewsRow = {
    title: 'Từ bản đến xưởng',
    kind: 'Gương sáng cựu HSSV',
    channel: 'Website',
    planned: null,
    published: '2026-03-01',
    url: null,
    summary: null,
    name: 'Lò Thị Hoa',
    className: null,
    graduationKey: 'G1',
    consent: null,
    unit: null,
    note: null,
    rowKey: 'N1',
  };
  const nobody = { agreed: new Set<string>(), withdrawn: new Set<string>() };
  test('its subject agreed, in the register or by their own word; taken back, neither holds', () => {
    expect(whyNot(piece, nobody)).toBe('chưa ghi nhân vật đồng ý');
    expect(whyNot({ ...piece, consent: true }, nobody)).toBe('');
    expect(whyNot(piece, { ...nobody, agreed: new Set(['G1']) })).toBe('');
    expect(whyNot({ ...piece, consent: true }, { ...nobody, withdrawn: new Set(['G1']) })).toMatch(/đã rút/);
    expect(whyNot({ ...piece, kind: 'Phát triển nhà trường', name: null }, nobody)).toBe('');
  });

  test('data is only ever text in the mail; the way out is its last line; the page names nobody', () => {
    const item = {
      mark: 'N1',
      title: 'Xưởng <b>mới</b>',
      summary: 'Ô tô & điện',
      url: 'https://example.com/x?a=1&b=2',
    };
    const issue = { issue: 3, title: 'Tháng Ba', intro: null, items: formatItems([item]), sentFrom: null };
    const settings = parseSettings([]);
    const letter = newsletterLetter(
      issue,
      { fullName: 'LÒ THỊ HOA', optOutLink: 'https://example.com/out' },
      settings,
    );
    expect(letter.htmlBody).toContain('Xưởng &#60;b&#62;mới&#60;/b&#62;<br>Ô tô &#38; điện');
    expect(letter.body.split('\n').pop()).toBe('Không nhận bản tin nữa: https://example.com/out');
    expect(letter.body).toContain('Anh/chị Lò Thị Hoa thân mến');
    expect(pageText(issue, settings, '2026-03-05')).not.toContain('Hoa');
    expect([parseItems(issue.items), parseItems('ai đó gõ')]).toEqual([[item], []]);
  });
});

describe('S2.33: admission trips', () => {
  const trip = {
    title: 'Về THPT',
    kind: 'Đoàn tư vấn tuyển sinh',
    date: '2026-05-05',
    place: 'THPT Mộc Lỵ',
    state: 'Dự kiến',
  };
  // Only what the rule reads.
  const event = (more: object): EventRow => ({ ...trip, ...more }) as EventRow;
  const ambassador = (
    name: string,
    highSchool: string | null,
    commune = 'Mường La',
    to: string | null = null,
  ): AmbassadorRow => ({
    name,
    className: null,
    graduationKey: name,
    province: 'Sơn La',
    commune,
    highSchool,
    from: '2026-01-01',
    to,
    trips: null,
    phone: null,
    email: null,
    note: null,
    rowKey: name,
  });
  const mate = (graduationKey: string, oldSchool: string | null) => ({
    graduationKey,
    name: graduationKey,
    className: 'KT2 K59',
    oldSchool,
  });

  test('“Trường THPT Mộc Lỵ” and “mộc ly” are one school', () => {
    expect([schoolName('Trường THPT Mộc Lỵ'), schoolName('mộc  ly')]).toEqual(['moc ly', 'moc ly']);
  });

  test('those of the school come first, then those of the commune; whose term is over stays at home', () => {
    const own = [
      ambassador('ở xã', null, 'Mộc Lỵ'),
      ambassador('trường cũ', 'Mộc Lỵ'),
      ambassador('hết hạn', 'Mộc Lỵ', 'Mường La', '2026-04-30'),
      ambassador('nơi khác', 'Tô Hiệu'),
    ];
    const [found] = matchTrips(
      [event({})],
      own,
      [mate('Nam', 'thpt mộc lỵ'), mate('trường cũ', 'Mộc Lỵ'), mate('Páo', null)],
      '2026-03-05',
    );
    expect(found?.ambassadors.map(({ row, why }) => `${row.name}: ${why}`)).toEqual([
      ...['trường cũ: trường cũ Mộc Lỵ', 'ở xã: ở Mộc Lỵ'],
    ]);
    expect(found?.schoolmates.map(({ name }) => name)).toEqual(['Nam']);
  });

  test('trips that are over or called off are not told', () => {
    const all = [event({ date: '2026-03-04' }), event({ state: 'Hủy' }), event({ kind: 'Hội thảo' })];
    expect(matchTrips(all, [], [], '2026-03-05')).toEqual([]);
  });
});
