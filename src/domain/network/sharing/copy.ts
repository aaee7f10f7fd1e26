/** A faculty's copy: the fewest columns of its own graduates, and one column in which it asks for corrections (S2.46, S2.47). */
import type { BookCell } from '../../call-books/read-book';
import type { CellData, RowData, SheetRequest } from '../../call-books/sheet-requests';
import { formatDate } from '../../dates';
import type { ClassRow } from '../../roster/classes';
import { classLabel } from '../../roster/class-label';
import { graduations, type GraduationRow } from '../../roster/graduations';
import { fullName } from '../../roster/names';
import { fold, tidy } from '../../text';

/** What a faculty always sees; what more, `Cấu hình` says. */
const ALWAYS = ['name', 'className', 'major', 'graduationDate'] as const;
export const SHARED_EXTRAS = ['employer', 'phone', 'email'] as const;
export type SharedExtra = (typeof SHARED_EXTRAS)[number];
type Shown = (typeof ALWAYS)[number] | SharedExtra;

const SHOWN_HEADERS: Readonly<Record<Shown, string>> = {
  name: 'Họ và tên',
  className: 'Lớp',
  major: 'Ngành',
  graduationDate: graduations.columns.graduationDate.header,
  employer: graduations.columns.employer.header,
  phone: graduations.columns.phone.header,
  email: graduations.columns.email.header,
};
const ASKED = 'Đề nghị sửa';
/** What became of it; the program's own column. */
const ANSWER = 'Phòng trả lời';
const KEY = 'Khóa dòng';

/** One graduate as the copy shows them. */
export interface CopyPerson {
  readonly key: string;
  readonly cells: Readonly<Partial<Record<Shown, string>>>;
  /** What the office answered to the faculty's request, or ''. */
  readonly answer: string;
}

/** 'Nơi công tác; Email' in `Cấu hình`; a name that may not be shared is left out. */
export const parseExtras = (setting: string): SharedExtra[] => {
  const wanted = setting.split(/[;,]/).map(fold);
  return SHARED_EXTRAS.filter((name) => wanted.includes(fold(SHOWN_HEADERS[name])));
};

/** In the order in which a copy shows them. */
export const copyColumns = (extras: readonly SharedExtra[]): Shown[] => [...ALWAYS, ...extras];
export const copyHeaders = (extras: readonly SharedExtra[]): string[] =>
  copyColumns(extras).map((column) => SHOWN_HEADERS[column]);

export const copyPerson = (
  row: GraduationRow & { readonly graduationKey: string },
  its: ClassRow,
  extras: readonly SharedExtra[],
  answer = '',
): CopyPerson => {
  const all: Record<Shown, string> = {
    name: fullName(row),
    className: classLabel(row),
    major: its.major ?? '',
    graduationDate: formatDate(row.graduationDate),
    employer: row.employer ?? '',
    phone: row.phone ?? '',
    email: row.email ?? '',
  };
  const cells = Object.fromEntries(copyColumns(extras).map((column) => [column, all[column]]));
  return { key: row.graduationKey, cells, answer };
};

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
const header = (value: string): CellData => ({
  userEnteredValue: { stringValue: value },
  userEnteredFormat: HEADER,
});

const rowOf = (person: CopyPerson, columns: readonly Shown[]): RowData => ({
  values: [
    ...columns.map((column) => text(person.cells[column] ?? '')),
    text(''),
    text(person.answer),
    text(person.key),
  ],
});

const width = (at: number, pixelSize: number, hiddenByUser: boolean): SheetRequest => ({
  updateDimensionProperties: {
    range: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
    properties: { pixelSize, hiddenByUser },
    fields: 'pixelSize,hiddenByUser',
  },
});

/** An empty Sheet laid out. Made again it looks the same. */
export const planCopy = (people: readonly CopyPerson[], extras: readonly SharedExtra[]): SheetRequest[] => {
  const columns = copyColumns(extras);
  const headers = [...columns.map((column) => SHOWN_HEADERS[column]), ASKED, ANSWER, KEY];
  return [
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
          title: 'Cựu HSSV',
          gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 },
        },
        fields: 'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    },
    {
      updateCells: {
        start: { sheetId: SHEET, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: headers.map(header) }, ...people.map((person) => rowOf(person, columns))],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...headers.map((name, at) => width(at, name === ASKED || name === ANSWER ? 280 : 140, name === KEY)),
  ];
};

export interface CopyRead {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly header: number;
  /** What the faculty typed, by graduation key. */
  readonly asked: ReadonlyMap<string, string>;
}

type Cells = readonly (readonly BookCell[])[];

/** The copy as its people left it, rows and columns wherever they stand by now; null where it is spoilt or not laid out. */
export const readCopy = (cells: Cells): CopyRead | null => {
  const places = (row: readonly BookCell[] = []): Map<string, number> =>
    new Map(row.map(({ text: word }, at) => [fold(word), at]));
  const at = cells.findIndex((row) => places(row).has(fold(KEY)));
  if (at < 0) return null;
  const columns = places(cells[at]);
  const rows = new Map<string, number>();
  const asked = new Map<string, string>();
  const word = (row: number, name: string): string =>
    tidy(cells[row]?.[columns.get(fold(name)) ?? -1]?.text ?? '');
  for (let row = at + 1; row < cells.length; row += 1) {
    const key = word(row, KEY);
    if (key === '' || rows.has(key)) continue;
    rows.set(key, row);
    const typed = word(row, ASKED);
    if (typed !== '') asked.set(key, typed);
  }
  return { columns, rows, header: at, asked };
};

const cellRequest = (row: number, column: number, value: string): SheetRequest => ({
  updateCells: {
    start: { sheetId: SHEET, rowIndex: row, columnIndex: column },
    rows: [{ values: [text(value)] }],
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

/** A person's cells where the faculty has the columns now. */
const newRow = (
  person: CopyPerson,
  columns: ReadonlyMap<string, number>,
  extras: readonly SharedExtra[],
): RowData => {
  const order = new Map([...columns].map(([name, at]) => [at, name]));
  const span = Math.max(...columns.values()) + 1;
  return {
    values: Array.from({ length: span }, (_, at) => {
      const name = order.get(at);
      const column = copyColumns(extras).find((one) => fold(SHOWN_HEADERS[one]) === name);
      if (name === fold(ANSWER)) return text(person.answer);
      return text(name === fold(KEY) ? person.key : column === undefined ? '' : (person.cells[column] ?? ''));
    }),
  };
};

/**
 * What the program's own columns lack: changed cells one by one, people who are not to be shown any more emptied, new ones at
 * the end. What the faculty typed is never among it. A column that `Cấu hình` no longer shares is emptied.
 */
export const planCopyUpdate = (
  cells: Cells,
  people: readonly CopyPerson[],
  extras: readonly SharedExtra[],
): SheetRequest[] => {
  const copy = readCopy(cells);
  if (copy === null) return [];
  const shared = new Set<Shown>(copyColumns(extras));
  const known = new Map(people.map((person) => [person.key, person]));
  const changes = [...copy.rows].flatMap(([key, row]) => {
    const person = known.get(key);
    const own = [...ALWAYS, ...SHARED_EXTRAS].map(
      (column) => [SHOWN_HEADERS[column], shared.has(column) ? (person?.cells[column] ?? '') : ''] as const,
    );
    return [...own, [ANSWER, person?.answer ?? ''] as const].flatMap(([name, wanted]) => {
      const at = copy.columns.get(fold(name));
      return at === undefined || (cells[row]?.[at]?.text ?? '') === wanted
        ? []
        : [cellRequest(row, at, wanted)];
    });
  });
  const added = people.filter(({ key }) => !copy.rows.has(key));
  const rows = added.map((person) => newRow(person, copy.columns, extras));
  return rows.length === 0
    ? changes
    : [...changes, { appendCells: { sheetId: SHEET, rows, fields: 'userEnteredValue,userEnteredFormat' } }];
};

/** The office's answers where the copy does not show them yet; nothing else is touched. */
export const planCopyAnswers = (cells: Cells, answers: ReadonlyMap<string, string>): SheetRequest[] => {
  const copy = readCopy(cells);
  const at = copy?.columns.get(fold(ANSWER));
  return [...(at === undefined ? [] : (copy?.rows ?? []))].flatMap(([key, row]) => {
    const wanted = answers.get(key) ?? '';
    const shows = cells[row]?.[at ?? 0]?.text ?? '';
    return shows === wanted ? [] : [cellRequest(row, at ?? 0, wanted)];
  });
};

/** What an erasure takes out of a copy: place of work, contact, and what the faculty typed; none once all are empty (B9). */
export const planCopyErase = (cells: Cells, keys: ReadonlySet<string>): SheetRequest[] => {
  const copy = readCopy(cells);
  const erased = [...SHARED_EXTRAS.map((column) => SHOWN_HEADERS[column]), ASKED, ANSWER];
  return [...(copy?.rows ?? [])].flatMap(([key, row]) =>
    !keys.has(key)
      ? []
      : erased.flatMap((name) => {
          const at = copy?.columns.get(fold(name));
          return at === undefined || (cells[row]?.[at]?.text ?? '') === '' ? [] : [cellRequest(row, at, '')];
        }),
  );
};
