/** A tab as a backup holds it: every column with its header, also those that people added, and every cell of every row that is not blank. */
import type { Cell } from '../cell';
import type { AnyTable } from '../table';
import type { Grid } from '../table-rows';

export interface CopiedColumn {
  /** The name in code; absent for a column that people added. */
  readonly name?: string;
  readonly header: string;
}

export interface TabCopy {
  readonly columns: readonly CopiedColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Copies a tab; a column with neither header nor content is left out, blank rows too. */
export const copyTab = (table: AnyTable, { cells, headerRow, index }: Grid): TabCopy => {
  const headers = cells[headerRow] ?? [];
  const below = cells.slice(headerRow + 1).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(headers.length, ...below.map((row) => row.length));
  const names = new Map([...index].map(([name, at]) => [at, name]));
  const used = Array.from({ length: width }, (_, at) => at).filter(
    (at) => names.has(at) || (headers[at] ?? '') !== '' || below.some((row) => (row[at] ?? '') !== ''),
  );
  return {
    columns: used.map((at) => {
      const name = names.get(at);
      return name !== undefined && name in table.columns
        ? { name, header: String(headers[at] ?? '') }
        : { header: String(headers[at] ?? '') };
    }),
    rows: below.map((row) => used.map((at) => row[at] ?? '')),
  };
};

/** Characters of a file at most: one call of the sidebar must carry it, with what JSON adds. */
const MOST_CHARACTERS = 300_000;

/** The rows in parts of which each fits a file; one part at least, also of an empty tab. */
export const splitRows = (copy: TabCopy, most = MOST_CHARACTERS): TabCopy[] => {
  const parts: (readonly Cell[])[][] = [[]];
  let size = 0;
  for (const row of copy.rows) {
    const length = JSON.stringify(row).length + 1;
    if (size > 0 && size + length > most) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(row);
    size += length;
  }
  return parts.map((rows) => ({ columns: copy.columns, rows }));
};
