/** B13: what a tab held comes back to the cell from its JSON Lines; its CSV is read by any program. */
import * as fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { formatCsv, formatLines, parseLines } from '../../../src/domain/backup/copy-text';
import { copyTab, splitRows, type TabCopy } from '../../../src/domain/backup/tab-copy';
import { integer, text } from '../../../src/domain/columns';
import { table } from '../../../src/domain/table';
import { gridOf } from '../../../src/domain/table-rows';

const people = table({
  name: 'people',
  title: 'Người',
  key: ['code'],
  visibility: 'shown',
  columns: { code: text('Mã', { required: true }), year: integer('Năm', {}) },
});
const gridWith = (cells: readonly (readonly Cell[])[], headerRow = 0) => gridOf(people, cells, headerRow);

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant('=1+1'));
const copies = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.record({ header: fc.string() }), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }),
  }),
);

test('any cells come back from JSON Lines as they were', () => {
  fc.assert(
    fc.property(copies, (copy) => {
      expect(JSON.stringify(parseLines(formatLines(copy)))).toBe(JSON.stringify(copy));
    }),
  );
});

test('a text that is no copy of a tab is refused whole', () => {
  for (const bad of [
    '',
    '{}',
    'x',
    '{"columns":[{"header":"A"}]}\n["a","b"]\n',
    '{"columns":[{"header":"A"}]}\n[null]\n',
  ])
    expect(parseLines(bad)).toBeNull();
});

test('parts hold every row once and in order, none longer than asked unless one row is', () => {
  fc.assert(
    fc.property(copies, fc.integer({ min: 10, max: 200 }), (copy, most) => {
      const parts = splitRows(copy, most);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.flatMap(({ rows }) => rows)).toEqual(copy.rows);
      for (const { rows } of parts) {
        const length = rows.reduce((sum, row) => sum + JSON.stringify(row).length + 1, 0);
        expect(length <= most || rows.length === 1).toBe(true);
      }
    }),
  );
});

test('our columns go by name, people’s own by header; blank rows and blank columns are left out', () => {
  const grid = gridWith(
    [
      ['Danh sách lớp', '', '', '', ''],
      ['Tổ', 'Mã', '', 'Năm', ''],
      ['01', 'A', '', 2025, ''],
      ['', '', '', '', ''],
      ['02', 'B', '', 2026, 'bên lề'],
    ],
    1,
  );
  const expected: TabCopy = {
    columns: [
      { header: 'Tổ' },
      { name: 'code', header: 'Mã' },
      { name: 'year', header: 'Năm' },
      { header: '' },
    ],
    rows: [
      ['01', 'A', 2025, ''],
      ['02', 'B', 2026, 'bên lề'],
    ],
  };
  expect(copyTab(people, grid)).toEqual(expected);
});

test('CSV quotes what must be quoted, and no cell of it is a formula', () => {
  const copy = {
    columns: [{ header: 'Mã' }, { header: 'Ghi chú' }],
    rows: [
      ['A', 'nói "được", về'],
      ['=1+1', '@x'],
    ],
  };
  expect(formatCsv(copy)).toBe('\ufeffMã,Ghi chú\r\nA,"nói ""được"", về"\r\n" =1+1"," @x"\r\n');
});
