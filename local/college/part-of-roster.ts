/** The roster as far as somebody types it in, where some of the classes come from a file. */
import type { DirtyRoster } from './dirty-roster';
import type { College, CollegeClass } from './truth';

/** The last so many classes of the college; fewer where it has no more. */
export const lastClasses = ({ classes }: College, count: number): readonly CollegeClass[] =>
  count === 0 ? [] : classes.slice(-count);

/** Without the rows of these classes, nor what was planted in them. */
export const withoutClasses = (
  roster: DirtyRoster,
  { graduates }: College,
  classes: readonly CollegeClass[],
): DirtyRoster => {
  if (classes.length === 0) return roster;
  const left = new Set(classes.map(({ className, cohort }) => `${className}|${cohort}`));
  const kept = roster.graduates.flatMap((graduate, row) => {
    const of = graduates[graduate];
    return of && left.has(`${of.className}|${of.cohort}`) ? [] : [{ graduate, row }];
  });
  const places = new Map(kept.map(({ row }, at) => [row, at]));
  return {
    headers: roster.headers,
    rows: kept.map(({ row }) => roster.rows[row] ?? []),
    graduates: kept.map(({ graduate }) => graduate),
    faults: roster.faults.flatMap((fault) => {
      const row = places.get(fault.row);
      return row === undefined ? [] : [{ ...fault, row }];
    }),
  };
};
