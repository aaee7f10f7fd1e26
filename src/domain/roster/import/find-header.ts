/** Finds the header of a list under its title rows: one line or two, merged cells, a name in one column or two. */
import type { Cell } from '../../cell';
import { tidy } from '../../text';
import type { FileSheet, MergedBlock } from './file-sheet';
import { guessTarget, type Guess } from './targets';

/** Titles, addresses and mottos rarely take more rows than this. */
const SEARCH_ROWS = 30;

export interface FoundHeader {
  /** Zero-based; equal where the header has one line. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderCell[];
}

export interface HeaderCell {
  /** As the file words it, both lines. */
  readonly text: string;
  readonly guess: Guess | null;
}

const textAt = (cells: FileSheet['cells'], row: number, column: number): string =>
  tidy(String(cells[row]?.[column] ?? ''));

const covering = (merges: readonly MergedBlock[], row: number, column: number): MergedBlock | undefined =>
  merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

/** What a cell shows: a merged one shows its first cell's text. */
const shownAt = ({ cells, merges }: FileSheet, row: number, column: number): string => {
  const merge = covering(merges, row, column);
  return merge ? textAt(cells, merge.top, merge.left) : textAt(cells, row, column);
};

const widthOf = (cells: FileSheet['cells']): number => Math.max(0, ...cells.map((row) => row.length));

const isData = (cell: Cell): boolean =>
  typeof cell === 'number' || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^0\d{8,}$|@/.test(String(cell).trim());

/** A second line belongs to the header when it is no person: no number, no day, and something that names a column. */
const hasSecondLine = (sheet: FileSheet, row: number): boolean => {
  const next = sheet.cells[row + 1];
  if (next === undefined || next.some((cell) => cell !== '' && isData(cell))) return false;
  const reachesDown = sheet.merges.some(({ top, bottom }) => top === row && bottom === row + 1);
  const named = next.flatMap((cell) => guessTarget(String(cell))?.target ?? []);
  // 'Nam' below a header is a person's sex or name, unless 'Nữ' stands beside it.
  const bothSexes = named.includes('male') && named.includes('female');
  const names = named.filter((target) => bothSexes || (target !== 'male' && target !== 'female')).length;
  return reachesDown || names >= 1;
};

const headerCell = (sheet: FileSheet, first: number, last: number, column: number): HeaderCell => {
  const top = shownAt(sheet, first, column);
  const low = last === first ? '' : shownAt(sheet, last, column);
  if (low === '' || low === top) return { text: top, guess: guessTarget(top) };
  const text = tidy(`${top} ${low}`);
  // 'Ngày | sinh' under one another are one header; 'Họ và tên' over 'Tên' is the lower one.
  const whole = top === '' ? null : guessTarget(text);
  return {
    text,
    guess: whole?.confidence === 'sure' ? whole : (guessTarget(low) ?? whole ?? guessTarget(top)),
  };
};

/** A family name in the first column of 'Họ và tên', the given name in the one beside it. */
const splitNames = (sheet: FileSheet, { first, last, columns }: FoundHeader): HeaderCell[] =>
  columns.map((cell, at) => {
    const before = columns[at - 1];
    const after = columns[at + 1];
    if (cell.guess?.target === 'fullName' && isSecondHalf(sheet, last, at + 1, cell, after))
      return { ...cell, guess: { target: 'familyName', confidence: 'sure' } };
    if (before?.guess?.target === 'fullName' && isSecondHalf(sheet, last, at, before, cell))
      return { text: cell.text || before.text, guess: { target: 'givenName', confidence: 'sure' } };
    return covering(sheet.merges, first, at) && cell.guess === null && before?.text === cell.text
      ? { ...cell, guess: null }
      : cell;
  });

/** Merged under the name's header, or headless beside it with one word in most rows. */
const isSecondHalf = (
  sheet: FileSheet,
  last: number,
  column: number,
  name: HeaderCell,
  cell: HeaderCell | undefined,
): boolean => {
  if (cell === undefined || (cell.text !== '' && cell.text !== name.text)) return false;
  const words = sheet.cells
    .slice(last + 1, last + 21)
    .map((row) => tidy(String(row[column] ?? '')))
    .filter((text) => text !== '');
  return (
    words.length > 0 && words.filter((text) => /^[\p{L}\p{M}'-]+$/u.test(text)).length > words.length / 2
  );
};

const headerAt = (sheet: FileSheet, row: number): FoundHeader => {
  const last = hasSecondLine(sheet, row) ? row + 1 : row;
  const columns = Array.from({ length: widthOf(sheet.cells) }, (_, at) => headerCell(sheet, row, last, at));
  const found = { first: row, last, columns };
  return { ...found, columns: splitNames(sheet, found) };
};

const targetsOf = ({ columns }: FoundHeader): Set<string> =>
  new Set(columns.flatMap(({ guess }) => guess?.target ?? []));

/** A title that spans the list repeats one text; a header has different ones. */
const isTitle = (sheet: FileSheet, row: number): boolean => {
  const texts = new Set((sheet.cells[row] ?? []).map((cell) => tidy(String(cell))).filter(Boolean));
  return texts.size < 2;
};

/** The header that names the most columns, a person's name among them; null where there is none. */
export const findHeader = (sheet: FileSheet): FoundHeader | null => {
  let best: FoundHeader | null = null;
  let most = 1;
  for (let row = 0; row < Math.min(SEARCH_ROWS, sheet.cells.length); row += 1) {
    if (isTitle(sheet, row)) continue;
    const found = headerAt(sheet, row);
    const targets = targetsOf(found);
    const hasName = targets.has('fullName') || targets.has('givenName') || targets.has('familyName');
    if (hasName && targets.size > most) [best, most] = [found, targets.size];
  }
  return best;
};
