/** Step 6: the solutions that follow from the findings, who does them by when, and how far they are (S1.3, S1.29). */
import { formatDate, type IsoDate } from '../../domain/dates';
import { smallGroupRules } from '../../domain/documents/report-from-office';
import { PUBLISHED } from '../../domain/indicators/breakdowns';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { config } from '../../domain/office/office-tables';
import { numberSetting, parseSettings } from '../../domain/office/settings';
import { planPeriod } from '../../domain/papers/plan-period';
import { userError } from '../../domain/problem';
import { planSolution, planState, type NewSolution } from '../../domain/solutions/plan-solution';
import { solutions, type SolutionRow, type SolutionState } from '../../domain/solutions/solutions-table';
import { suggestSolutions } from '../../domain/solutions/suggest';
import {
  solutionsByPressure,
  countSolutions,
  solutionLight,
  type SolutionLight,
} from '../../domain/solutions/tracker';
import type { Problem } from '../../domain/problem';
import { today } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readTable, readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { findSheet } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';
import { readForIndicators } from '../shared/read-records';

export interface SolutionLine {
  readonly content: string;
  readonly area: SolutionRow['area'];
  readonly major: string;
  readonly unit: string;
  readonly due: string;
  readonly period: string;
  readonly state: SolutionState;
  readonly light: SolutionLight;
}

export interface SolutionsView {
  readonly solutions: readonly SolutionLine[];
  readonly open: number;
  readonly late: number;
  /** What the numbers suggest and the tab does not have yet. */
  readonly suggested: readonly NewSolution[];
  /** Rows of the tab that cannot be read. */
  readonly problems: readonly Problem[];
}

const periodNow = (): string => planPeriod(readCampaign(), today());

const lineOf =
  (day: IsoDate, period: string) =>
  (row: SolutionRow): SolutionLine => ({
    content: row.content,
    area: row.area,
    major: row.major ?? '',
    unit: row.unit ?? '',
    due: row.due === null ? '' : formatDate(row.due),
    period: row.period ?? period,
    state: row.state ?? 'Đề xuất',
    light: solutionLight(row, day),
  });

/** By rule from today's numbers; nothing before there is a campaign with answers. */
const readSuggested = (known: readonly SolutionRow[]): NewSolution[] => {
  const campaign = readCampaign();
  if (campaign === null) return [];
  const settings = parseSettings(readUsable(config));
  const { records } = readForIndicators(campaign);
  if (records.every(({ answer }) => answer === null)) return [];
  const results = calculateIndicators(records, PUBLISHED);
  const target = campaign.target ?? numberSetting(settings, 'responseTarget');
  const words = new Set(known.map(({ content }) => content));
  return suggestSolutions(results, smallGroupRules(settings), target).filter(
    ({ content }) => !words.has(content),
  );
};

export const readSolutions = (): SolutionsView => {
  const reading = findSheet(solutions) === null ? { rows: [], problems: [] } : readTable(solutions);
  const rows = reading.rows.filter(({ usable }) => usable).map(({ row }) => row);
  const day = today();
  return {
    solutions: [...rows].sort(solutionsByPressure(day)).map(lineOf(day, periodNow())),
    ...countSolutions(rows, day),
    suggested: readSuggested(rows),
    problems: reading.problems,
  };
};

/** For the step's page: open ones and those that are late. */
export const countOpenSolutions = (): {
  readonly open: number;
  readonly late: number;
  readonly total: number;
} => {
  const rows = readUsable(solutions);
  return { ...countSolutions(rows, today()), total: rows.length };
};

/** What somebody types; what is left out stays empty. */
export interface AskedSolution {
  readonly content: string;
  readonly area: SolutionRow['area'];
  readonly major?: string | undefined;
  readonly finding?: string | undefined;
  readonly unit?: string | undefined;
  readonly due?: IsoDate | undefined;
}

/** Adds a solution of this campaign; the same words again add nothing. Makes the tab with its first row. */
export const addSolution = ({
  content,
  area,
  major,
  finding,
  unit,
  due,
}: AskedSolution): { content: string } =>
  underLock('ghi giải pháp', () => {
    finishUnfinished();
    ensureTab(solutions);
    const more = { major: major ?? '', finding: finding ?? '', unit: unit ?? '', due: due ?? null };
    const added = planSolution(readUsable(solutions), { content, area, ...more }, periodNow());
    if (added) writeRows(solutions, [added]);
    return { content };
  });

/** Writes down how far a solution is; said again it changes nothing. */
export const setSolutionState = (
  content: string,
  state: SolutionState,
): { readonly content: string; readonly state: SolutionState } =>
  underLock('ghi giải pháp', () => {
    finishUnfinished();
    const row = readUsable(solutions).find((each) => each.content === content);
    if (!row) throw userError('solution.gone', {});
    const change = planState(row, state, today());
    if (change) writeRows(solutions, [change]);
    return { content, state };
  });
