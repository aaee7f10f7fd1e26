/** Which cells of `Danh sách` the answers bring up to date: blanks filled, other values replaced only where the answer is newer (S1.26, S2.14). */
import type { LocalTime } from '../dates';
import type { KeyedGraduation } from '../roster/graduations';
import {
  sameText,
  valueOf,
  type AnswerForRoster,
  type WriteBackColumn,
  WRITE_BACK_COLUMNS,
} from './write-back-values';

export interface RosterForWriteBack {
  readonly row: KeyedGraduation;
  /** Columns whose cell holds something that cannot be read: a person must look first, so they are left alone. */
  readonly unreadable: ReadonlySet<string>;
}

export interface WriteBackChange {
  /** Graduation key and column; what a person unticks. */
  readonly id: string;
  readonly graduationKey: string;
  readonly column: WriteBackColumn;
  /** '' for a blank. */
  readonly before: string;
  readonly after: string;
  readonly answeredAt: LocalTime;
  /** When the log last saw this cell change; null where it never did. */
  readonly changedAt: LocalTime | null;
}

export interface WriteBackFacts {
  readonly roster: readonly RosterForWriteBack[];
  /** The answer that counts, by graduation key. */
  readonly answers: ReadonlyMap<string, AnswerForRoster>;
  /** What was declared on the graduation day, by graduation key: each column takes the newest that says something (S2.19). */
  readonly declared?: ReadonlyMap<string, AnswerForRoster>;
  /** When a cell was last changed, by `cellId`. */
  readonly changedAt: ReadonlyMap<string, LocalTime>;
  /** The name an employer goes by, where several spellings were merged. */
  readonly employerName: (written: string) => string;
}

/** Names one cell of the roster between the sidebar and the script. */
export const cellId = (graduationKey: string, column: string): string => `${graduationKey}/${column}`;

/**
 * The changes in the order of the roster. A cell that says the same in another spelling stays. A value whose last change the
 * log knows to be as new as the answer, or newer, stays; one that the log never saw change came with the list and is older.
 */
export const planWriteBack = ({
  roster,
  answers,
  declared,
  changedAt,
  employerName,
}: WriteBackFacts): WriteBackChange[] =>
  roster.flatMap(({ row, unreadable }) => {
    const sources = newestFirst(answers.get(row.graduationKey), declared?.get(row.graduationKey));
    return WRITE_BACK_COLUMNS.flatMap((column): WriteBackChange[] => {
      const answer = sources.find((source) => valueOf(column, source) !== null);
      if (!answer) return [];
      const given = valueOf(column, answer);
      const after = given !== null && column === 'employer' ? employerName(given) : given;
      const before = row[column] ?? '';
      if (after === null || unreadable.has(column) || sameText(column, before, after)) return [];
      const id = cellId(row.graduationKey, column);
      const last = changedAt.get(id) ?? null;
      if (before !== '' && !mayReplace(column, answer.submittedAt, last)) return [];
      const { graduationKey } = row;
      return [{ id, graduationKey, column, before, after, answeredAt: answer.submittedAt, changedAt: last }];
    });
  });

const newestFirst = (...sources: readonly (AnswerForRoster | undefined)[]): AnswerForRoster[] =>
  sources
    .filter((source) => source !== undefined)
    .sort((a, b) => Number(a.submittedAt < b.submittedAt) - Number(a.submittedAt > b.submittedAt));

/** A province says less than the village that stands there: an address is filled in, never replaced. */
const mayReplace = (column: WriteBackColumn, answeredAt: LocalTime, changedAt: LocalTime | null): boolean =>
  column !== 'address' && (changedAt === null || answeredAt > changedAt);

export interface ColumnCount {
  readonly column: WriteBackColumn;
  readonly filled: number;
  readonly replaced: number;
}

/** How many cells of each column would be filled and replaced; columns without any are left out. */
export const countByColumn = (changes: readonly WriteBackChange[]): ColumnCount[] =>
  WRITE_BACK_COLUMNS.flatMap((column): ColumnCount[] => {
    const ofIt = changes.filter((change) => change.column === column);
    const filled = ofIt.filter(({ before }) => before === '').length;
    return ofIt.length === 0 ? [] : [{ column, filled, replaced: ofIt.length - filled }];
  });
