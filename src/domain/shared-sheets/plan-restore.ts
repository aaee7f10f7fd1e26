/** Gives cells back what they held where a write met rows or columns that people had just moved. */
import { fold } from '../text';
import { sheetCellAt, wordAt, type SheetCell, type SheetReading } from './read-sheet';
import type { CellData, SheetRequest } from './sheet-requests';
import { cellRequest } from './plan-changes';

type Reading = SheetReading<string>;
type Value = string | number | boolean;
interface Place {
  readonly row: number;
  readonly column: number;
}
interface Landed extends Place {
  readonly value: Value;
}

const valueIn = ({ userEnteredValue: its }: CellData): Value => {
  if (its === undefined) return '';
  if ('stringValue' in its) return its.stringValue;
  return 'boolValue' in its ? its.boolValue : its.numberValue;
};

/** The cells that requests of single places wrote, and what into each. */
const landedOf = (requests: readonly SheetRequest[]): Landed[] =>
  requests.flatMap((request) => {
    if (!('updateCells' in request)) return [];
    const { start, rows } = request.updateCells;
    return rows.flatMap(({ values }, down) =>
      values.map((cell, right) => ({
        row: start.rowIndex + down,
        column: start.columnIndex + right,
        value: valueIn(cell),
      })),
    );
  });

const cellIn = ({ cells }: Reading, { row, column }: Place): SheetCell =>
  cells[row]?.[column] ?? { text: '', checked: false };
const valueOf = ({ text, value = text }: SheetCell): Value => (text === '' ? '' : value);
const headerOf = (reading: Reading, column: number): string =>
  fold(cellIn(reading, { row: reading.header, column }).text);

/** A row without a key is known by what stands in it elsewhere. */
const identity = (reading: Reading, { row, column }: Place): string => {
  const key = sheetCellAt(reading, row, 'key').text;
  if (key !== '') return key;
  const rest = (reading.cells[row] ?? []).map(({ text }, at) =>
    at === column || text === '' ? '' : `${headerOf(reading, at)}=${text}`,
  );
  return `?${rest
    .filter((text) => text !== '')
    .sort()
    .join('|')}`;
};

/** The cell of the same person under the same header before the write. */
const cellBefore = (before: Reading, after: Reading, place: Place): SheetCell => {
  const header = headerOf(after, place.column);
  const column = (before.cells[before.header] ?? []).findIndex(({ text }) => fold(text) === header);
  const wanted = identity(after, place);
  const row = before.cells.findIndex((_, at) => identity(before, { row: at, column }) === wanted);
  return cellIn(before, { row, column });
};

/** A key that was written over: the one that is missing now, of the row of that name. */
const keyBefore = (before: Reading, after: Reading, place: Place): SheetCell => {
  const name = sheetCellAt(after, place.row, 'name').text;
  const missing = [...before.rows].filter(([key]) => !after.rows.has(key));
  const named = missing.filter(([, row]) => sheetCellAt(before, row, 'name').text === name);
  const [found, ...others] = named.length > 0 ? named : missing;
  return found === undefined || others.length > 0
    ? cellIn(after, place)
    : sheetCellAt(before, found[1], 'key');
};

const entered = (value: Value): CellData => {
  if (value === '') return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { boolValue: value } };
};

/** The headers that were there before and are not now, in their order: what was written over them. */
const lostHeaders = (before: Reading, after: Reading): SheetCell[] => {
  const now = new Set((after.cells[after.header] ?? []).map(({ text }) => fold(text)));
  return (before.cells[before.header] ?? []).filter(({ text }) => text !== '' && !now.has(fold(text)));
};

const nameAt = ({ columns }: Reading, column: number): string | undefined =>
  [...columns].find(([, at]) => at === column)?.[0];

/** The place is still the same person's cell under the same header. */
const isMeant = (before: Reading, after: Reading, { row, column }: Place): boolean => {
  if (nameAt(before, column) !== nameAt(after, column)) return false;
  const by = wordAt(before, row, 'key') === '' ? 'name' : 'key';
  return wordAt(before, row, by) === wordAt(after, row, by);
};

/**
 * What to put back after `requests`, planned on `before`, have met `after`. A cell that held just what was written there
 * before is none to put back.
 */
export const planRestore = (
  before: Reading,
  requests: readonly SheetRequest[],
  after: Reading,
): SheetRequest[] => {
  const lost = lostHeaders(before, after);
  return landedOf(requests).flatMap(({ value, ...place }) => {
    const found = valueOf(cellIn(after, place));
    if (found !== value || isMeant(before, after, place)) return [];
    const put = (cell: SheetCell): SheetRequest =>
      cellRequest(place.row, place.column, entered(valueOf(cell)));
    if (place.row === after.header) {
      const header = lost.shift();
      return header === undefined ? [] : [put(header)];
    }
    const isKey = nameAt(after, place.column) === 'key';
    const was = isKey ? keyBefore(before, after, place) : cellBefore(before, after, place);
    return valueOf(was) === found ? [] : [put(was)];
  });
};
