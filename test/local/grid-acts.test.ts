/** POST /api/act: who may change what in the grid, and what is refused before anything is changed. */
import { parseActInput } from '../../local/server/act-input';
import { actInGrid } from '../../local/server/grid-acts';
import { parseTsv, tsvOf } from '../../local/server/tsv';
import { editText } from '../../local/server/edit-text';
import { COLLEAGUE, newWorld, OFFICE_ACCOUNT, PRINCIPAL, VIEWER } from '../../local/workspace/new-world';
import { valueAt } from '../../local/world/grid';
import type { CellStyle, CellValue, SheetState } from '../../local/world/sheet-state';
import { restyle, validationIndex } from '../../local/world/styles';
import { typedValue } from '../../local/world/typed-values';
import type { World } from '../../local/world/world';

const sheetOf = (world: World): SheetState => {
  const [sheet] = world.spreadsheet.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const edit = (text: string, more: object = {}) =>
  parseActInput({ kind: 'edit', sheet: 0, row: 2, column: 2, text, ...more });

const refusalOf = (world: World, email: string, text: string): string => {
  try {
    actInGrid(world, email, edit(text));
  } catch (error) {
    return String(error);
  }
  throw new Error('it was not refused');
};

const protect = (world: World, warningOnly: boolean, editors: string[] = []): void => {
  const rect = { row: 1, column: 2, rows: 5, columns: 1 };
  const id = String(sheetOf(world).protections.length);
  sheetOf(world).protections.push({
    id,
    type: 'RANGE',
    rect,
    description: '',
    warningOnly,
    editors,
    unprotected: [],
  });
};

it('owner and editors may edit; a viewer and a stranger are told why not', () => {
  const world = newWorld();
  expect(actInGrid(world, OFFICE_ACCOUNT, edit('a'))).toEqual({ ok: true });
  expect(actInGrid(world, COLLEAGUE, edit('b'))).toEqual({ ok: true });
  expect(valueAt(sheetOf(world), 2, 2)).toBe('b');
  expect(refusalOf(world, VIEWER, 'c')).toContain('chỉ có quyền xem');
  expect(refusalOf(world, PRINCIPAL, 'c')).toContain('chưa được chia sẻ');
  expect(valueAt(sheetOf(world), 2, 2)).toBe('b');
});

it('a warning asks first and lets a yes pass; a real bar refuses all but the owner and its editors', () => {
  const world = newWorld();
  protect(world, true);
  expect(actInGrid(world, COLLEAGUE, edit('a'))).toEqual({ ok: false, ask: 'Ô này của máy, vẫn sửa?' });
  expect(valueAt(sheetOf(world), 2, 2)).toBe('');
  expect(actInGrid(world, COLLEAGUE, edit('a', { confirmed: true }))).toEqual({ ok: true });
  protect(world, false, [OFFICE_ACCOUNT]);
  expect(refusalOf(world, COLLEAGUE, 'b')).toContain('được bảo vệ');
  expect(actInGrid(world, OFFICE_ACCOUNT, edit('b', { confirmed: true }))).toEqual({ ok: true });
});

it('data validation that refuses says which cell, what was typed and what to do', () => {
  const world = newWorld();
  const sheet = sheetOf(world);
  const rule = { criteria: 'VALUE_IN_LIST', values: [['Nam', 'Nữ']], allowInvalid: false, helpText: null };
  restyle(sheet, { row: 2, column: 2, rows: 1, columns: 1 }, { validation: validationIndex(sheet, rule) });
  expect(refusalOf(world, OFFICE_ACCOUNT, 'Khác')).toContain('Ô B2 không nhận “Khác”. Chọn trong danh sách');
  expect(actInGrid(world, OFFICE_ACCOUNT, edit('Nữ'))).toEqual({ ok: true });
});

it.each<[string, unknown]>([
  ['an unknown act', { kind: 'format-disk', sheet: 0 }],
  ['a member too many', { kind: 'sort', sheet: 0, column: 1, ascending: true, code: 'x' }],
  ['row 0', { kind: 'edit', sheet: 0, row: 0, column: 1, text: '' }],
  ['a text over 50,000 characters', { kind: 'edit', sheet: 0, row: 1, column: 1, text: 'x'.repeat(50_001) }],
  ['no rows', { kind: 'paste', sheet: 0, row: 1, column: 1, rows: [] }],
  ['a number for a text', { kind: 'paste', sheet: 0, row: 1, column: 1, rows: [[1]] }],
  ['an empty name', { kind: 'rename-sheet', sheet: 0, name: '  ' }],
  ['null', null],
])('%s is not read', (_, value) => {
  expect(() => parseActInput(value)).toThrow('không đọc được');
});

it.each<[CellValue, CellStyle, string]>([
  ['0912', {}, "'0912"],
  ['0912', { format: '@' }, '0912'],
  ['=x', {}, "'=x"],
  [1234.5, { format: '#,##0.0' }, '1234,5'],
  [0.709, { format: '0%' }, '70,9%'],
  [37_682, { format: 'dd/mm/yyyy' }, '02/03/2003'],
  [true, {}, 'TRUE'],
])('%p under %p is edited as %p, which typed again gives the same value', (value, style, text) => {
  expect(editText(value, style, undefined)).toBe(text);
  const again = typedValue(text, style, 2026).value;
  // A hundredth part may differ in the last of seventeen digits.
  if (typeof value === 'number') expect(again).toBeCloseTo(value, 10);
  else expect(again).toBe(value);
});

it.each<[string, string[][]]>([
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\t\r\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['"x\ny"\t"nói ""có"""', [['x\ny', 'nói "có"']]],
  ['một "chữ" trong câu', [['một "chữ" trong câu']]],
  ['\t\tz', [['', '', 'z']]],
  ['a\n\nb', [['a'], [''], ['b']]],
])('%j is read from the clipboard as %j, and what is written is read again', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
  expect(parseTsv(tsvOf(rows))).toEqual(rows);
});
