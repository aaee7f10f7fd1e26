/** Reports of made-up years, as the tests of the evidence of the years take them. */
import { freezeNumbers, type Snapshot } from '../../../src/domain/indicators/snapshot';
import { yearlyRows } from '../../../src/domain/indicators/yearly';
import type { YearlyRow } from '../../../src/domain/indicators/yearly-table';
import { parseSettings } from '../../../src/domain/office/settings';
import { record } from '../../support/people';

export const settings = parseSettings([]);
const STATUS = new Map([['status', 'Hiện nay anh/chị làm gì? [Làm công; Tự kinh doanh]']]);

/** So many graduates, answers, at work. */
export const snapshotOf = (graduates: number, answers: number, working: number): Snapshot => {
  const records = Array.from({ length: graduates }, (_, at) =>
    record(`G${at}`, at >= answers ? null : { status: at < working ? '1' : '8' }),
  );
  return {
    campaign: '2026',
    frozenAt: '2026-04-15T08:00:00',
    records,
    numbers: freezeNumbers(records, null),
  };
};

/** The rows of a report about graduates of a year. */
export const rowsOf = (
  snapshot: Snapshot,
  year: number,
  asked: ReadonlyMap<string, string> = STATUS,
): YearlyRow[] =>
  yearlyRows(snapshot, year, { source: `Báo cáo đợt ${year + 1}, bản 1`, hash: `h${year}`, asked }, settings);

/** A row that somebody typed by hand. */
export const typed = (
  year: number,
  indicator: string,
  numerator: number,
  denominator: number,
): YearlyRow => ({
  year,
  indicator,
  numerator,
  denominator,
  standard: null,
  label: null,
  rate: null,
  target: null,
  light: null,
  source: null,
  frozenAt: null,
  nowNumerator: null,
  nowDenominator: null,
  asked: null,
  hash: null,
});
