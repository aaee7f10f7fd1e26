/** Step 6: the figures of each year from the numbers that its report froze, beside the standards that ask for them (B17). */
import { campaigns } from '../../domain/collection/collection-tables';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { reportsThatCount, yearlyRows, yearlyView, type YearlyView } from '../../domain/indicators/yearly';
import { yearlyFigures, type YearlyRow } from '../../domain/indicators/yearly-table';
import { papers } from '../../domain/office/office-tables';
import { paperKinds } from '../../domain/papers/paper-kinds';
import { userError } from '../../domain/problem';
import { readTextFile } from '../../google/documents/fetch-file';
import { sha256 } from '../../google/documents/snapshots';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';

const { label } = paperKinds.report;

/** By campaign code. */
const readYears = (): ReadonlyMap<string, number> =>
  new Map(
    readUsable(campaigns).flatMap(({ campaign, graduationYear }) =>
      graduationYear === null ? [] : [[campaign, graduationYear] as const],
    ),
  );

/** The rows of every campaign with a report; refuses numbers that are no longer those that were frozen. */
const readFrozen = (): YearlyRow[] => {
  const settings = readSettings();
  const years = readYears();
  return reportsThatCount(readUsable(papers), label).flatMap((paper) => {
    const { period, version, snapshotId, snapshotHash } = paper;
    const year = years.get(period) ?? Number(period.slice(0, 4));
    if (snapshotId === null || !Number.isInteger(year)) return [];
    const text = readTextFile(snapshotId);
    const hash = sha256(text);
    const source = `${label} đợt ${period}, bản ${version}`;
    if (hash !== snapshotHash) throw userError('indicator.snapshotChanged', { report: source });
    return yearlyRows(parseSnapshot(text), year, { source, hash }, settings);
  });
};

/** Writes a row for each year and indicator; rows that people typed for years without a report stay. */
export const updateYearly = (): { readonly years: number; readonly rows: number } =>
  underLock('cập nhật số liệu các năm', () => {
    finishUnfinished();
    const rows = readFrozen();
    if (rows.length > 0) {
      ensureTab(yearlyFigures);
      writeRows(yearlyFigures, rows);
    }
    return { years: new Set(rows.map(({ year }) => year)).size, rows: rows.length };
  });

export const readYearly = (): YearlyView => yearlyView(readUsable(yearlyFigures));
