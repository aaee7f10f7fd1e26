/** Step 6: the figures of each year from the numbers that its report froze, beside the standards that ask for them (B17). */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { trendRows, trendView, type TrendView } from '../../domain/indicators/yearly-trend';
import { yearlyEvidence, type YearlyEvidence } from '../../domain/indicators/yearly-view';
import { employerRows, newestRows, reportsThatCount, yearlyRows } from '../../domain/indicators/yearly';
import { yearlyFigures, yearlyTrend, type YearlyRow } from '../../domain/indicators/yearly-table';
import { employerAnswers } from '../../domain/network/registers/employer-answers';
import { papers } from '../../domain/office/office-tables';
import { paperKinds } from '../../domain/papers/paper-kinds';
import { userError } from '../../domain/problem';
import { askedWordings } from '../../domain/survey/asked-wordings';
import { now } from '../../google/clock';
import { readTextFile } from '../../google/documents/fetch-file';
import { sha256 } from '../../google/documents/snapshots';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { applyYearlyTrend } from '../../google/yearly-tab';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';

const { label } = paperKinds.report;

/** The graduates' year of a campaign; that of its name where it is not known. */
export const yearOf = (campaign: CampaignRow | undefined, period: string): number =>
  campaign?.graduationYear ?? Number(period.slice(0, 4));

/** The rows of every campaign with a report; refuses numbers that are no longer those that were frozen. */
const readFrozen = (): YearlyRow[] => {
  const settings = readSettings();
  const known = new Map(readUsable(campaigns).map((row) => [row.campaign, row]));
  return reportsThatCount(readUsable(papers), label).flatMap((paper) => {
    const { period, version, snapshotId, snapshotHash } = paper;
    const campaign = known.get(period);
    const year = yearOf(campaign, period);
    if (snapshotId === null || !Number.isInteger(year)) return [];
    const text = readTextFile(snapshotId);
    const hash = sha256(text);
    const source = `${label} đợt ${period}, bản ${version}`;
    if (hash !== snapshotHash) throw userError('indicator.snapshotChanged', { report: source });
    const from = { source, hash, asked: askedWordings(campaign?.asked ?? null) };
    return yearlyRows(parseSnapshot(text), year, from, settings);
  });
};

/** The opinions of employers are counted anew: their register grows all year. */
const readEmployers = (known: readonly YearlyRow[]): YearlyRow[] =>
  employerRows(readUsable(employerAnswers), known, now(), readSettings());

/** Writes a row for each year and indicator, and the lines of the years; rows that people typed for years without a report stay. */
export const updateYearly = (): { readonly years: number; readonly rows: number } =>
  underLock('cập nhật số liệu các năm', () => {
    finishUnfinished();
    const rows = newestRows([...readFrozen(), ...readEmployers(readUsable(yearlyFigures))]);
    if (rows.length > 0) {
      ensureTab(yearlyFigures);
      writeRows(yearlyFigures, rows);
    }
    const lines = trendRows(readUsable(yearlyFigures));
    if (lines.length > 0) {
      ensureTab(yearlyTrend);
      applyYearlyTrend(lines);
    }
    return { years: new Set(rows.map(({ year }) => year)).size, rows: rows.length };
  });

export interface YearlyView extends YearlyEvidence {
  readonly trend: TrendView;
}

export const readYearly = (): YearlyView => {
  const rows = readUsable(yearlyFigures);
  return { ...yearlyEvidence(rows, readSettings()), trend: trendView(trendRows(rows)) };
};
