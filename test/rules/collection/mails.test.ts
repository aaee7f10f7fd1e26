/** Mails: who gets which round (P6, P10–P12, P17, P21). */
import fc from 'fast-check';
import type { MailRow } from '../../../src/domain/collection/collection-tables';
import { mailsToRetry } from '../../../src/domain/collection/mail-round';
import {
  codesByKey,
  earliestDay,
  nextRound,
  planRound,
  rounds,
  rulesOf,
  type MailFacts,
  type MailRound,
} from '../../../src/domain/collection/rounds';
import { hoa, nam, pao } from '../../support/people';

const target = (row: typeof hoa): typeof hoa & { readonly graduationKey: string } => ({
  ...row,
  graduationKey: row.graduationKey ?? '',
});
const targets = [hoa, nam, pao].map(target);
const codes = new Map(targets.map(({ graduationKey }, at) => [graduationKey, `K${at}`]));
const mail = (
  graduationKey: string,
  state: MailRow['state'],
  round: MailRound = 'invitation',
  at: string | null = null,
): MailRow => ({
  campaign: '2026',
  graduationKey,
  round: rounds[round].stored,
  to: null,
  state,
  at,
  error: null,
});
const none = new Set<string>();
const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  targets,
  codes,
  answered: none,
  refused: none,
  optedOut: none,
  broken: none,
  mails: [],
  ...more,
});
const whoGets = (round: MailRound, more: Partial<MailFacts> = {}): string[] =>
  planRound(round, facts(more)).waiting.map(({ graduationKey }) => graduationKey);

describe('an invitation goes', () => {
  it('P6: to those who have an address and a code, in the order of the roster', () => {
    const { waiting, without } = planRound('invitation', facts());
    expect(waiting.map(({ to, code }) => [to, code])).toEqual([
      ['hoa@example.com', 'K0'],
      ['nam@example.com', 'K1'],
    ]);
    expect(without.noEmail).toBe(1);
    expect(whoGets('invitation', { codes: new Map() })).toEqual([]);
  });

  it.each([
    ['chờ gửi', true, 0],
    ['đang gửi', false, 1],
    ['đã gửi', false, 1],
    ['chưa rõ', false, 1],
    ['lỗi', false, 0],
  ] as const)('P17, B4: where one stands as %s: again %s, counted as gone %i', (state, again, gone) => {
    const { waiting, sent } = planRound(
      'invitation',
      facts({ targets: [target(hoa)], mails: [mail('G-HOA', state)] }),
    );
    expect([waiting.length === 1, sent]).toEqual([again, gone]);
  });

  it("with the code of this campaign, not of last year's", () => {
    const rows = [
      { campaign: '2025', graduationKey: 'G-HOA', code: 'old', form: null },
      { campaign: '2026', graduationKey: 'G-HOA', code: 'new', form: null },
    ];
    expect([...codesByKey(rows, '2026')]).toEqual([['G-HOA', 'new']]);
  });
});

describe('P10: a reminder goes', () => {
  const invited = [mail('G-HOA', 'đã gửi'), mail('G-NAM', 'đã gửi')];

  it('to those alone whose mail of the round before went, or may have gone', () => {
    expect(whoGets('reminder1', { mails: [mail('G-HOA', 'chưa rõ'), mail('G-NAM', 'lỗi')] })).toEqual([
      'G-HOA',
    ]);
    expect(whoGets('reminder2', { mails: invited })).toEqual([]);
    expect(whoGets('reminder2', { mails: [...invited, mail('G-NAM', 'đã gửi', 'reminder1')] })).toEqual([
      'G-NAM',
    ]);
  });

  it.each<[string, Partial<MailFacts>]>([
    ['an answer', { answered: new Set(['G-HOA']) }],
    ['a refusal', { refused: new Set(['G-HOA']) }],
    ['P11: an opt-out', { optedOut: new Set(['P-HOA']) }],
    ['P12: the address being marked as broken', { broken: new Set(['hoa@example.com']) }],
    ['the same reminder', { mails: [...invited, mail('G-HOA', 'đã gửi', 'reminder1')] }],
  ])('never after %s', (_, more) => {
    expect(whoGets('reminder1', { mails: invited, ...more })).toEqual(['G-NAM']);
  });

  it('P12: to a newer address again, without anybody taking the mark off', () => {
    const newer = [{ ...target(hoa), email: 'hoa.moi@example.com' }, target(nam)];
    expect(
      whoGets('reminder1', { targets: newer, mails: invited, broken: new Set(['hoa@example.com']) }),
    ).toEqual(['G-HOA', 'G-NAM']);
  });

  it('an opt-out is the person’s: it holds for both of their graduations', () => {
    const both = [target(hoa), target({ ...hoa, graduationKey: 'G-HOA-2', className: 'KT9' })];
    const twice = new Map([
      ['G-HOA', 'K0'],
      ['G-HOA-2', 'K9'],
    ]);
    expect(whoGets('invitation', { targets: both, codes: twice, optedOut: new Set(['P-HOA']) })).toEqual([]);
  });

  it('seven days after the last mail of the round before; the first has nothing before it', () => {
    const mails = [
      mail('G-HOA', 'đã gửi', 'invitation', '2026-01-12T08:00:00'),
      mail('G-NAM', 'đã gửi', 'invitation', '2026-01-14T09:00:00'),
      mail('G-PAO', 'lỗi', 'invitation', '2026-01-19T09:00:00'),
    ];
    expect(earliestDay('reminder1', mails, 7)).toBe('2026-01-21');
    expect(earliestDay('invitation', mails, 7)).toBeNull();
    expect(earliestDay('reminder2', mails, 7)).toBeNull();
  });

  it('next comes the first round that reaches somebody; thanks are never next by themselves', () => {
    const answered = new Set(['G-HOA', 'G-NAM']);
    expect(nextRound(facts())).toBe('invitation');
    expect(nextRound(facts({ mails: invited }))).toBe('reminder1');
    expect(nextRound(facts({ mails: invited, answered }))).toBe('invitation');
    expect(whoGets('thanks', { mails: invited, answered })).toEqual(['G-HOA', 'G-NAM']);
  });
});

describe('P17: whatever happened before', () => {
  const state = fc.constantFrom('chờ gửi', 'đang gửi', 'đã gửi', 'chưa rõ', 'lỗi');
  const stages = fc.constantFrom('invitation', 'reminder1', 'reminder2', 'thanks');
  it('each of the campaign either waits for the round or has one reason not to, and nobody gets a second mail of it', () => {
    const some = fc.subarray(['G-HOA', 'G-NAM', 'G-PAO']).map((keys) => new Set(keys));
    const sent = fc.array(fc.tuple(fc.constantFrom('G-HOA', 'G-NAM', 'G-PAO'), state, stages));
    fc.assert(
      fc.property(stages, some, some, sent, (round, answered, refused, list) => {
        const mails = list.map(([key, how, of]) => mail(key, how, of));
        const { waiting, without } = planRound(round, facts({ answered, refused, mails }));
        expect(waiting.length + Object.values(without).reduce((sum, count) => sum + count, 0)).toBe(3);
        for (const { graduationKey } of waiting) {
          const own = mails.filter(
            (one) => one.graduationKey === graduationKey && one.round === rounds[round].stored,
          );
          expect(own[own.length - 1]?.state ?? 'chờ gửi').toBe('chờ gửi');
        }
      }),
    );
  });
});

describe('P21: a failed mail is tried again', () => {
  const failed = (at: string): MailRow => mail('G-HOA', 'lỗi', 'invitation', at);
  it('only on request, and not one that failed since the request', () => {
    const mails = [failed('2026-01-12T08:00:00')];
    expect(mailsToRetry(rulesOf('invitation', facts({ mails })), '2026-01-12T09:00:00')).toEqual(mails);
    expect(mailsToRetry(rulesOf('invitation', facts({ mails })), '2026-01-12T08:00:00')).toEqual([]);
  });

  it('never to somebody who opted out meanwhile, or whose address was marked', () => {
    const mails = [failed('2026-01-12T08:00:00')];
    const when = '2026-01-13T08:00:00';
    expect(mailsToRetry(rulesOf('invitation', facts({ mails, optedOut: new Set(['P-HOA']) })), when)).toEqual(
      [],
    );
    expect(
      mailsToRetry(rulesOf('invitation', facts({ mails, broken: new Set(['hoa@example.com']) })), when),
    ).toEqual([]);
  });
});
