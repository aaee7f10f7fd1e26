/** What a report says beside its own numbers: the campaign before, other years, the school's solutions (S1.3, S1.28, S1.29, B17). */
import { campaigns } from '../../domain/collection/collection-tables';
import { earlierOf } from '../../domain/documents/report-from-office';
import { parseSnapshot, type Snapshot } from '../../domain/indicators/snapshot';
import { newestRows, yearlyRows } from '../../domain/indicators/yearly';
import { yearlyFigures, type YearlyRow } from '../../domain/indicators/yearly-table';
import { isLine } from '../../domain/indicators/yearly-trend';
import { config, papers, type ConfigRow, type PaperRow } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { newestPaper, paperKinds } from '../../domain/papers/paper-kinds';
import { solutions } from '../../domain/solutions/solutions-table';
import { earlierSolutions, reportSolutions } from '../../domain/solutions/tracker';
import { askedWordings } from '../../domain/survey/asked-wordings';
import { today } from '../../google/clock';
import { readBackupFile } from '../../google/documents/backup-files';
import { readUsable } from '../../google/read-table';
import { yearOf } from './yearly-figures';

const { label } = paperKinds.report;

interface Earlier {
  readonly paper: PaperRow;
  readonly snapshot: Snapshot;
  readonly config: readonly ConfigRow[];
}

/** The newest report of an earlier campaign whose numbers this account can still read; null where there is none. */
const readEarlier = (campaign: string): Earlier | null => {
  const before = readUsable(papers).filter(({ kind, period }) => kind === label && period < campaign);
  const paper = newestPaper(before, 'report');
  const file = paper?.snapshotId == null ? null : readBackupFile(paper.snapshotId);
  return paper === null || file === null
    ? null
    : { paper, snapshot: parseSnapshot(file.text), config: readUsable(config) };
};

/** The campaign before as `Số liệu các năm` would have it. */
const rowsOf = ({
  paper: { period, version, snapshotHash },
  snapshot,
  config: rows,
}: Earlier): YearlyRow[] => {
  const campaign = readUsable(campaigns).find((row) => row.campaign === period);
  const source = `${label} đợt ${period}, bản ${version}`;
  const from = { source, hash: snapshotHash ?? '', asked: askedWordings(campaign?.asked ?? null) };
  return yearlyRows(snapshot, yearOf(campaign, period), from, parseSettings(rows));
};

/** What stands in `Số liệu các năm`, and the campaign before even where nobody has brought the tab up to date. */
const readYears = (earlier: Earlier | null): YearlyRow[] =>
  newestRows([...readUsable(yearlyFigures), ...(earlier === null ? [] : rowsOf(earlier))]).filter(
    ({ indicator }) => isLine(indicator),
  );

/** Frozen together with the numbers. */
export const readBeside = (
  campaign: string,
): Pick<Snapshot, 'earlier' | 'years' | 'solutions' | 'earlierSolutions'> => {
  const earlier = readEarlier(campaign);
  const rows = readUsable(solutions);
  return {
    ...(earlier === null ? {} : { earlier: earlierOf(earlier.snapshot, earlier.config) }),
    years: readYears(earlier),
    solutions: reportSolutions(rows, campaign),
    earlierSolutions: earlierSolutions(rows, campaign, today()),
  };
};
