/** Step 3: rows that may be one person, and what the office makes of each pair (S1.15, P20, UX 4). */
import { invitations, mails } from '../../domain/collection/collection-tables';
import { consents } from '../../domain/collection/consents';
import { responseContacts, responseHeads } from '../../domain/collection/responses-table';
import { unmatched } from '../../domain/collection/unmatched-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { formatDate } from '../../domain/dates';
import { dayEntries } from '../../domain/graduation-day/tables';
import { userError } from '../../domain/problem';
import { classLabel } from '../../domain/roster/class-names';
import { decidedItems, rosterDecisions } from '../../domain/roster/decisions';
import {
  findDuplicates,
  pairId,
  type Duplicate,
  type DuplicateGrade,
  type PairDecision,
} from '../../domain/roster/duplicates';
import { type GraduationRow, graduations } from '../../domain/roster/graduations';
import { planOnePerson, planRowOut } from '../../domain/roster/merge-rows';
import { fullName } from '../../domain/roster/names';
import { readRows, type Grid } from '../../domain/table-rows';
import { joinFilled } from '../../domain/text';
import type { AskedChanges } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { readGrid, readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { matchWaiting } from '../step5-answers/match-again';
import { writeDecisions } from './decisions';
import { readRoster } from './read-roster';

/** Pairs that one call brings; what is settled makes room for the next. */
const MOST = 50;

export interface PairSide {
  readonly graduationKey: string;
  readonly name: string;
  readonly row: number;
  /** 'KT2 K59, sinh 02/03/2003, 0912345678'. */
  readonly note: string;
}

export interface DuplicateLine {
  readonly id: string;
  readonly grade: DuplicateGrade;
  readonly why: string;
  /** One class, one graduation: a row too many. */
  readonly sameGraduation: boolean;
  readonly first: PairSide;
  readonly second: PairSide;
}

const sideOf = ({ row, number }: Duplicate['first']): PairSide => ({
  graduationKey: row.graduationKey,
  name: fullName(row),
  row: number,
  note: joinFilled([
    classLabel(row),
    row.birthDate === null ? '' : `sinh ${formatDate(row.birthDate)}`,
    `tốt nghiệp ${formatDate(row.graduationDate)}`,
    row.studentCode ?? '',
    row.phone ?? '',
    row.email ?? '',
  ]),
});

/** Two people told apart once are not asked about again. */
export const readDuplicates = (
  reading = readRoster(),
): { readonly pairs: DuplicateLine[]; readonly total: number } => {
  if (reading === null) return { pairs: [], total: 0 };
  const settled = decidedItems(readUsable(rosterDecisions), 'hai người khác nhau');
  const found = findDuplicates(reading.rows, settled);
  const pairs = found.slice(0, MOST).map(({ first, second, id, grade, why, sameGraduation }) => ({
    id,
    grade,
    why,
    sameGraduation,
    first: sideOf(first),
    second: sideOf(second),
  }));
  return { pairs, total: found.length };
};

export interface SettledPair {
  readonly decision: PairDecision;
  readonly name: string;
  readonly cells: number;
  readonly removed: number;
}

interface AskedPair {
  readonly kept: string;
  /** The other row of the pair; leaves with 'removeRow'. */
  readonly other: string;
  readonly decision: PairDecision;
}

/** Settles a pair; pressed again it changes nothing more. A pair of which a row is gone is settled already. */
export const settleDuplicate = ({ kept, other, decision }: AskedPair): SettledPair =>
  underLock('xử lý dòng trùng', () => {
    finishUnfinished();
    const grid = readGrid(graduations);
    const { rows } = readRows(graduations, grid);
    const rowOf = (key: string): GraduationRow | undefined =>
      rows.find(({ row, usable }) => usable && row.graduationKey === key)?.row;
    const [first, second] = [rowOf(kept), rowOf(other)];
    if (!first || kept === other) throw userError('person.gone', {});
    const settled = { decision, name: fullName(first), cells: 0, removed: 0 };
    if (decision === 'different') {
      writeDecisions([pairId(kept, other)], 'hai người khác nhau');
      return settled;
    }
    if (!second) return settled;
    const { cells, removed } =
      decision === 'onePerson'
        ? writeAsked(
            'Nối hai dòng của một người',
            planOnePerson(
              first,
              second,
              rows.map(({ row }) => row),
              readUsable(consents),
            ),
          )
        : writeAsked('Bỏ dòng trùng', rowOut(grid, kept, other));
    matchWaiting();
    return { ...settled, cells, removed };
  });

const rowOut = (grid: Grid, kept: string, gone: string): AskedChanges[] =>
  planRowOut(grid, kept, gone, {
    responses: readUsable(responseHeads),
    contacts: readUsable(responseContacts),
    attempts: readUsable(contactAttempts),
    unmatched: readUsable(unmatched),
    declared: readUsable(dayEntries),
    invitations: readUsable(invitations),
    mails: readUsable(mails),
  });

/** Tabs of which nothing changes may not have been made yet. */
const writeAsked = (
  name: string,
  asked: readonly AskedChanges[],
): { readonly cells: number; readonly removed: number } =>
  writeLogged(
    { name, source: 'dòng nghi trùng' },
    asked.filter(({ write, remove }) => write.size + remove.size > 0),
  );
