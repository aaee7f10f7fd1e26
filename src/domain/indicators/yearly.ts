/** The rows of `Số liệu các năm`: what reports froze, recounted as today, with the questions asked; employers by year (B17). */
import { employerKey } from '../collection/employer-names';
import type { LocalTime } from '../dates';
import type { EmployerAnswerRow } from '../network/registers/employer-answers';
import type { PaperRow } from '../office/office-tables';
import { numberSetting, type Settings } from '../office/settings';
import { calculateIndicators, type Count } from './calculate';
import { EMPLOYERS_ASKED, evidenceLabel, OF_EMPLOYERS, questionsBehind, TRACED } from './evidence';
import { lightOf, LIGHT_WORDS, TARGETS } from './lights';
import { frozenWhole, type Snapshot } from './snapshot';
import type { YearlyRow } from './yearly-table';

type Frozen = Pick<PaperRow, 'kind' | 'period' | 'version' | 'state' | 'snapshotId'>;

/** Of each campaign the report that counts: the newest issued one, or the newest there is. */
export const reportsThatCount = <P extends Frozen>(papers: readonly P[], label: string): P[] => {
  const best = new Map<string, P>();
  const issued = ({ state }: P): boolean => state === 'Đã ban hành';
  for (const paper of papers) {
    if (paper.kind !== label || paper.snapshotId === null || paper.state === 'Đang tạo') continue;
    const rival = best.get(paper.period);
    const better =
      !rival || (issued(paper) === issued(rival) ? paper.version > rival.version : issued(paper));
    if (better) best.set(paper.period, paper);
  }
  return [...best.values()];
};

/** The wording of a question with its choices, by question code; what is not known is absent. */
export type Wordings = ReadonlyMap<string, string>;

export interface ReportSource {
  /** 'Báo cáo đợt 2026, bản 1'. */
  readonly source: string;
  readonly hash: string;
  readonly asked: Wordings;
}

/** 'từ 80%', 'trên 80%' and how the count stands against it; nulls for an indicator without a target. */
const judged = (indicator: string, count: Count, settings: Settings): Pick<YearlyRow, 'target' | 'light'> => {
  const aim = TARGETS.find((target) => target.indicator === indicator);
  if (aim === undefined) return { target: null, light: null };
  const bound = numberSetting(settings, aim.setting);
  const light = lightOf(count, bound, numberSetting(settings, 'lightMargin'), aim.above);
  return { target: `${aim.above ? 'trên' : 'từ'} ${bound}%`, light: LIGHT_WORDS[light] };
};

const wordingOf = (indicator: string, asked: Wordings): string | null => {
  const known = questionsBehind(indicator).flatMap((code) => asked.get(code) ?? []);
  return known.length === 0 ? null : known.join('\n');
};

const differs = (one: Count, other: Count): boolean =>
  one.numerator !== other.numerator || one.denominator !== other.denominator;

/** As reported, as counted today, and of which year; both counts are absent where the report knows nothing of it. */
interface Found {
  readonly year: number;
  readonly reported: Count | undefined;
  readonly recount: Count | undefined;
}

/** How the numbers of a snapshot are found by indicator. */
const finderOf = (snapshot: Snapshot, year: number): ((indicator: string) => Found) => {
  const frozen = frozenWhole(snapshot);
  const [now] = calculateIndicators(snapshot.records, ['all']);
  const cohort = snapshot.numbers?.newCohort ?? null;
  return (indicator) => {
    if (indicator !== 'updatedOfCohort' || cohort === null)
      return { year, reported: frozen.get(indicator), recount: now?.counts[indicator] };
    const { graduationYear, updated: numerator, graduates: denominator } = cohort;
    // The latest graduation year of the roster need not be that of the campaign; whom it knew is not frozen.
    const count = { numerator, denominator };
    return { year: graduationYear, reported: count, recount: count };
  };
};

/** The number, how it stands against its target, and what it would be today where it is counted otherwise now. */
const numberCells = (
  indicator: string,
  own: Count,
  recount: Count | undefined,
  settings: Settings,
): Pick<
  YearlyRow,
  'numerator' | 'denominator' | 'rate' | 'target' | 'light' | 'nowNumerator' | 'nowDenominator'
> => {
  const changed = recount !== undefined && differs(own, recount) ? recount : null;
  return {
    ...own,
    rate: own.numerator / own.denominator,
    ...judged(indicator, own, settings),
    nowNumerator: changed?.numerator ?? null,
    nowDenominator: changed?.denominator ?? null,
  };
};

/**
 * The rows of one report, for graduates of `year`. Where the program now counts otherwise than it did when the numbers were
 * frozen, the frozen records are counted again beside: years can then be compared, and what was reported stays.
 */
export const yearlyRows = (
  snapshot: Snapshot,
  year: number,
  { source, hash, asked }: ReportSource,
  settings: Settings,
): YearlyRow[] => {
  const find = finderOf(snapshot, year);
  return TRACED.flatMap(({ indicator, standard }): YearlyRow[] => {
    const { year: ofYear, reported, recount } = find(indicator);
    const own = reported ?? recount;
    if (own === undefined || own.denominator === 0) return [];
    return [
      {
        year: ofYear,
        indicator,
        standard,
        label: evidenceLabel(indicator),
        ...numberCells(indicator, own, recount, settings),
        source: reported === undefined ? `${source}, tính lại từ phiếu đã chốt` : source,
        frozenAt: snapshot.frozenAt,
        asked: wordingOf(indicator, asked),
        hash,
      },
    ];
  });
};

/** One row a year and indicator: of two reports that speak of the same year, the one frozen last. */
export const newestRows = (rows: readonly YearlyRow[]): YearlyRow[] => {
  const newest = new Map<string, YearlyRow>();
  for (const row of rows) {
    const key = `${row.year} ${row.indicator}`;
    const rival = newest.get(key);
    if (rival === undefined || (rival.frozenAt ?? '') <= (row.frozenAt ?? '')) newest.set(key, row);
  }
  return [...newest.values()];
};

export const EMPLOYER_SOURCE = 'Tab Ý kiến nhà tuyển dụng';

type EmployerAnswer = Pick<EmployerAnswerRow, 'date' | 'company' | 'as'>;

/** Employers by calendar year, each once however often and however spelt; experts are none. */
export const countEmployersAsked = (answers: readonly EmployerAnswer[]): ReadonlyMap<number, number> => {
  const names = new Map<number, Set<string>>();
  for (const { date, company, as } of answers) {
    if (as !== 'Nhà tuyển dụng') continue;
    const year = Number(date.slice(0, 4));
    names.set(year, (names.get(year) ?? new Set()).add(employerKey(company)));
  }
  return new Map([...names].map(([year, some]) => [year, some.size]));
};

const employerRow = (year: number, numerator: number, target: number, at: LocalTime): YearlyRow => ({
  year,
  ...OF_EMPLOYERS,
  label: evidenceLabel(EMPLOYERS_ASKED),
  numerator,
  denominator: null,
  rate: null,
  target: `từ ${target} nơi`,
  light: LIGHT_WORDS[numerator >= target ? 'green' : 'red'],
  source: EMPLOYER_SOURCE,
  frozenAt: at,
  nowNumerator: null,
  nowDenominator: null,
  asked: null,
  hash: null,
});

/** A row for each year with an employer's opinion, and for those that were written before and have none now. */
export const employerRows = (
  answers: readonly EmployerAnswer[],
  known: readonly YearlyRow[],
  at: LocalTime,
  settings: Settings,
): YearlyRow[] => {
  const counts = countEmployersAsked(answers);
  const written = known.filter(
    ({ indicator, source }) => indicator === EMPLOYERS_ASKED && source === EMPLOYER_SOURCE,
  );
  const years = new Set([...counts.keys(), ...written.map(({ year }) => year)]);
  const target = numberSetting(settings, 'employersTarget');
  return [...years].sort().map((year) => employerRow(year, counts.get(year) ?? 0, target, at));
};
