/** Call books: read wherever teachers moved things, each word noted once, and never a teacher's cell written again (B2). */
import {
  BOOK_COLUMNS,
  BOOK_HEADERS,
  type BookColumn,
  type BookPerson,
} from '../../../src/domain/call-books/columns';
import { planLayout } from '../../../src/domain/call-books/layout';
import { planRestore } from '../../../src/domain/shared-sheets/plan-restore';
import type { SheetCell } from '../../../src/domain/shared-sheets/read-sheet';
import { planUpdate } from '../../../src/domain/call-books/plan-update';
import { parseCallBack, readCallBook, type CallBook } from '../../../src/domain/call-books/read-book';
import { isBehind, parseShown, writeShown } from '../../../src/domain/call-books/shown';

const HOA: BookPerson = {
  key: 'G1',
  name: 'Lò Thị Hoa',
  phone: '0912345678',
  zalo: 'https://zalo.me/84912345678',
  message: 'Chào Hoa',
  form: 'https://form',
  standing: 'Chưa',
};
const NAM: BookPerson = { ...HOA, key: 'G2', name: 'Lò Văn Nam' };

const cell = (text: string): SheetCell => ({ text, checked: false });
const row = (
  order: readonly BookColumn[],
  person: BookPerson,
  typed: Partial<Record<BookColumn, string>> = {},
): SheetCell[] => order.map((column) => cell(typed[column] ?? String(Reflect.get(person, column) ?? '')));

const book = (order: readonly BookColumn[], rows: readonly SheetCell[][], confirmed = false): CallBook => {
  const first = [cell('Danh sách lớp đúng'), { text: 'TRUE', checked: confirmed }];
  const read = readCallBook([first, order.map((column) => cell(BOOK_HEADERS[column])), ...rows]);
  if (read === null) throw new Error('no header');
  return read;
};
const MOVED = [...BOOK_COLUMNS].reverse();

it('B2: outcomes are found by key and header after a teacher sorted rows and moved columns', () => {
  const { notes, confirmed } = book(
    MOVED,
    [row(MOVED, NAM, { outcome: 'Không nghe', callBack: '20/01/2026 16:00' }), row(MOVED, HOA)],
    true,
  );
  expect(confirmed).toBe(true);
  expect(notes).toEqual([
    { key: 'G2', outcome: 'Không nghe', callBack: '2026-01-20T16:00:00', note: null },
    { key: 'G1', outcome: null, callBack: null, note: null },
  ]);
});

it('a row that the teacher inserted without a key is nobody; a call-back that is no day stays as words', () => {
  const { notes } = book(BOOK_COLUMNS, [
    BOOK_COLUMNS.map(() => cell('ghi thêm')).map((one, at) => (at === 9 ? cell('') : one)),
    row(BOOK_COLUMNS, HOA, { callBack: 'tối mai', note: 'bận' }),
  ]);
  expect(notes).toEqual([{ key: 'G1', outcome: null, callBack: null, note: 'bận. Hẹn: tối mai' }]);
});

it('only cells of the program that differ are written, one by one, where they stand now', () => {
  const answered: BookPerson = { ...HOA, standing: 'Đã trả lời' };
  const requests = planUpdate(
    book(MOVED, [row(MOVED, NAM), row(MOVED, HOA, { outcome: 'Xong', note: 'của cô' })]),
    [answered, NAM],
    new Set(),
  );
  const start = { sheetId: 0, rowIndex: 3, columnIndex: MOVED.indexOf('standing') };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'Đã trả lời' } }] }];
  expect(requests).toEqual([{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
});

it('who is new is appended; whose row was deleted does not come back', () => {
  const one = book(BOOK_COLUMNS, [row(BOOK_COLUMNS, HOA)]);
  expect(planUpdate(one, [HOA, NAM], new Set())).toHaveLength(1);
  expect(planUpdate(one, [HOA, NAM], new Set(['G2']))).toEqual([]);
});

it('a new book holds box, headers and people; the key column is hidden', () => {
  const text = JSON.stringify(planLayout('KT2 K59', [HOA]));
  for (const word of ['Danh sách lớp đúng', 'Lớp KT2 K59', 'Lò Thị Hoa', 'Không thuộc diện'])
    expect(text).toContain(word);
  expect(text).toContain('"hiddenByUser":true');
});

it.each([
  ['20/01/2026', '2026-01-20T08:00:00'],
  ['20/1/2026 9h', '2026-01-20T09:00:00'],
  ['20/01/2026 16:30:00', '2026-01-20T16:30:00'],
  ['mai', null],
  ['20/01/2026 25:00', null],
])('a call-back typed as %s is %s', (typed, time) => expect(parseCallBack(typed)).toBe(time));

const FORM_ORDER = BOOK_COLUMNS.filter((column) => column !== 'note');
const shifted: readonly BookColumn[] = ['note', ...FORM_ORDER];

it('a write that met a column just moved: the note gets back what it held, the moved cell goes where it belongs', () => {
  const before = book(BOOK_COLUMNS, [row(BOOK_COLUMNS, HOA, { note: 'của cô' })]);
  const renamed: BookPerson = { ...HOA, name: 'Lò Thị Hoà' };
  const requests = planUpdate(before, [renamed], new Set());
  // The name's request hits the first column, where the note now stands.
  const after = book(shifted, [row(shifted, HOA, { note: renamed.name })]);
  const start = { sheetId: 0, rowIndex: 2, columnIndex: 0 };
  const put = [{ values: [{ userEnteredValue: { stringValue: 'của cô' } }] }];
  expect(planRestore(before, requests, after)).toEqual([
    { updateCells: { start, rows: put, fields: 'userEnteredValue' } },
  ]);
  expect(planUpdate(after, [renamed], new Set())).toHaveLength(1);
});

it('a cleared cell that hit a note gives it back too; what stands where it was meant needs nothing', () => {
  const cleared: BookPerson = { ...HOA, name: '' };
  const before = book(BOOK_COLUMNS, [row(BOOK_COLUMNS, HOA, { note: 'của cô' })]);
  const requests = planUpdate(before, [cleared], new Set());
  expect(planRestore(before, requests, book(shifted, [row(shifted, HOA, { note: '' })]))).toHaveLength(1);
  expect(planRestore(before, requests, book(BOOK_COLUMNS, [row(BOOK_COLUMNS, cleared)]))).toEqual([]);
});

it('a key that was written over comes back by the name of its row', () => {
  const order: readonly BookColumn[] = ['key', ...BOOK_COLUMNS.filter((column) => column !== 'key')];
  const before = book(BOOK_COLUMNS, [row(BOOK_COLUMNS, HOA), row(BOOK_COLUMNS, NAM)]);
  const renamed: BookPerson = { ...NAM, name: 'Lò Văn Năm' };
  const requests = planUpdate(before, [HOA, renamed], new Set());
  const after = book(order, [row(order, HOA), row(order, NAM, { key: renamed.name })]);
  expect(JSON.stringify(planRestore(before, requests, after))).toContain('"stringValue":"G2"');
});

it('what a book shows is behind when somebody answers or joins, not when a row was deleted', () => {
  const shown = writeShown([HOA, NAM]);
  expect([...parseShown(shown)]).toEqual(['G1', 'G2']);
  expect(isBehind(shown, [HOA])).toBe(false);
  expect(isBehind(shown, [{ ...HOA, standing: 'Đã trả lời' }, NAM])).toBe(true);
  expect(isBehind(shown, [HOA, NAM, { ...HOA, key: 'G3' }])).toBe(true);
});
