/** The numbers of a report, frozen: every graduation's standing and counted codes, and what was counted from them (S1.28, B18). */
import type { ContactGroup } from '../contacts/contact-groups';
import type { LocalTime } from '../dates';
import type { EarlierCampaign, Solution } from '../documents/report-input';
import { ALL_BREAKDOWNS, WHOLE_SCHOOL, type Breakdown } from './breakdowns';
import { calculateIndicators, type Count } from './calculate';
import { indicators } from './definitions';
import type { GraduateRecord } from './records';
import type { NewCohort } from './updated';
import type { YearlyRow } from './yearly-table';

/** One group's counts: numerator and denominator of each indicator in turn. */
export interface FrozenGroup {
  readonly breakdown: Breakdown;
  readonly group: string;
  readonly graduates: number;
  readonly answered: number;
  readonly counts: readonly number[];
}

/** Kept beside the records, so that a later version of the program, which may count otherwise, shows what was reported. */
export interface FrozenNumbers {
  /** Codes, in the order of the counts. */
  readonly indicators: readonly string[];
  readonly groups: readonly FrozenGroup[];
  /** S2.50 for the latest graduation year. */
  readonly newCohort: NewCohort | null;
}

export interface Snapshot {
  readonly campaign: string;
  readonly frozenAt: LocalTime;
  /** No name and no contact. */
  readonly records: readonly GraduateRecord[];
  /** What became of everybody, counted; reports of earlier versions froze none. */
  readonly contacts?: readonly ContactGroup[];
  /** Reports of earlier versions froze none: they are counted from the records. */
  readonly numbers?: FrozenNumbers;
  /** The campaign before, as its own report had it. */
  readonly earlier?: EarlierCampaign;
  /** Other years' rows of `Số liệu các năm`, as they were when the numbers were frozen. */
  readonly years?: readonly YearlyRow[];
  /** Section IV as it was when the numbers were frozen. */
  readonly solutions?: readonly Solution[];
  readonly earlierSolutions?: string;
}

/** Every indicator in every group of every breakdown, two-way ones too. */
export const freezeNumbers = (
  records: readonly GraduateRecord[],
  newCohort: NewCohort | null,
): FrozenNumbers => ({
  indicators: indicators.map(({ code }) => code),
  groups: calculateIndicators(records, ALL_BREAKDOWNS).map(
    ({ breakdown, group, graduates, answered, counts }) => ({
      breakdown,
      group,
      graduates,
      answered,
      counts: indicators.flatMap(({ code }) => [
        counts[code]?.numerator ?? 0,
        counts[code]?.denominator ?? 0,
      ]),
    }),
  ),
  newCohort,
});

/** The frozen counts of the whole school by indicator code. */
export const frozenWhole = (snapshot: Snapshot): ReadonlyMap<string, Count> => {
  const { indicators: codes, groups } = snapshot.numbers ?? freezeNumbers(snapshot.records, null);
  const whole = groups.find(({ breakdown, group }) => breakdown === 'all' && group === WHOLE_SCHOOL);
  return new Map(
    codes.map((code, at) => [
      code,
      { numerator: whole?.counts[2 * at] ?? 0, denominator: whole?.counts[2 * at + 1] ?? 0 },
    ]),
  );
};

/** As the file beside a report keeps it. */
export const formatSnapshot = (snapshot: Snapshot): string => JSON.stringify(snapshot);

/** Reads a snapshot that the program wrote. Throws when the file is not one. */
export const parseSnapshot = (text: string): Snapshot => {
  const parsed: unknown = JSON.parse(text);
  if (!isSnapshot(parsed)) throw new Error('the file is no snapshot');
  return parsed;
};

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' &&
  value !== null &&
  'campaign' in value &&
  'frozenAt' in value &&
  'records' in value &&
  Array.isArray(value.records);
