/** What a column can hold: how a cell is read, written and formatted, and what a person is told to type or choose. */
import type { Cell, CellReading } from './cell';
import type { Wanted } from './problems/where';

export interface ColumnKind<T> {
  readonly name: 'text' | 'email' | 'date' | 'time' | 'number' | 'choice' | 'phone' | 'flag';
  /** What to type, as the end of "Gõ lại …". */
  readonly expected: string;
  /** The number format of the cells; '@' keeps what is typed. */
  readonly format: string;
  readonly choices?: readonly string[];
  /** Reads a cell that is not empty. */
  read(cell: Cell): CellReading<T>;
  write(value: T): Cell;
}

/** What a problem tells of an empty cell: what stands there, and whether it is chosen or typed. */
export const wantedOf = ({
  expected,
  choices,
}: Pick<ColumnKind<unknown>, 'expected' | 'choices'>): Wanted => ({
  expected,
  chosen: choices !== undefined,
});
