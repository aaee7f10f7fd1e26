/** S2.22, S2.51, S2.52: the fund's ledger balances whatever is entered; what is promised is never counted as received. */
import fc from 'fast-check';
import { fundTotals, planLedger, type Entry } from '../../../src/domain/network/fund-ledger';
import { countMous, sumRaised } from '../../../src/domain/network/kpis';
import { formatMoney } from '../../../src/domain/network/money';

const day = fc
  .integer({ min: 1, max: 28 })
  .map((at) => `2026-0${1 + (at % 9)}-${String(at).padStart(2, '0')}`);
const entry: fc.Arbitrary<Entry> = fc.record({
  date: day,
  voucher: fc.string({ maxLength: 4 }),
  direction: fc.constantFrom('Thu' as const, 'Chi' as const),
  amount: fc.integer({ min: 1, max: 1_000_000_000 }),
});
const signed = (rows: readonly Entry[]): number =>
  rows.reduce((sum, { direction, amount }) => sum + (direction === 'Thu' ? amount : -amount), 0);

describe('S2.22: sổ thu, chi', () => {
  test('the last balance is what came in less what went out, in whatever order it was entered', () => {
    fc.assert(
      fc.property(fc.array(entry), (rows) => {
        expect(planLedger(rows).at(-1)?.balance ?? 0).toBe(signed(rows));
        expect(planLedger([...rows].reverse()).at(-1)?.balance ?? 0).toBe(signed(rows));
      }),
    );
  });

  test('each balance is the one before and the entry’s own amount; the entries stand in the order of their days', () => {
    fc.assert(
      fc.property(fc.array(entry), (rows) => {
        let before = 0;
        let last = '';
        for (const { row, balance } of planLedger(rows)) {
          expect(balance - before).toBe(signed([row]));
          expect(row.date >= last).toBe(true);
          [before, last] = [balance, row.date];
        }
        expect(planLedger(rows)).toHaveLength(rows.length);
      }),
    );
  });

  test('opening and received less paid is closing, and one period’s closing is the next one’s opening', () => {
    fc.assert(
      fc.property(fc.array(entry), (rows) => {
        const first = fundTotals(rows, '2026-01-01', '2026-04-30');
        const second = fundTotals(rows, '2026-05-01', '2026-12-31');
        expect(first.opening + first.received - first.paid).toBe(first.closing);
        expect(second.opening).toBe(first.closing);
        expect(second.closing).toBe(signed(rows));
      }),
    );
  });

  test('money that comes and goes on one day does not overdraw the fund', () => {
    const rows: Entry[] = [
      { date: '2026-03-01', voucher: 'PC01', direction: 'Chi', amount: 5 },
      { date: '2026-03-01', voucher: 'PT01', direction: 'Thu', amount: 5 },
    ];
    expect(planLedger(rows).map(({ balance }) => balance)).toEqual([5, 0]);
  });
});

const SPAN = { from: '2026-01-01', to: '2026-12-31' };

describe('the figures of Điều 10.3', () => {
  test('S2.51: signed in the year, and in force at its end apart; only companies that alumni manage', () => {
    const mou = { managed: 'Có' as const, signedOn: '2026-05-01', expiresOn: null };
    const rows = [
      mou,
      { ...mou, signedOn: '2025-12-31' },
      { ...mou, expiresOn: '2026-12-30' },
      { ...mou, managed: 'Không' as const },
      { ...mou, signedOn: '2027-01-01' },
    ];
    expect(countMous(rows, SPAN)).toEqual({ signed: 2, active: 2 });
  });

  test('S2.52: what a state and a day make of a gift is counted in one place alone', () => {
    const gift = { pledgedOn: '2026-02-01', receivedOn: null, form: 'Tiền' as const, value: 10 };
    const received = { ...gift, state: 'Đã nhận' as const, receivedOn: '2026-03-01' };
    const rows = [
      { ...gift, state: 'Đã hứa' as const },
      received,
      { ...received, form: 'Hiện vật' as const, value: 7, state: 'Đã phân bổ' as const },
      { ...received, receivedOn: '2027-01-05', value: 100 },
      { ...gift, state: 'Không thực hiện' as const, value: 1000 },
    ];
    expect(sumRaised(rows, SPAN)).toEqual({ money: 10, kind: 7, pledged: 110 });
  });

  test('đồng are written as people here write them', () => {
    expect([0, 999, 1000, 12500000, -1500].map(formatMoney)).toEqual([
      ...['0 đồng', '999 đồng', '1.000 đồng', '12.500.000 đồng', '-1.500 đồng'],
    ]);
  });
});
