/** Sổ điểm danh: an event's list as a small Sheet for helpers' phones, a box to tap for each guest, empty lines for who is on no list (S2.16, S2.23). */
import type { BookCell } from '../../call-books/read-book';
import type { CellData, RowData, SheetRequest } from '../../call-books/sheet-requests';
import { fold, tidy } from '../../text';
import type { Seat } from './seats';

const HEADERS = {
  here: 'Có mặt',
  name: 'Họ và tên',
  className: 'Lớp',
  coming: 'Trả lời',
  guests: 'Đi cùng',
  code: 'Số',
  /** What the box showed when the program last looked: who has tapped since is told by it. */
  known: 'Đã đọc',
  key: 'Khóa dòng',
} as const;
type Column = keyof typeof HEADERS;
/** The box first: a thumb reaches it, and it stays in sight with the name. */
const COLUMNS: readonly Column[] = ['here', 'name', 'className', 'coming', 'guests', 'code', 'known', 'key'];
const WIDTHS: Readonly<Record<Column, number>> = {
  here: 60,
  name: 190,
  className: 110,
  coming: 80,
  guests: 60,
  code: 45,
  known: 40,
  key: 40,
};
const isHidden = (column: Column): boolean => column === 'known' || column === 'key';

/** Lines for people who are on no list. */
const EMPTY_LINES = 60;
const SHEET = 0;
const TEXT = { numberFormat: { type: 'TEXT' } };
const HEADER = {
  textFormat: { bold: true },
  backgroundColorStyle: { rgbColor: { red: 241 / 255, green: 243 / 255, blue: 244 / 255 } },
};

const text = (value: string): CellData => ({
  userEnteredValue: { stringValue: value },
  userEnteredFormat: TEXT,
});
const box = (ticked: boolean): CellData => ({
  userEnteredValue: { boolValue: ticked },
  dataValidation: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
});

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

const cellsOf = (seat: Seat): RowData => {
  const words = wordsOf(seat);
  return {
    values: COLUMNS.map((column) => (column === 'here' ? box(isHere(seat)) : text(words[column]))),
  };
};
const emptyLine: RowData = {
  values: COLUMNS.map((column) => (column === 'here' ? box(false) : text(''))),
};

const FIELDS = 'userEnteredValue,userEnteredFormat,dataValidation';

const width = (column: Column, at: number): SheetRequest => ({
  updateDimensionProperties: {
    range: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
    properties: { pixelSize: WIDTHS[column], hiddenByUser: isHidden(column) },
    fields: 'pixelSize,hiddenByUser',
  },
});

const header = (column: Column): CellData => ({
  userEnteredValue: { stringValue: HEADERS[column] },
  userEnteredFormat: HEADER,
});

const lines = (guests: readonly Seat[]): RowData[] => [
  { values: COLUMNS.map(header) },
  ...guests.map(cellsOf),
  ...Array.from({ length: EMPTY_LINES }, () => emptyLine),
];

/** An empty Sheet laid out; the guests come in the order in which they are given. Made again it looks the same. */
export const planDoorSheet = (guests: readonly Seat[]): SheetRequest[] => [
  {
    updateSpreadsheetProperties: {
      properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      fields: 'locale,timeZone',
    },
  },
  {
    updateSheetProperties: {
      properties: {
        sheetId: SHEET,
        title: 'Điểm danh',
        gridProperties: { frozenRowCount: 1, frozenColumnCount: 2 },
      },
      fields: 'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
    },
  },
  {
    updateCells: {
      start: { sheetId: SHEET, rowIndex: 0, columnIndex: 0 },
      rows: lines(guests),
      fields: FIELDS,
    },
  },
  ...COLUMNS.map(width),
];

type Cells = readonly (readonly BookCell[])[];

/** Somebody typed at the door; the line has no key yet. */
export interface TypedGuest {
  readonly row: number;
  readonly rowKey: string;
  readonly name: string;
  readonly className: string;
}

export interface DoorReading {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** Guests whose box was tapped since the program last looked, and what it shows now. */
  readonly tapped: ReadonlyMap<string, boolean>;
  readonly typed: readonly TypedGuest[];
}

const isColumn = (name: string): name is Column => name in HEADERS;

const columnsIn = (row: readonly BookCell[] = []): ReadonlyMap<Column, number> => {
  const places = new Map(row.map(({ text: word }, at) => [fold(word), at]));
  return new Map(
    Object.entries(HEADERS).flatMap(([name, header]): [Column, number][] => {
      const at = places.get(fold(header));
      return at === undefined || !isColumn(name) ? [] : [[name, at]];
    }),
  );
};

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

/** The sheet as its helpers left it, rows and columns wherever they stand by now; null where it is spoilt or not laid out. */
export const readDoorSheet = (cells: Cells, eventKey: string): DoorReading | null => {
  const top = cells.findIndex((row) => COLUMNS.every((column) => columnsIn(row).has(column)));
  if (top < 0) return null;
  const columns = columnsIn(cells[top]);
  const cell = (row: number, column: Column): BookCell | undefined => cells[row]?.[columns.get(column) ?? -1];
  const word = (row: number, column: Column): string => tidy(cell(row, column)?.text ?? '');
  const rows = new Map<string, number>();
  const tapped = new Map<string, boolean>();
  const typed: TypedGuest[] = [];
  const keyFor = typedKeys(eventKey);
  for (let row = top + 1; row < cells.length; row += 1) {
    const key = word(row, 'key');
    const [name, className] = [word(row, 'name'), word(row, 'className')];
    if (key === '' && name !== '') typed.push({ row, name, className, rowKey: keyFor(name, className) });
    if (key === '' || rows.has(key)) continue;
    rows.set(key, row);
    const here = cell(row, 'here')?.checked === true;
    if (here !== (word(row, 'known') !== '')) tapped.set(key, here);
  }
  return { columns, rows, tapped, typed };
};

const write = (row: number, column: number, cell: CellData): SheetRequest => ({
  updateCells: {
    start: { sheetId: SHEET, rowIndex: row, columnIndex: column },
    rows: [{ values: [cell] }],
    fields: cell.dataValidation === undefined ? 'userEnteredValue,userEnteredFormat' : FIELDS,
  },
});

/** A guest's cells that do not show what the list says; none while a box was tapped that the list does not say yet. */
const cellChanges = (
  cells: Cells,
  { columns, tapped }: DoorReading,
  seat: Seat,
  row: number,
): SheetRequest[] => {
  const at = (column: Column): BookCell | undefined => cells[row]?.[columns.get(column) ?? -1];
  const words = wordsOf(seat);
  const wanted = isHere(seat);
  if (tapped.get(seat.rowKey) === !wanted) return [];
  return COLUMNS.flatMap((column) => {
    const place = columns.get(column) ?? -1;
    if (column === 'here')
      return (at('here')?.checked === true) === wanted ? [] : [write(row, place, box(wanted))];
    return tidy(at(column)?.text ?? '') === words[column] ? [] : [write(row, place, text(words[column]))];
  });
};

/** A line at the end, its cells where the columns stand now. */
const newLine = (seat: Seat, columns: DoorReading['columns']): RowData => {
  const order = new Map([...columns].map(([name, place]) => [place, name]));
  const words = wordsOf(seat);
  return {
    values: Array.from({ length: Math.max(...columns.values()) + 1 }, (_, place) => {
      const column = order.get(place);
      if (column === undefined) return text('');
      return column === 'here' ? box(isHere(seat)) : text(words[column]);
    }),
  };
};

/**
 * What the sheet lacks of the list as it is now, cell by cell. Lines typed at the door get the key of the guest that they became;
 * guests who are new on the list come at the end.
 */
export const planDoorUpdate = (
  cells: Cells,
  reading: DoorReading,
  guests: readonly Seat[],
): SheetRequest[] => {
  const { columns, rows, typed } = reading;
  const places = new Map([...rows, ...typed.map(({ rowKey, row }): [string, number] => [rowKey, row])]);
  const changes = guests.flatMap((seat) => {
    const row = places.get(seat.rowKey);
    return row === undefined ? [] : cellChanges(cells, reading, seat, row);
  });
  const added = guests
    .filter(({ rowKey }) => !places.has(rowKey))
    .map((seat): RowData => newLine(seat, columns));
  return added.length === 0
    ? changes
    : [...changes, { appendCells: { sheetId: SHEET, rows: added, fields: FIELDS } }];
};
