/** Hoàn tác: gives back what the last action changed, where nobody has typed since (UX 12). */
import { changeLog } from '../../domain/office/office-tables';
import { userError, type Problem } from '../../domain/problem';
import { lastEntry, undoLineOf, undoName, undoSource, type UndoLine } from '../../domain/undo/last-action';
import { WHOLE_ROW, type LogRow } from '../../domain/undo/log-entries';
import { countChanges, type ChangeCount } from '../../domain/undo/logged-action';
import { applyPlanned } from '../../google/logged-apply';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { keptProblems, planUndoOf } from './read-undo';

export interface Undone extends ChangeCount {
  readonly action: string;
  /** Cells that people have edited since and that keep what they show. */
  readonly kept: readonly Problem[];
}

/**
 * Undoes the action of that number, which must be the last one: what was done meanwhile is not undone by mistake. Pressed
 * again after it was cut short, or when it is done already, it tells the same.
 */
export const undoLast = (number: number): Undone =>
  underLock('hoàn tác', () => {
    finishUnfinished();
    const log = readUsable(changeLog);
    const last = lastEntry(log);
    const done = last?.source === undoSource(number) ? last.number : null;
    const { action } =
      done === null ? requireLast(undoLineOf(last), number) : { action: actionOf(log, number) };
    const planned = planUndoOf(log, number);
    const kept = keptProblems(planned.map(({ plan }) => plan));
    if (done !== null) return { action, ...countEntries(log, done), kept };
    const tables = planned.map(({ plan }) => plan.changes);
    const count = countChanges(tables);
    applyPlanned(
      { name: undoName(action), source: undoSource(number) },
      planned.map(({ table }) => table),
      tables,
    );
    return { action, ...count, kept };
  });

const requireLast = (line: UndoLine | null, number: number): UndoLine => {
  if (line === null) throw userError('undo.nothing', {});
  if (!line.undoable) throw userError('undo.impossible', line);
  if (line.number !== number) throw userError('undo.overtaken', { action: line.action });
  return line;
};

const actionOf = (log: readonly LogRow[], number: number): string =>
  log.find((entry) => entry.number === number)?.action ?? '';

/** What an undo that is done has changed, counted in the log. */
const countEntries = (log: readonly LogRow[], number: number): ChangeCount => {
  const own = log.filter((entry) => entry.number === number && entry.column !== null);
  const whole = own.filter(({ column }) => column === WHOLE_ROW);
  const added = whole.filter(({ before }) => before === null).length;
  return { cells: own.length - whole.length, added, removed: whole.length - added };
};
