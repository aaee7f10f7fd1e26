/** Reading and checking the roster: the pure part of step 3, on a dirty list as people type it. */
import { classRows } from '../local/college/class-rows';
import type { Cell } from '../src/domain/cell';
import { checkRoster } from '../src/domain/roster/check-roster';
import { classes } from '../src/domain/roster/classes';
import { graduations } from '../src/domain/roster/graduations';
import type { Columns, Row, Table } from '../src/domain/table';
import { gridOf, readRows, type TableReading } from '../src/domain/table-rows';
import type { BenchCollege } from './college';
import { race, type Timing } from './measure';

const read = <C extends Columns>(
  table: Table<C>,
  cells: readonly (readonly Cell[])[],
): TableReading<Row<Table<C>>> => readRows(table, gridOf(table, cells, 0));

const matrix = ({
  headers,
  rows,
}: {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}): (readonly Cell[])[] => [headers, ...rows];

export interface RosterTimes {
  readonly timings: readonly Timing[];
  readonly problems: number;
}

export const measureRoster = async (
  { college, roster }: BenchCollege,
  rounds: number,
): Promise<RosterTimes> => {
  const cells = matrix(roster);
  const known = read(classes, matrix(classRows(college)))
    .rows.filter(({ usable }) => usable)
    .map(({ row }) => row);
  const reading = read(graduations, cells);
  const check = (): number => checkRoster(reading.rows, known, college.surveyDay).length;
  const timings = await race(
    [
      { name: 'reading', run: () => read(graduations, cells) },
      { name: 'checking', run: check },
    ],
    rounds,
  );
  return { timings, problems: reading.problems.length + check() };
};
