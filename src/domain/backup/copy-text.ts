/** The two texts of a copied tab: JSON Lines, typed and to be restored from, and CSV, to be opened by any program. */
import type { Cell } from '../cell';
import { looksLikeFormula } from '../text';
import type { CopiedColumn, TabCopy } from './tab-copy';

/** One line of JSON for the columns, then one a row (jsonlines.org); days are 'yyyy-mm-dd'. */
export const formatLines = ({ columns, rows }: TabCopy): string =>
  [{ columns }, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');

const isCell = (value: unknown): value is Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const isColumn = (value: unknown): value is CopiedColumn =>
  typeof value === 'object' &&
  value !== null &&
  'header' in value &&
  typeof value.header === 'string' &&
  (!('name' in value) || typeof value.name === 'string');

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** The copy that `formatLines` wrote; null for anything else. */
export const parseLines = (text: string): TabCopy | null => {
  const [head, ...lines] = text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseJson);
  if (typeof head !== 'object' || head === null || !('columns' in head)) return null;
  const { columns } = head;
  if (!Array.isArray(columns) || !columns.every(isColumn)) return null;
  const rows = lines.flatMap((line) =>
    Array.isArray(line) && line.length === columns.length && line.every(isCell) ? [line] : [],
  );
  return rows.length === lines.length ? { columns, rows } : null;
};

const quoted = (cell: Cell): string => {
  const text = typeof cell === 'string' && looksLikeFormula(cell) ? ` ${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** RFC 4180 with a byte order mark, by which Excel knows Vietnamese letters; no cell is taken for a formula. */
export const formatCsv = ({ columns, rows }: TabCopy): string =>
  `\ufeff${[columns.map(({ header }) => header), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
