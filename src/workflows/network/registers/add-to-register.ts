/** Adds a row that was typed into the sidebar's form; logged, so that it can be undone. */
import { cellsOf } from '../../../domain/keyed-write/plan-write';
import { readEntry, type Typed } from '../../../domain/network/entry';

import type { Register } from '../../../domain/network/register';

import { graduations } from '../../../domain/roster/graduations';
import { userError, type Problem } from '../../../domain/problem';
import type { AskedChanges } from '../../../domain/undo/ask-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { pressId } from '../../../google/press';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readContext } from '../read-context';
import { readRegisterRows, requireOn, requireRegister } from './read-register';

export interface Added {
  readonly title: string;
  readonly item: string;
  /** False where something has to be typed anew: then `problems` says what. */
  readonly added: boolean;
  readonly problems: readonly Problem[];
}

/** One press adds one row: its key is the press's name, so a press made again finds the row there. */
export const addToRegister = ({ register: name, ...typed }: Typed & { readonly register: string }): Added =>
  underLock('ghi sổ', () => {
    finishUnfinished();
    const register = requireRegister(name);
    const context = readContext();
    requireOn(register, context);
    requirePerson(typed.graduationKey);
    const { title } = register.table;
    const done = { title, item: register.item, added: true, problems: [] };
    giveRowKeys(register.table);
    const { standing } = readRegisterRows(register);
    const rowKey = pressId();
    if (standing.some(({ row }) => row['rowKey'] === rowKey)) return done;
    const { row, problems } = readEntry(register, typed, standing, context);
    if (problems.length > 0) return { ...done, added: false, problems };
    ensureTab(register.table);
    writeLogged({ name: `Thêm ${register.item}`, source: title }, [rowToAdd(register, { ...row, rowKey })]);
    return done;
  });

/** Who is named has to stand in `Danh sách`. */
export const requirePerson = (graduationKey: string | undefined): void => {
  if (graduationKey === undefined) return;
  const known = readUsable(graduations).some((row) => row.graduationKey === graduationKey);
  if (!known) throw userError('person.gone', {});
};

const rowToAdd = ({ table }: Register, row: Readonly<Record<string, unknown>>): AskedChanges => ({
  table,
  write: new Map([[String(row['rowKey']), cellsOf(table, row)]]),
  seen: new Map(),
  remove: new Set(),
});
