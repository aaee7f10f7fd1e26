/** Reads a file's sheet up to what a person may correct: its header, what each column means, what the title says. */
import type { Cell } from '../../cell';
import { fold, tidy } from '../../text';
import { findHeader, type HeaderCell } from './find-header';
import type { FileRow, FileSheet } from './file-sheet';
import { guessByCells, type Guess, type ImportTarget } from './targets';
import { firstOf, readTabName, readTitle, type ClassInfo } from './title-lines';

export interface ImportColumn extends HeaderCell {
  /** Zero-based in the file. */
  readonly at: number;
  readonly sample: string;
}

export interface ImportReading {
  readonly name: string;
  /** Rows of the header as the file shows them, from 1. */
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly ImportColumn[];
  readonly info: ClassInfo;
  /** Rows of people: below the header, up to the signatures. */
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The class of a heading between the rows ('Lớp: KT3'), '' for the tab's own. */
  readonly className: string;
}

/** Which column means what; columns that are not named are left out. */
export type Mapping = ReadonlyMap<number, ImportTarget>;

const SIGNATURE =
  /^(?:người lập|giáo viên chủ nhiệm|gvcn$|chủ nhiệm lớp|hiệu trưởng|trưởng (?:phòng|khoa)|phó |phòng |lãnh đạo|xác nhận|ấn định|(?:danh sách|lớp)(?: này)? (?:gồm|có)|tổng (?:số|cộng)|cộng:)|(?:^|[,\s])ngày[\s\d.…_]*tháng[\s\d.…_]*năm/;

const filledTexts = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => tidy(String(cell))).filter((text) => text !== '');

/** A person's row begins with its number or has many cells; the lines of a signature have a few words alone. */
const isSignature = (texts: readonly string[]): boolean =>
  texts.length <= 4 && !/^\d+\.?$/.test(texts[0] ?? '') && texts.some((text) => SIGNATURE.test(fold(text)));

/** '1, 2, 3 …' below the header numbers the columns. */
const isNumbering = (texts: readonly string[]): boolean =>
  texts.length > 2 && texts.every((text, at) => text.replace(/[()]/g, '') === String(at + 1));

const isHeaderAgain = (cells: readonly Cell[], columns: readonly HeaderCell[]): boolean => {
  const known = columns.flatMap(({ text }, at) =>
    text === '' ? [] : [[fold(text), fold(String(cells[at] ?? ''))] as const],
  );
  return known.filter(([header, cell]) => header === cell).length >= Math.min(3, known.length);
};

const bodyOf = (sheet: FileSheet, last: number, columns: readonly HeaderCell[]): BodyRow[] => {
  const body: BodyRow[] = [];
  let className = '';
  for (let at = last + 1; at < sheet.cells.length; at += 1) {
    const cells = sheet.cells[at] ?? [];
    const texts = filledTexts(cells);
    if (texts.length === 0 || isNumbering(texts) || isHeaderAgain(cells, columns)) continue;
    if (isSignature(texts)) break;
    const heading = new Set(texts).size === 1 ? readTitle(texts[0] ?? '').className : '';
    if (heading !== '') className = heading;
    else body.push({ row: at + 1, cells, className });
  }
  return body;
};

/** The first of two columns that mean the same keeps it. */
const withoutDoubles = (guesses: readonly (Guess | null)[]): (Guess | null)[] => {
  const taken = new Set<ImportTarget>();
  return guesses.map((guess) => {
    if (guess === null || taken.has(guess.target)) return null;
    taken.add(guess.target);
    return guess;
  });
};

/** Sure ones first: a likely column gives way to a sure one to its right. */
const settle = (guesses: readonly (Guess | null)[]): (Guess | null)[] => {
  const sure = new Set(guesses.flatMap((guess) => (guess?.confidence === 'sure' ? guess.target : [])));
  return withoutDoubles(
    guesses.map((guess) => (guess?.confidence === 'likely' && sure.has(guess.target) ? null : guess)),
  );
};

/** The sheet's list; null where no header names a person. */
export const readImportSheet = (sheet: FileSheet): ImportReading | null => {
  const found = findHeader(sheet);
  if (!found) return null;
  const body = bodyOf(sheet, found.last, found.columns);
  const columnCells = (at: number): Cell[] => body.map(({ cells }) => cells[at] ?? '');
  const guesses = settle(found.columns.map(({ guess }, at) => guess ?? guessByCells(columnCells(at))));
  const titles = sheet.cells.slice(0, found.first).flatMap((row) => [...new Set(filledTexts(row))]);
  return {
    name: sheet.name,
    header: { first: found.first + 1, last: found.last + 1 },
    columns: found.columns.flatMap(({ text }, at): ImportColumn[] => {
      const sample = filledTexts(columnCells(at))[0] ?? '';
      return text === '' && sample === '' ? [] : [{ at, text, sample, guess: guesses[at] ?? null }];
    }),
    info: firstOf([...titles.map(readTitle), readTabName(sheet.name)]),
    body,
  };
};

/** The mapping that the headers themselves say. */
export const guessedMapping = ({ columns }: Pick<ImportReading, 'columns'>): Mapping =>
  new Map(columns.flatMap(({ at, guess }): [number, ImportTarget][] => (guess ? [[at, guess.target]] : [])));

/** The people of a sheet by what its columns mean; what the title says fills what the row leaves empty. */
export const fileRows = (
  { name, body }: Pick<ImportReading, 'name' | 'body'>,
  mapping: Mapping,
  info: ClassInfo,
): FileRow[] =>
  body.flatMap(({ row, cells, className }): FileRow[] => {
    const own: Record<string, Cell> = {};
    for (const [at, target] of mapping) {
      const cell = cells[at] ?? '';
      if (tidy(String(cell)) !== '') own[target] = cell;
    }
    // Numbered rows that nobody filled in are no people.
    if (Object.keys(own).every((target) => target === 'ordinal')) return [];
    const said = Object.entries({ ...info, ...(className === '' ? {} : { className }) });
    for (const [target, cell] of said) if (cell !== '' && own[target] === undefined) own[target] = cell;
    return [{ sheet: name, row, cells: own }];
  });
