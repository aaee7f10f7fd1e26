/** B7, S1.18: dispositions of a campaign and the rates of AAPOR. */
import fc from 'fast-check';
import { finalDispositions } from '../../../src/domain/contacts/dispositions';
import { countDispositions, responseRates } from '../../../src/domain/contacts/response-rates';

const target = (graduationKey: string, reachable = true) => ({ graduationKey, reachable });
const answer = (graduationKey: string, completeness: 'Đủ' | 'Dở dang' | 'Từ chối') => ({
  graduationKey,
  completeness,
  matchState: completeness === 'Từ chối' ? ('Từ chối' as const) : ('Đã khớp' as const),
});
const attempt = (
  graduationKey: string,
  at: string,
  outcome: 'Xong' | 'Không nghe' | 'Sai số' | 'Từ chối' | 'Khác' | 'Không thuộc diện' | null,
) => ({ graduationKey, at, outcome });

test('AAPOR: an answer decides before the contact log, the log before reach', () => {
  const targets = [
    ...['hoa', 'nam', 'pao', 'tien', 'lan', 'mai', 'xuan', 'dung'].map((key) => target(key)),
    target('thuc', false),
  ];
  const found = finalDispositions(
    targets,
    [
      answer('hoa', 'Dở dang'),
      answer('hoa', 'Đủ'),
      answer('nam', 'Dở dang'),
      answer('pao', 'Từ chối'),
      { ...answer('dung', 'Đủ'), matchState: 'Chờ khớp' },
    ],
    [
      attempt('hoa', '2026-01-19T09:00:00', 'Sai số'),
      attempt('tien', '2026-01-20T09:00:00', 'Không nghe'),
      attempt('tien', '2026-01-19T09:00:00', 'Sai số'),
      attempt('lan', '2026-01-19T09:00:00', 'Từ chối'),
      attempt('lan', '2026-01-21T09:00:00', null),
      attempt('mai', '2026-01-19T09:00:00', 'Xong'),
      attempt('xuan', '2026-01-19T09:00:00', 'Không thuộc diện'),
    ],
  );
  expect(Object.fromEntries(found)).toEqual({
    hoa: 'I',
    nam: 'P',
    pao: 'R',
    tien: 'NC',
    lan: 'R',
    mai: 'O',
    xuan: 'X',
    dung: 'NC',
    thuc: 'U',
  });
});

test('B7: RR1–RR6, COOP1, REF1, CON1 of a worked example', () => {
  const rates = responseRates({ I: 60, P: 5, R: 10, NC: 15, O: 5, U: 10, X: 5 });
  expect(rates.e).toBeCloseTo(0.95, 10);
  expect(rates.RR1).toBeCloseTo(60 / 105, 10);
  expect(rates.RR2).toBeCloseTo(65 / 105, 10);
  expect(rates.RR3).toBeCloseTo(60 / 104.5, 10);
  expect(rates.RR4).toBeCloseTo(65 / 104.5, 10);
  expect(rates.RR5).toBeCloseTo(60 / 95, 10);
  expect(rates.RR6).toBeCloseTo(65 / 95, 10);
  expect(rates.COOP1).toBeCloseTo(60 / 80, 10);
  expect(rates.REF1).toBeCloseTo(10 / 105, 10);
  expect(rates.CON1).toBeCloseTo(80 / 105, 10);
  expect(responseRates(countDispositions([])).RR1).toBeNull();
});

test('B7: rates lie between 0 and 1, RR1 ≤ RR3 ≤ RR5, and the even ones are not below the odd ones', () => {
  const count = fc.nat({ max: 500 });
  fc.assert(
    fc.property(
      fc.record({ I: count, P: count, R: count, NC: count, O: count, U: count, X: count }),
      (counts) => {
        const rates = responseRates(counts);
        for (const rate of Object.values(rates)) {
          expect(rate ?? 0).toBeGreaterThanOrEqual(0);
          expect(rate ?? 0).toBeLessThanOrEqual(1);
        }
        const { RR1, RR2, RR3, RR4, RR5, RR6 } = rates;
        if (RR1 === null || RR3 === null || RR5 === null) return;
        expect(RR1).toBeLessThanOrEqual(RR3 + 1e-12);
        expect(RR3).toBeLessThanOrEqual(RR5 + 1e-12);
        expect([RR2, RR4, RR6].map((even, at) => (even ?? 0) >= ([RR1, RR3, RR5][at] ?? 0))).toEqual([
          true,
          true,
          true,
        ]);
      },
    ),
    { numRuns: 200 },
  );
});
