/** A faculty's copy: the fewest columns of its own graduates, and one column in which it asks for corrections (S2.46, S2.47). */
import { formatDate } from '../../dates';
import type { ClassRow } from '../../roster/classes';
import { classLabel } from '../../roster/class-names';
import { graduations, type KeyedGraduation } from '../../roster/graduations';
import { fullName } from '../../roster/names';
import { planSheet, textCell, type SheetColumn } from '../../shared-sheets/layout';
import { appendedRows, changedWords } from '../../shared-sheets/plan-changes';
import { readSheet, wordAt, type SheetCells, type SheetReading } from '../../shared-sheets/read-sheet';
import type { CellData, SheetRequest } from '../../shared-sheets/sheet-requests';
import { fold } from '../../text';

/** What a faculty always sees; what more, `Cấu hình` says. */
const ALWAYS = ['name', 'className', 'major', 'graduationDate'] as const;
const SHARED_EXTRAS = ['employer', 'phone', 'email'] as const;
export type SharedExtra = (typeof SHARED_EXTRAS)[number];
type Shown = (typeof ALWAYS)[number] | SharedExtra;
type Column = Shown | 'asked' | 'answer' | 'key';

const SHOWN_HEADERS: Readonly<Record<Shown, string>> = {
  name: 'Họ và tên',
  className: 'Lớp',
  major: 'Ngành',
  graduationDate: graduations.columns.graduationDate.header,
  employer: graduations.columns.employer.header,
  phone: graduations.columns.phone.header,
  email: graduations.columns.email.header,
};

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
const copyColumns = (extras: readonly SharedExtra[]): Shown[] => [...ALWAYS, ...extras];

/** The headers of a faculty's copy with these extras. */
export const copyHeaders = (extras: readonly SharedExtra[]): string[] =>
  copyColumns(extras).map((column) => SHOWN_HEADERS[column]);

export const copyPerson = (
  row: KeyedGraduation,
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

/** Each column that a copy may have, as a new one shows it. */
const allColumns: readonly SheetColumn<Column>[] = [
  ...[...ALWAYS, ...SHARED_EXTRAS].map((name) => ({ name, header: SHOWN_HEADERS[name], width: 140 })),
  { name: 'asked', header: 'Đề nghị sửa', width: 280 },
  // What became of it; the program's own column.
  { name: 'answer', header: 'Phòng trả lời', width: 280 },
  { name: 'key', header: 'Khóa dòng', width: 140, hidden: true },
];

const wordOf = ({ cells, answer, key }: CopyPerson, column: Column): string => {
  if (column === 'asked') return '';
  if (column === 'answer') return answer;
  return column === 'key' ? key : (cells[column] ?? '');
};
const cellOf =
  (person: CopyPerson): ((column: Column) => CellData) =>
  (column) =>
    textCell(wordOf(person, column));

/** An empty Sheet laid out. */
export const planCopy = (people: readonly CopyPerson[], extras: readonly SharedExtra[]): SheetRequest[] => {
  const hidden = new Set<Column>(SHARED_EXTRAS.filter((name) => !extras.includes(name)));
  const columns = allColumns.filter(({ name }) => !hidden.has(name));
  return planSheet({
    title: 'Cựu HSSV',
    columns,
    frozenColumns: 1,
    rows: people.map((person) => ({ values: columns.map(({ name }) => cellOf(person)(name)) })),
  });
};

export interface CopyReading extends SheetReading<Column> {
  /** What the faculty typed, by graduation key. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The copy as its people left it; null where it is spoilt or not laid out. */
export const readCopy = (cells: SheetCells): CopyReading | null => {
  const reading = readSheet<Column>(cells, allColumns);
  if (reading === null) return null;
  const words = [...reading.rows].map(([key, row]) => [key, wordAt(reading, row, 'asked')] as const);
  return { ...reading, asked: new Map(words.filter(([, typed]) => typed !== '')) };
};

/** All but the key and what the faculty types. */
const PROGRAM: readonly Column[] = [...ALWAYS, ...SHARED_EXTRAS, 'answer'];

/**
 * What the program's own columns lack: changed cells one by one, people who are not to be shown any more emptied, new ones at
 * the end. What the faculty typed is never among it. A column that `Cấu hình` no longer shares is emptied.
 */
export const planCopyUpdate = (copy: CopyReading, people: readonly CopyPerson[]): SheetRequest[] => {
  const known = new Map(people.map((person) => [person.key, person]));
  const changes = [...copy.rows].flatMap(([key, row]) => {
    const person = known.get(key) ?? { key, cells: {}, answer: '' };
    return changedWords<Column>(
      copy,
      row,
      PROGRAM.map((column) => [column, wordOf(person, column)]),
    );
  });
  return [...changes, ...appendedRows(copy, people.filter(({ key }) => !copy.rows.has(key)).map(cellOf))];
};

/** The office's answers where the copy does not show them yet; nothing else is touched. */
export const planCopyAnswers = (copy: CopyReading, answers: ReadonlyMap<string, string>): SheetRequest[] =>
  [...copy.rows].flatMap(([key, row]) =>
    changedWords<Column>(copy, row, [['answer', answers.get(key) ?? '']]),
  );

/** What an erasure empties: place of work, contact, and what the faculty typed (B9). */
export const COPY_ERASED: readonly Column[] = [...SHARED_EXTRAS, 'asked', 'answer'];
