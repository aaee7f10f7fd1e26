/** Changes a row of a register in the sidebar's form: only what was typed anew, logged, so that it can be undone. */
import { cellsOf } from '../../../domain/keyed-write/plan-write';
import { findMarked, planEdit, type Edited, type PlannedEdit } from '../../../domain/network/edit';
import type { Register } from '../../../domain/network/register';
import { problem, userError, type Problem } from '../../../domain/problem';
import type { AskedChanges } from '../../../domain/undo/ask-changes';
import { writeLogged } from '../../../google/logged-write';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { requirePerson } from './add-to-register';
import { readContext } from '../read-context';
import { readRegisterRows, requireOn, requireRegister } from './read-register';

export interface RowChanged {
  readonly title: string;
  readonly item: string;
  /** False where something has to be typed anew: then `problems` says what. */
  readonly changed: boolean;
  /** With what others had changed meanwhile, which stays. */
  readonly problems: readonly Problem[];
}

interface Asked extends Edited {
  readonly register: string;
  readonly row: string;
}

/** Pressed again, a row that holds it all already counts as changed. */
export const changeRegisterRow = ({ register: name, row: mark, ...edited }: Asked): RowChanged =>
  underLock('sửa sổ', () => {
    finishUnfinished();
    const register = requireRegister(name);
    const context = readContext();
    requireOn(register, context);
    requirePerson(edited.graduationKey);
    const { title } = register.table;
    const done = { title, item: register.item, changed: true, problems: [] };
    giveRowKeys(register.table);
    const { standing } = readRegisterRows(register);
    const rows = standing.map(({ row }) => row);
    const at = findMarked(register, rows, mark, edited.values);
    const current = standing[at];
    if (current === undefined) throw userError('register.gone', {});
    const others = standing.filter((_, index) => index !== at);
    const plan = planEdit(register, current.row, edited, others, context);
    if (plan.problems.length > 0) return { ...done, changed: false, problems: plan.problems };
    const { kept } = writeLogged({ name: `Sửa ${register.item}`, source: title }, [
      changeOf(register, String(current.row['rowKey']), plan),
    ]);
    return {
      ...done,
      problems: kept.map(({ shows, ...place }) => problem('undo.kept', { at: place, shows })),
    };
  });

const changeOf = ({ table }: Register, key: string, { row, seen }: PlannedEdit): AskedChanges => ({
  table,
  write: new Map([[key, cellsOf(table, row)]]),
  seen: new Map([[key, cellsOf(table, seen)]]),
  remove: new Set(),
});
