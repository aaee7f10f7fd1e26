/** Step 5, Cập nhật Danh sách: what the answers know better than the roster, shown first, then written as one action that can be undone (S1.26, B6). */
import { canonicalNames } from '../../domain/collection/employer-names';
import { employerNames } from '../../domain/collection/employer-tables';
import {
  cellId,
  countByColumn,
  planWriteBack,
  type RosterForWriteBack,
  type WriteBackChange,
} from '../../domain/collection/write-back';
import { columnLabel, type WriteBackColumn } from '../../domain/collection/write-back-values';
import type { LocalTime } from '../../domain/dates';
import { dayAnswers } from '../../domain/graduation-day/entry';
import { dayEntries } from '../../domain/graduation-day/tables';
import { changeLog } from '../../domain/office/office-tables';
import { problem, type Problem } from '../../domain/problem';
import { classLabel } from '../../domain/roster/class-names';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { changeRows } from '../../domain/undo/ask-changes';
import { lastChanges } from '../../domain/undo/last-changes';
import { ensureTab } from '../../google/ensure-tab';
import { writeLogged } from '../../google/logged-write';
import { readTable, readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readNewestAnswers } from '../shared/read-newest-answers';

/** Changes shown at a time. */
const PAGE = 50;

interface RosterUpdate {
  readonly people: ReadonlyMap<string, RosterForWriteBack>;
  readonly changes: readonly WriteBackChange[];
  /** The newest answer that was looked at, '' where there is none. */
  readonly until: LocalTime;
}

const headers = new Map(Object.entries(graduations.columns).map(([name, { header }]) => [header, name]));

const readRoster = (): RosterForWriteBack[] =>
  readTable(graduations).rows.flatMap(({ row, problems, usable }) => {
    const { graduationKey } = row;
    if (!usable || graduationKey === null) return [];
    const unreadable = new Set(problems.flatMap(({ place }) => headers.get(place?.column ?? '') ?? []));
    return [{ row: { ...row, graduationKey }, unreadable }];
  });

/** `until` leaves out answers that came in after a preview. */
const readUpdate = (until?: LocalTime): RosterUpdate => {
  const roster = readRoster();
  const answers = new Map(
    [...readNewestAnswers()].filter(([, { submittedAt }]) => until === undefined || submittedAt <= until),
  );
  const declared = new Map(
    [...dayAnswers(readUsable(dayEntries))].filter(
      ([, { submittedAt }]) => until === undefined || submittedAt <= until,
    ),
  );
  const changes = planWriteBack({
    roster,
    answers,
    declared,
    changedAt: lastChanges(graduations, readUsable(changeLog), cellId),
    employerName: canonicalNames(readUsable(employerNames)),
  });
  const times = [...answers.values(), ...declared.values()].map(({ submittedAt }) => submittedAt);
  return {
    people: new Map(roster.map((person) => [person.row.graduationKey, person])),
    changes,
    until: times.reduce((newest, time) => (time > newest ? time : newest), ''),
  };
};

/** How many cells `Cập nhật Danh sách` would change now. */
export const countWriteBack = (): number => readUpdate().changes.length;

export interface WriteBackLine {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly answeredAt: LocalTime;
}

export interface WriteBackView {
  readonly columns: {
    readonly column: WriteBackColumn;
    readonly label: string;
    readonly filled: number;
    readonly replaced: number;
  }[];
  readonly changes: WriteBackLine[];
  readonly total: number;
  /** What `applyWriteBack` takes, so that it writes what was seen; '' without answers. */
  readonly until: LocalTime;
}

/** What would change, by column and cell by cell from `from` on; changes nothing. */
export const readWriteBack = ({ from = 0 }: { readonly from?: number | undefined }): WriteBackView => {
  const { people, changes, until } = readUpdate();
  return {
    columns: countByColumn(changes).map((count) => ({ ...count, label: columnLabel(count.column) })),
    changes: changes.slice(from, from + PAGE).map((change) => lineOf(change, people)),
    total: changes.length,
    until,
  };
};

const lineOf = (
  { id, graduationKey, column, before, after, answeredAt }: WriteBackChange,
  people: RosterUpdate['people'],
): WriteBackLine => {
  const row = people.get(graduationKey)?.row;
  return {
    id,
    before,
    after,
    answeredAt,
    column: columnLabel(column),
    name: row ? fullName(row) : '',
    className: row ? classLabel(row) : '',
  };
};

export interface WriteBackWishes {
  readonly until: LocalTime;
  /** Changes and whole columns that the person unticked. */
  readonly except: readonly string[];
  readonly withoutColumns: readonly WriteBackColumn[];
}

export interface WrittenBack {
  readonly cells: number;
  /** Cells that a person changed meanwhile. */
  readonly kept: readonly Problem[];
}

/** Writes what was shown and left ticked, as one logged action; pressed again it changes nothing more. */
export const applyWriteBack = ({ until, except, withoutColumns }: WriteBackWishes): WrittenBack =>
  underLock('cập nhật danh sách', () => {
    finishUnfinished();
    // A workbook of an earlier version lacks a column.
    ensureTab(graduations);
    const unticked = new Set(except);
    const changes = readUpdate(until).changes.filter(
      ({ id, column }) => !unticked.has(id) && !withoutColumns.includes(column),
    );
    const { cells, kept } = writeLogged({ name: 'Cập nhật Danh sách', source: 'phản hồi' }, [
      changeRows(
        graduations,
        changes.map(({ graduationKey, column, after }) => ({ graduationKey, [column]: after })),
        {
          seen: changes.map(({ graduationKey, column, before }) => ({
            graduationKey,
            [column]: before === '' ? null : before,
          })),
        },
      ),
    ]);
    return { cells, kept: kept.map(({ shows, ...at }) => problem('undo.kept', { at, shows })) };
  });
