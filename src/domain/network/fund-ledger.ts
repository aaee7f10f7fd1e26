/** The running balance of the fund and what a period brought: opening + received − paid = closing, always (S2.22). */
import type { IsoDate } from '../dates';
import { compareText } from '../text';

export interface Entry {
  readonly date: IsoDate;
  readonly voucher: string;
  readonly direction: 'Thu' | 'Chi';
  /** In đồng, above nought. */
  readonly amount: number;
}

const signed = ({ direction, amount }: Entry): number => (direction === 'Thu' ? amount : -amount);
const sum = (rows: readonly Entry[]): number => rows.reduce((total, row) => total + signed(row), 0);

export interface LedgerLine<E extends Entry = Entry> {
  readonly row: E;
  /** What the fund holds after this entry, in đồng. */
  readonly balance: number;
}

/** The entries in the order of their days, receipts of a day before its payments, each with the balance after it. */
export const planLedger = <E extends Entry>(rows: readonly E[]): LedgerLine<E>[] => {
  const sorted = rows
    .map((row, at) => ({ row, at }))
    .sort(
      (a, b) =>
        compareText(a.row.date, b.row.date) || compareText(b.row.direction, a.row.direction) || a.at - b.at,
    );
  let balance = 0;
  return sorted.map(({ row }) => {
    balance += signed(row);
    return { row, balance };
  });
};

export interface FundTotals {
  readonly opening: number;
  readonly received: number;
  readonly paid: number;
  readonly closing: number;
}

/** The period's totals, both days counted; what lies after it is left out. */
export const fundTotals = (rows: readonly Entry[], from: IsoDate, to: IsoDate): FundTotals => {
  const opening = sum(rows.filter(({ date }) => date < from));
  const within = rows.filter(({ date }) => date >= from && date <= to);
  const received = sum(within.filter(({ direction }) => direction === 'Thu'));
  const paid = -sum(within.filter(({ direction }) => direction === 'Chi'));
  return { opening, received, paid: paid === 0 ? 0 : paid, closing: opening + received - paid };
};
