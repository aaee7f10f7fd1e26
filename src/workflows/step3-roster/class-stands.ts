/** Step 3: how complete each class is, and the teacher's word that its list is right: by hand here, later from call books (S1.14). */
import {
  coverageOf,
  planClassStands,
  type ClassStand,
  type Coverage,
} from '../../domain/roster/class-completeness';
import { classKey } from '../../domain/roster/class-names';
import { classes, type ClassRow } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { userError } from '../../domain/problem';
import { changeRows } from '../../domain/undo/ask-changes';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

export interface ClassPage extends Coverage {
  readonly stands: ClassStand[];
}

export const readClassStands = (roster = readUsable(graduations)): ClassPage => {
  const stands = planClassStands(roster, readUsable(classes));
  return { ...coverageOf(stands), stands };
};

export interface Confirmation {
  /** name + cohort as `classKey` folds them. */
  readonly key: string;
  /** False takes the word back. */
  readonly confirmed: boolean;
  /** Who said so; the class's teacher when left out. */
  readonly by?: string | undefined;
}

/**
 * Writes confirmations as one action that can be undone; one that stands by the same person is left as it is. Call it
 * under the lock, after `finishUnfinished()`: for the sidebar and for call books that bring the word of many teachers.
 */
const applyConfirmations = (asked: readonly Confirmation[], source: string): { readonly changed: number } => {
  ensureTab(classes);
  const rows = new Map(readUsable(classes).map((row) => [classKey(row), row]));
  const [at, office] = [now(), whoami()];
  const changes = asked.flatMap(({ key, confirmed, by }) => {
    const row = rows.get(key);
    const who = confirmed ? (by ?? row?.teacher ?? office) : null;
    if (!row || standsSo(row, who)) return [];
    const { className, cohort } = row;
    return [{ className, cohort, confirmedAt: who === null ? null : at, confirmedBy: who }];
  });
  if (changes.length > 0)
    writeLogged({ name: 'Xác nhận danh sách lớp', source }, [changeRows(classes, changes)]);
  return { changed: changes.length };
};

const standsSo = ({ confirmedAt, confirmedBy }: ClassRow, who: string | null): boolean =>
  who === null ? confirmedAt === null && confirmedBy === null : confirmedAt !== null && confirmedBy === who;

/** The office notes by hand that a class list is confirmed, or takes that back. */
export const confirmClass = (asked: Confirmation): ClassPage =>
  underLock('xác nhận danh sách lớp', () => {
    finishUnfinished();
    const known = readUsable(classes).some((row) => classKey(row) === asked.key);
    if (!known) throw userError('class.gone', {});
    applyConfirmations([asked], 'phòng ghi');
    return readClassStands();
  });
