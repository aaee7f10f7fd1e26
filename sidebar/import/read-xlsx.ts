/** Reads the tabs of an .xlsx in the browser; hidden ones are left out. */
import { readXlsx } from 'hucre/xlsx';
import type { FileSheet } from '../../src/domain/roster/import/file-sheet';

type Value = string | number | boolean | Date | null | undefined;

/** A day as the rules know it: the file's own calendar day, which the reader gives in UTC. */
const cellOf = (value: Value): string | number | boolean => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value ?? '';
};

/** The tabs in their order. Throws what the reader throws where it is no .xlsx. */
export const readXlsxSheets = async (bytes: Uint8Array): Promise<FileSheet[]> => {
  const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  return sheets.map(({ name, rows, merges = [] }) => ({
    name,
    cells: rows.map((row) => Array.from(row, cellOf)),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  }));
};
