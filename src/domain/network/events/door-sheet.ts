/** Sổ điểm danh: an event's list as a small Sheet for helpers' phones, a box to tap for each guest, empty lines for who is on no list (S2.16, S2.23). */
import { boxCell, planSheet, textCell, type SheetColumn } from '../../shared-sheets/layout';
import { appendedRows, changedWords, cellRequest } from '../../shared-sheets/plan-changes';
import {
  sheetCellAt,
  readSheet,
  wordAt,
  type SheetCells,
  type SheetReading,
} from '../../shared-sheets/read-sheet';
import type { CellData, RowData, SheetRequest } from '../../shared-sheets/sheet-requests';
import { fold } from '../../text';
import type { Seat } from './seats';

type Column = 'here' | 'name' | 'className' | 'coming' | 'guests' | 'code' | 'known' | 'key';
/** The box first: a thumb reaches it, and it stays in sight with the name. */
const columns: readonly SheetColumn<Column>[] = [
  { name: 'here', header: 'Có mặt', width: 60 },
  { name: 'name', header: 'Họ và tên', width: 190 },
  { name: 'className', header: 'Lớp', width: 110 },
  { name: 'coming', header: 'Trả lời', width: 80 },
  { name: 'guests', header: 'Đi cùng', width: 60 },
  { name: 'code', header: 'Số', width: 45 },
  // What the box showed when the program last looked: who has tapped since is told by it.
  { name: 'known', header: 'Đã đọc', width: 40, hidden: true },
  { name: 'key', header: 'Khóa dòng', width: 40, hidden: true },
];
const COLUMNS = columns.map(({ name }) => name);

/** Lines for people who are on no list. */
const EMPTY_LINES = 60;

type Words = Readonly<Record<Exclude<Column, 'here'>, string>>;

const isHere = ({ present }: Seat): boolean => present === 'Có mặt';
const mark = (here: boolean): string => (here ? 'x' : '');

const wordsOf = (seat: Seat): Words => ({
  name: seat.name,
  className: seat.className ?? '',
  coming: seat.coming ?? '',
  guests: seat.guests === null || seat.guests === 0 ? '' : String(seat.guests),
  code: seat.code === null ? '' : String(seat.code),
  known: mark(isHere(seat)),
  key: seat.rowKey,
});

const cellOf =
  (seat: Seat): ((column: Column) => CellData) =>
  (column) =>
    column === 'here' ? boxCell(isHere(seat)) : textCell(wordsOf(seat)[column]);

const emptyLine: RowData = {
  values: COLUMNS.map((column) => (column === 'here' ? boxCell(false) : textCell(''))),
};

/** An empty Sheet laid out; the guests come in the order in which they are given. */
export const planDoorSheet = (guests: readonly Seat[]): SheetRequest[] =>
  planSheet({
    title: 'Điểm danh',
    columns,
    frozenColumns: 2,
    rows: [
      ...guests.map((seat) => ({ values: COLUMNS.map(cellOf(seat)) })),
      ...Array.from({ length: EMPTY_LINES }, () => emptyLine),
    ],
  });

/** Somebody typed at the door; the line has no key yet. */
export interface TypedGuest {
  readonly row: number;
  readonly rowKey: string;
  readonly name: string;
  readonly className: string;
}

export interface DoorReading extends SheetReading<Column> {
  /** Guests whose box was tapped since the program last looked, and what it shows now. */
  readonly tapped: ReadonlyMap<string, boolean>;
  readonly typed: readonly TypedGuest[];
}

/** The same name typed twice is two people; found again after a stop it is the same one. */
const typedKeys = (eventKey: string): ((name: string, className: string) => string) => {
  const namesakes = new Map<string, number>();
  return (name, className) => {
    const said = `${fold(name)}|${fold(className)}`;
    const nth = (namesakes.get(said) ?? 0) + 1;
    namesakes.set(said, nth);
    return `${eventKey}-door-${nth}-${said}`;
  };
};

/** The sheet as its helpers left it; null where it is spoilt or not laid out. */
export const readDoorSheet = (cells: SheetCells, eventKey: string): DoorReading | null => {
  const reading = readSheet<Column>(cells, columns, COLUMNS);
  if (reading === null) return null;
  const tapped = new Map<string, boolean>();
  for (const [key, row] of reading.rows) {
    const here = sheetCellAt(reading, row, 'here').checked;
    if (here !== (wordAt(reading, row, 'known') !== '')) tapped.set(key, here);
  }
  return { ...reading, tapped, typed: typedIn(reading, typedKeys(eventKey)) };
};

/** Lines with a name and no key. */
const typedIn = (
  reading: SheetReading<Column>,
  keyFor: (name: string, className: string) => string,
): TypedGuest[] =>
  reading.cells.flatMap((_, row) => {
    const [name, className] = [wordAt(reading, row, 'name'), wordAt(reading, row, 'className')];
    const isTyped = row > reading.header && name !== '' && wordAt(reading, row, 'key') === '';
    return isTyped ? [{ row, name, className, rowKey: keyFor(name, className) }] : [];
  });

/** A guest's cells that do not show what the list says; none while a box was tapped that the list does not say yet. */
const cellChanges = (reading: DoorReading, seat: Seat, row: number): SheetRequest[] => {
  const wanted = isHere(seat);
  if (reading.tapped.get(seat.rowKey) === !wanted) return [];
  const shown = sheetCellAt(reading, row, 'here').checked;
  const words = wordsOf(seat);
  const own = COLUMNS.flatMap((column) => (column === 'here' ? [] : [[column, words[column]] as const]));
  return [
    ...(shown === wanted ? [] : [cellRequest(row, reading.columns.get('here') ?? 0, boxCell(wanted))]),
    ...changedWords<Column>(reading, row, own),
  ];
};

/**
 * What the sheet lacks of the list as it is now, cell by cell. Lines typed at the door get the key of the guest that they became;
 * guests who are new on the list come at the end.
 */
export const planDoorUpdate = (reading: DoorReading, guests: readonly Seat[]): SheetRequest[] => {
  const { rows, typed } = reading;
  const places = new Map([...rows, ...typed.map(({ rowKey, row }): [string, number] => [rowKey, row])]);
  const changes = guests.flatMap((seat) => {
    const row = places.get(seat.rowKey);
    return row === undefined ? [] : cellChanges(reading, seat, row);
  });
  const added = guests.filter(({ rowKey }) => !places.has(rowKey));
  return [...changes, ...appendedRows(reading, added.map(cellOf))];
};
