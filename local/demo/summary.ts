/** summary.json of the demo (its shape: local/summary.schema.json). */
import type { ArchiveCount } from './publish-and-archive';
import type { GroupResult } from '../../src/domain/indicators/calculate';
import type { CallBooks } from './call-books';
import type { GroupAnswers } from './group-links';
import type { ImportCount } from './import-roster';
import type { NetworkYear } from './network';
import type { StepCost } from './office';
import type { PhoneCalls } from './phone-calls';
import type { Queue } from './queue';
import type { Reminder } from './reminder';
import type { Matching } from './truth-of-answers';

export interface IndicatorLine {
  readonly indicator: string;
  readonly breakdown: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
  /** null where nobody stands in the denominator. */
  readonly value: number | null;
}

export interface Summary {
  readonly seed: number;
  readonly graduates: number;
  readonly invited: number;
  /** Answers that reached the form; those matched to a graduation and those that wait. */
  readonly responses: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
  /** Graduations with an answer that counts. */
  readonly answered: number;
  readonly problems: number;
  /** Calls of the office to those who had not answered. */
  readonly phone: PhoneCalls;
  readonly imported: ImportCount;
  readonly callBooks: CallBooks;
  readonly reminder: Reminder;
  readonly groupLinks: GroupAnswers;
  readonly queue: Queue;
  readonly matching: Matching;
  readonly archive: ArchiveCount;
  /** With --network alone. */
  readonly network?: NetworkYear;
  readonly indicators: readonly IndicatorLine[];
  readonly truth: readonly IndicatorLine[];
  readonly serviceCalls: Readonly<Record<string, number>>;
  readonly googleSeconds: Readonly<Record<string, number>>;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Every indicator of every group, in the order of the groups. */
export const indicatorLines = (
  groups: readonly Pick<GroupResult, 'breakdown' | 'group' | 'counts'>[],
): IndicatorLine[] =>
  groups.flatMap(({ breakdown, group, counts }) =>
    Object.entries(counts).map(([indicator, { numerator, denominator }]) => ({
      indicator,
      breakdown,
      group,
      numerator,
      denominator,
      value: denominator === 0 ? null : numerator / denominator,
    })),
  );

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const costTables = (
  costs: readonly StepCost[],
): Pick<Summary, 'serviceCalls' | 'googleSeconds' | 'seconds'> => ({
  serviceCalls: Object.fromEntries(costs.map(({ step, serviceCalls }) => [step, serviceCalls])),
  googleSeconds: Object.fromEntries(costs.map(({ step, googleSeconds }) => [step, rounded(googleSeconds)])),
  seconds: Object.fromEntries(costs.map(({ step, seconds }) => [step, rounded(seconds)])),
});
