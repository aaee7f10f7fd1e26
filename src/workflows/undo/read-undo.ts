/** What can be undone now, and what undoing it would change (UX 3, 12). */
import { allTables } from '../../domain/all-tables';
import { changeLog } from '../../domain/office/office-tables';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { lastEntry, undoLineOf, unfinishedLine, type UndoLine } from '../../domain/undo/last-action';
import type { LogRow } from '../../domain/undo/log-entries';
import { countChanges, type ChangeCount, type KeptCell } from '../../domain/undo/logged-action';
import type { PlannedChanges } from '../../domain/undo/plan-changes';
import { planUndo } from '../../domain/undo/plan-undo';
import type { AnyTable } from '../../domain/table';
import { readIntents } from '../../google/intents';
import { readLastRow } from '../../google/read-last-row';
import { readGrid, readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import { readSurvey } from '../shared/read-survey';

/** The line of the home page, from the log's last row alone, or from what was cut short. */
export const readUndoLine = (): UndoLine | null => readUnfinished() ?? undoLineOf(readLastRow(changeLog));

/** An action that was cut short while it was written, or undone; the next writing action finishes it first. */
const readUnfinished = (): UndoLine | null => {
  const cut = readIntents().find((intent) => 'logged' in intent);
  return cut === undefined ? null : unfinishedLine(cut.logged);
};

export interface UndoPreview extends UndoLine, ChangeCount {
  readonly kept: readonly Problem[];
}

/** The last action with what undoing it would change; null when there is nothing to undo. Changes nothing. */
export const readUndo = (): UndoPreview | null => {
  const log = readUsable(changeLog);
  const line = readUnfinished() ?? undoLineOf(lastEntry(log));
  if (line === null) return null;
  const plans = line.undoable ? planUndoOf(log, line.number).map(({ plan }) => plan) : [];
  return { ...line, ...countChanges(plans.map(({ changes }) => changes)), kept: keptProblems(plans) };
};

/** The undo of one action, tab by tab, as the tabs are now. */
export const planUndoOf = (
  log: readonly LogRow[],
  number: number,
): { readonly table: AnyTable; readonly plan: PlannedChanges }[] => {
  const entries = log.filter((entry) => entry.number === number);
  const sheets = new Set(entries.map(({ sheet }) => sheet));
  return allTables(readSurvey().survey)
    .filter((table) => sheets.has(table.title) && findSheet(table) !== null)
    .map((table) => ({ table, plan: planUndo(table, readGrid(table), entries) }));
};

/** Cells that people changed since: they stay, and are told. */
export const keptProblems = (plans: readonly { readonly kept: readonly KeptCell[] }[]): Problem[] =>
  plans.flatMap(({ kept }) => kept.map(({ shows, ...at }) => problem('undo.kept', { at, shows })));
