/** Step 3, Tổng hợp danh sách: repairs what can be repaired without loss, through the log, so that it can be undone. */
import { graduations } from '../../domain/roster/graduations';
import { countRepairs, planRepairs, type Repair } from '../../domain/roster/plan-repairs';
import { problem, type Problem } from '../../domain/problem';
import { changeRows } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { readFormulas } from '../../google/read-formulas';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import { matchWaiting } from '../step5-answers/match-again';
import { readRoster } from './read-roster';

export interface RosterRepair {
  readonly repaired: number;
  readonly kinds: readonly { readonly label: string; readonly count: number }[];
  /** Cells that a person changed meanwhile. */
  readonly kept: readonly Problem[];
}

/** What could be repaired now; changes nothing. */
export const readRepairs = (reading = readRoster()): readonly Repair[] => {
  if (reading === null) return [];
  const { grid, rows } = reading;
  const found = planRepairs(grid, rows, () => false);
  return found.length === 0 ? found : planRepairs(grid, rows, readFormulas(graduations));
};

export const repairRoster = (): RosterRepair =>
  underLock('sửa danh sách', () => {
    finishUnfinished();
    writeKeys();
    const repairs = readRepairs().filter((repair): repair is Repair & { key: string } => repair.key !== null);
    const asked = changeRows(
      graduations,
      repairs.map(({ key, column, after }) => ({ graduationKey: key, [column]: after })),
      { seen: repairs.map(({ key, column, before }) => ({ graduationKey: key, [column]: before })) },
    );
    const { cells, kept } = writeLogged({ name: 'Chuẩn hóa cách viết', source: 'quy tắc sửa không mất gì' }, [
      asked,
    ]);
    matchWaiting();
    return {
      repaired: cells,
      kinds: countRepairs(repairs).map(({ label, count }) => ({ label, count })),
      kept: kept.map(({ shows, ...at }) => problem('undo.kept', { at, shows })),
    };
  });
