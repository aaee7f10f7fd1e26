/** Counts the evidence of a duty in the rows of a register: in all, or for each faculty or unit by itself. */
import type { IsoDate } from '../../dates';
import { fold } from '../../text';
import type { AnyRow, NetworkContext } from '../register';
import { isValidOn } from '../valid-on';
import type { DatedEvidence, DutyEvidence, StandingEvidence } from './evidence';
import type { Period } from './periods';

export interface Counted {
  /** A faculty's or unit's name; '' where all rows count together. */
  readonly name: string;
  readonly count: number;
  /** The newest counted day, or null. */
  readonly newest: IsoDate | null;
  /** The next day ahead on which something is planned, or null. */
  readonly planned: IsoDate | null;
}

const dayOf = (row: AnyRow, column: string | null): IsoDate | null => {
  const value = column === null ? null : row[column];
  return typeof value === 'string' ? value.slice(0, 10) : null;
};

const matches = (row: AnyRow, where: DutyEvidence['where']): boolean =>
  Object.entries(where).every(([name, values]) => {
    const value = row[name];
    const shown = value === true ? 'Có' : value === false ? 'Không' : value;
    return typeof shown === 'string' && values.includes(shown);
  });

/** Planned events are rows of the same kind whose state has not come to that yet. */
const planMatches = (row: AnyRow, where: DutyEvidence['where']): boolean =>
  row['state'] !== 'Hủy' &&
  matches(row, Object.fromEntries(Object.entries(where).filter(([name]) => name !== 'state')));

const isOf = (row: AnyRow, column: string, name: string): boolean => {
  const value = row[column];
  return typeof value === 'string' && fold(value) === fold(name);
};

/** `until`: the last day that counts. */
const inPeriod = (day: IsoDate | null, { from, to }: Period, until: IsoDate): boolean =>
  day !== null && day >= from && day <= to && day <= until;

const greatest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((most, day) => (day !== null && (most === null || day > most) ? day : most), null);
const smallest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((least, day) => (day !== null && (least === null || day < least) ? day : least), null);

/** Percent, rounded down: a target is reached when it is reached. */
const shareOf = (rows: readonly AnyRow[], filled: readonly string[]): number =>
  rows.length === 0
    ? 0
    : Math.floor(
        (rows.filter((row) => filled.some((name) => row[name] !== null && row[name] !== undefined)).length /
          rows.length) *
          100,
      );

type Count = Omit<Counted, 'name'>;

const countStanding = (evidence: StandingEvidence, rows: readonly AnyRow[], day: IsoDate): Count => {
  const valid = rows.filter(
    (row) =>
      matches(row, evidence.where) &&
      isValidOn({ from: dayOf(row, evidence.from), to: dayOf(row, evidence.to) }, day),
  );
  return { count: valid.length, newest: null, planned: null };
};

const countDated = (
  { day, month, where, early }: DatedEvidence,
  rows: readonly AnyRow[],
  period: Period,
  today: IsoDate,
): Count => {
  const inMonth = rows.filter((row) => month === null || dayOf(row, day)?.slice(5, 7) === month);
  const counted = inMonth.filter(
    (row) => inPeriod(dayOf(row, day), period, early ? period.to : today) && matches(row, where),
  );
  const ahead = inMonth.filter((row) => {
    const on = dayOf(row, day);
    return !early && on !== null && on > today && on <= period.to && planMatches(row, where);
  });
  return {
    count: counted.length,
    newest: greatest(counted.map((row) => dayOf(row, day))),
    planned: smallest(ahead.map((row) => dayOf(row, day))),
  };
};

const countOne = (evidence: DutyEvidence, rows: readonly AnyRow[], period: Period, today: IsoDate): Count => {
  switch (evidence.kind) {
    case 'standing':
      return countStanding(evidence, rows, today < period.to ? today : period.to);
    case 'dated':
      return countDated(evidence, rows, period, today);
    case 'share': {
      const within = rows.filter((row) => inPeriod(dayOf(row, evidence.day), period, today));
      return { count: shareOf(within, evidence.filled), newest: null, planned: null };
    }
  }
};

/** One count, or one for each faculty or unit. */
export const countDutyEvidence = (
  evidence: DutyEvidence,
  rows: readonly AnyRow[],
  period: Period,
  today: IsoDate,
  lists: NetworkContext['lists'],
): Counted[] => {
  const { per } = evidence;
  if (per === null) return [{ name: '', ...countOne(evidence, rows, period, today) }];
  return lists[per.list].map((name) => ({
    name,
    ...countOne(
      evidence,
      rows.filter((row) => isOf(row, per.column, name)),
      period,
      today,
    ),
  }));
};
