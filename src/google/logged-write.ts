/** The one way to change what people may have typed: log old and new value, write by key, and let undo give it back. */
import { changesNothing, countChanges, type ChangeCount, type KeptCell } from '../domain/undo/logged-action';
import type { AskedChanges } from '../domain/undo/ask-changes';
import { planChanges, type PlannedChanges } from '../domain/undo/plan-changes';
import { applyPlanned } from './logged-apply';
import { readFormulas } from './read-formulas';
import { readGrid } from './read-table';

/** How the action is called in the log, on Home ("Hoàn tác: Nhập danh sách 10:42"), and where its values come from. */
export interface ActionName {
  readonly name: string;
  readonly source: string;
}

export interface Logged extends ChangeCount {
  /** The action's number in `Nhật ký`; null when there was nothing to change. */
  readonly action: number | null;
  /** Cells left alone because a person had typed something else there since the caller read them, or has a formula there. */
  readonly kept: readonly KeptCell[];
}

/**
 * Logs and writes one action: changed cells, added rows and removed rows of one or more tables, as one thing to undo.
 *
 * Call it under the lock, after `finishUnfinished()`, once per action, with everything the action changes:
 * `writeLogged({ name: 'Cập nhật Danh sách', source: 'phản hồi đợt 2026' }, [changeRows(graduations, rows, { seen })])`.
 * Old values are read here, cell by cell as they stand (spaces, numbers typed as numbers), so that undo is to the letter.
 * The whole action is noted in `Việc dở` first: stopped at any call it is finished by the next writing action, with no
 * change lost or made twice and no log entry twice. So a caller that is run again must decide anew from what stands in
 * the tab (a row to add is looked for before it gets a new key).
 * The number of calls does not grow with the rows, but for one `setValues` each run of neighbouring cells.
 */
export const writeLogged = (action: ActionName, asked: readonly AskedChanges[]): Logged => {
  const planned = asked.map(planOne);
  const tables = planned.map(({ changes }) => changes);
  const count = countChanges(tables);
  const kept = planned.flatMap((plan) => plan.kept);
  if (changesNothing(count)) return { ...count, action: null, kept };
  return {
    ...count,
    action: applyPlanned(
      action,
      asked.map(({ table }) => table),
      tables,
    ),
    kept,
  };
};

const planOne = (asked: AskedChanges): PlannedChanges => {
  const grid = readGrid(asked.table);
  const plan = planChanges(asked, grid);
  return plan.changes.changed.length === 0 ? plan : planChanges(asked, grid, readFormulas(asked.table));
};
