/** A cell as the domain sees it, and what reading one gives. */
import type { ProblemCode } from './problem';

/** A value in a sheet; '' is an empty cell and a date is 'yyyy-mm-dd' (with 'Thh:mm:ss' when it has a time). */
export type Cell = string | number | boolean;

export type CellProblemCode = Extract<ProblemCode, `cell.${string}`>;
/** A cell read: its value, or the code of the problem that says what is wrong with it. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CellProblemCode };
