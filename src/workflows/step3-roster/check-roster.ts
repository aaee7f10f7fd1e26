/** Step 3, Tổng hợp danh sách: gives new rows their keys and lists every fault of the roster at once. */
import { checkRoster } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import type { Problem } from '../../domain/problem';
import { today } from '../../google/clock';
import { readTable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import { matchWaiting } from '../step5-answers/match-again';

export interface RosterCheck {
  /** Rows that can go on, and the people behind them. */
  readonly graduations: number;
  readonly persons: number;
  readonly withPhone: number;
  readonly withEmail: number;
  readonly problems: readonly Problem[];
}

/** Good rows go on; nothing that people typed is changed. Answers that wait are matched again, for the roster may have changed. */
export const checkTheRoster = (): RosterCheck =>
  underLock('kiểm tra danh sách', () => {
    finishUnfinished();
    const roster = writeKeys();
    matchWaiting();
    const classReading = readTable(classes);
    const known = classReading.rows.filter(({ usable }) => usable).map(({ row }) => row);
    const usable = roster.rows.filter((reading) => reading.usable).map(({ row }) => row);
    return {
      graduations: usable.length,
      persons: new Set(usable.map(({ personKey }) => personKey)).size,
      withPhone: usable.filter(({ phone }) => phone !== null).length,
      withEmail: usable.filter(({ email }) => email !== null).length,
      problems: [...roster.problems, ...checkRoster(roster.rows, known, today()), ...classReading.problems],
    };
  });
