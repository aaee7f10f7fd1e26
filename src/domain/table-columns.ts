/** Finds a table's columns under the headers that people left in a tab: exact name, then stamp, then alias; never by position. */
import { problem, type Problem } from './problem';
import type { Cell } from './cell';
import type { AnyColumn, AnyTable } from './table';
import { fold, foldMarks, tidy } from './text';

/** Column name → zero-based index in the sheet; a column that is not there is absent. */
export type ColumnIndex = ReadonlyMap<string, number>;

const HEADER_SEARCH_ROWS = 15;

const spellings = (column: AnyColumn): string[] => [column.header, ...(column.aliases ?? [])];

/** The zero-based row that looks most like the table's header among the first rows, or -1. */
export const findHeaderRow = (grid: readonly (readonly Cell[])[], table: AnyTable): number => {
  const known = new Set(Object.values(table.columns).flatMap(spellings).map(foldMarks));
  const scores = grid
    .slice(0, HEADER_SEARCH_ROWS)
    .map((row) => row.filter((cell) => cell !== '' && known.has(foldMarks(String(cell)))).length);
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
};

/** True when every declared column stands there under its own name, once: nothing else needs to be asked. */
export const hasExactHeaders = (headers: readonly Cell[], table: AnyTable): boolean => {
  const names = headers.map((header) => tidy(String(header)));
  return Object.values(table.columns).every(
    (column) =>
      names.indexOf(column.header) >= 0 && names.indexOf(column.header) === names.lastIndexOf(column.header),
  );
};

/** Columns found so far; a header serves one column. */
class Places {
  readonly index = new Map<string, number>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly headers: readonly string[],
    private readonly table: AnyTable,
  ) {}

  place(name: string, at: number): void {
    if (at < 0 || this.index.has(name) || this.taken.has(at)) return;
    this.index.set(name, at);
    this.taken.add(at);
  }

  /** Places the columns not yet found at the first free header that `fits`. */
  placeWhere(fits: (column: AnyColumn, header: string) => boolean): void {
    for (const [name, column] of Object.entries(this.table.columns)) {
      if (this.index.has(name)) continue;
      this.place(
        name,
        this.headers.findIndex((header, at) => !this.taken.has(at) && fits(column, header)),
      );
    }
  }
}

/**
 * Places each declared column. `stamps` are the column names that the program wrote as developer metadata, by index.
 * Marks are ignored only where nothing else in the table could be meant ('DT' is Dân tộc, 'ĐT' is a telephone).
 */
export const locateColumns = (
  headers: readonly Cell[],
  table: AnyTable,
  stamps: ReadonlyMap<number, string> = new Map(),
): { readonly index: ColumnIndex; readonly problems: readonly Problem[] } => {
  const places = new Places(
    headers.map((header) => tidy(String(header))),
    table,
  );
  const unique = uniqueWithoutMarks(table);
  places.placeWhere((column, header) => header === column.header);
  for (const [at, name] of stamps) if (name in table.columns) places.place(name, at);
  places.placeWhere((column, header) => header !== '' && spellings(column).map(fold).includes(fold(header)));
  places.placeWhere(
    (column, header) =>
      unique.has(foldMarks(header)) && spellings(column).map(foldMarks).includes(foldMarks(header)),
  );
  return { index: places.index, problems: columnProblems(headers, table, places.index) };
};

/**
 * True when a stamp stands under the very header of another column: somebody moved a column between the reading of the
 * headers and that of the stamps, or gave one column the name of another.
 */
export const stampsDisagree = (
  headers: readonly Cell[],
  table: AnyTable,
  stamps: ReadonlyMap<number, string>,
): boolean => {
  const owners = new Map(Object.entries(table.columns).map(([name, { header }]) => [header, name]));
  return [...stamps].some(([at, name]) => {
    const owner = owners.get(tidy(String(headers[at] ?? '')));
    return name in table.columns && owner !== undefined && owner !== name;
  });
};

/** Spellings without marks that belong to one column only, and mean nothing else where people make such lists. */
const uniqueWithoutMarks = (table: AnyTable): ReadonlySet<string> => {
  const owners = new Map<string, Set<string>>();
  for (const [name, column] of Object.entries(table.columns)) {
    for (const spelling of spellings(column).map(foldMarks))
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(name));
    for (const other of (column.notToConfuseWith ?? []).map(foldMarks))
      owners.set(other, (owners.get(other) ?? new Set()).add(other));
  }
  return new Set([...owners].filter(([, names]) => names.size === 1).map(([spelling]) => spelling));
};

const columnProblems = (headers: readonly Cell[], table: AnyTable, index: ColumnIndex): Problem[] => {
  const folded = headers.map((header) => fold(String(header)));
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const found = index.get(name);
    if (found === undefined) {
      const needed = column.required === true || column.wanted === true || column.machine === true;
      const at = { sheet: table.title, column: column.header };
      return needed ? [problem('table.missingColumn', { at })] : [];
    }
    const used = tidy(String(headers[found] ?? ''));
    const same = used === '' ? 0 : folded.filter((header) => header === folded[found]).length;
    return same > 1 ? [problem('table.twoColumns', { at: { sheet: table.title, column: used } })] : [];
  });
};

/** Our columns as runs that stand side by side: `names` from the zero-based `column` on. */
export const columnRuns = (
  index: ColumnIndex,
): { readonly column: number; readonly names: readonly string[] }[] => {
  const runs: { column: number; names: string[] }[] = [];
  for (const [name, at] of [...index].sort(([, a], [, b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.names.length === at) run.names.push(name);
    else runs.push({ column: at, names: [name] });
  }
  return runs;
};

/** The letters of a column, from 1: 1 → 'A', 27 → 'AA'. */
export const columnLetters = (column: number): string => {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
};
