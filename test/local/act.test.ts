/** What a person does in the grid, and what time does. */
import { applyAct, pasteRows, requireEditor, type Act } from '../../local/act';
import { tick } from '../../local/tick';
import { columnLetters, parseA1, toA1 } from '../../local/world/a1';
import { parseCsv, writeCsv } from '../../local/world/csv';
import { lastColumnOf, lastRowOf, putNote, valuesIn } from '../../local/world/grid';
import type { CellValue, SheetState } from '../../local/world/sheet-state';
import { restyle } from '../../local/world/styles';
import type { Workspace } from '../../local/workspace/workspace';
import { workspaceOf } from './scripts';

const firstSheet = ({ world }: Workspace): SheetState => {
  const [sheet] = world.spreadsheet.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const filled = (): Workspace => {
  const workspace = workspaceOf('');
  const sheet = firstSheet(workspace);
  sheet.frozenRows = 1;
  pasteRows(
    workspace.world,
    sheet,
    [
      ['Tên', 'Lớp'],
      ['Páo', 'KT2'],
      ['Hoa', 'KT1'],
      ['Nam', 'KT2'],
    ],
    'A1',
  );
  putNote(sheet, 2, 1, 'của Páo');
  return workspace;
};

const after = (act: Act): CellValue[][] => {
  const workspace = filled();
  const sheet = firstSheet(workspace);
  applyAct(workspace.world, workspace.world.spreadsheet, sheet, act);
  return valuesIn(sheet, { row: 1, column: 1, rows: lastRowOf(sheet), columns: lastColumnOf(sheet) });
};

describe('a person in the grid', () => {
  const header = ['Tên', 'Lớp'];
  test.each<[Act, CellValue[][]]>([
    [
      { kind: 'sort', column: 'Tên', ascending: true },
      [header, ['Hoa', 'KT1'], ['Nam', 'KT2'], ['Páo', 'KT2']],
    ],
    [
      { kind: 'sort', column: 'A', ascending: false },
      [header, ['Páo', 'KT2'], ['Nam', 'KT2'], ['Hoa', 'KT1']],
    ],
    [
      { kind: 'insert-row', before: 3, count: 1 },
      [header, ['Páo', 'KT2'], ['', ''], ['Hoa', 'KT1'], ['Nam', 'KT2']],
    ],
    [{ kind: 'delete-row', row: 2, count: 2 }, [header, ['Nam', 'KT2']]],
    [
      { kind: 'move-column', column: 'Lớp', before: 'Tên' },
      [
        ['Lớp', 'Tên'],
        ['KT2', 'Páo'],
        ['KT1', 'Hoa'],
        ['KT2', 'Nam'],
      ],
    ],
    [
      { kind: 'rename-column', column: 'Lớp', name: 'Tên lớp' },
      [
        ['Tên', 'Tên lớp'],
        ['Páo', 'KT2'],
        ['Hoa', 'KT1'],
        ['Nam', 'KT2'],
      ],
    ],
    [{ kind: 'edit', cell: 'B2', value: '0912' }, [header, ['Páo', 912], ['Hoa', 'KT1'], ['Nam', 'KT2']]],
  ])('%j', (act, values) => expect(after(act)).toEqual(values));

  test.each<[Act, string]>([
    [{ kind: 'sort', column: 'Khoa', ascending: true }, 'There is no column “Khoa” in Trang tính1.'],
    [{ kind: 'edit', cell: 'A1:B2', value: 'x' }, '“A1:B2” is not a cell.'],
    [{ kind: 'delete-row', row: 1001, count: 1 }, 'Trang tính1 has no row 1001.'],
    [{ kind: 'rename-sheet', name: '' }, 'A sheet cannot be named “”: the name is taken or empty.'],
  ])('%j is refused', (act, message) => expect(() => after(act)).toThrow(message));

  test('people with view rights do not edit', () => {
    const { world } = workspaceOf('');
    expect(() => requireEditor(world.spreadsheet, 'khach@cdhoaban.example.edu.vn')).toThrow('may not edit');
  });
});

test('pasting grows the sheet, keeps plain-text columns as they are and parses the others', () => {
  const workspace = workspaceOf('');
  const sheet = firstSheet(workspace);
  restyle(sheet, { row: 1, column: 1, rows: 1000, columns: 1 }, { format: '@' });
  pasteRows(
    workspace.world,
    sheet,
    [
      ['0912345678', '0912345678'],
      ['1/2/2003', '1/2/2003'],
    ],
    'A1000',
  );
  expect(valuesIn(sheet, { row: 1000, column: 1, rows: 2, columns: 2 })).toEqual([
    ['0912345678', 912345678],
    ['1/2/2003', 37653],
  ]);
  expect(sheet.maxRows).toBe(1001);
});

test('csv is read and written with quotes, commas and line breaks in cells', () => {
  const rows = [
    ['a', 'b,c', 'd "e"'],
    ['', 'f\ng', ''],
  ];
  expect(parseCsv(writeCsv(rows))).toEqual(rows);
  expect(parseCsv('\ufeffa,b\r\nc,\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('A1 notation', () => {
  const size = { maxRows: 1000, maxColumns: 26 };
  expect(
    ['B2', 'B2:D3', 'B:B', '2:3', 'B2:B', '$A$1', 'AB1', 'x', '2', ''].map((a1) => parseA1(a1, size)),
  ).toEqual([
    { row: 2, column: 2, rows: 1, columns: 1 },
    { row: 2, column: 2, rows: 2, columns: 3 },
    { row: 1, column: 2, rows: 1000, columns: 1 },
    { row: 2, column: 1, rows: 2, columns: 26 },
    { row: 2, column: 2, rows: 999, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 28, rows: 1, columns: 1 },
    null,
    null,
    null,
  ]);
  expect([
    columnLetters(1),
    columnLetters(26),
    columnLetters(27),
    columnLetters(703),
    toA1({ row: 2, column: 2, rows: 2, columns: 1 }),
  ]).toEqual(['A', 'Z', 'AA', 'AAA', 'B2:B3']);
});

describe('time', () => {
  const CODE = `
    function install() {
      ScriptApp.newTrigger('dispatch').timeBased().everyMinutes(5).create();
      ScriptApp.newTrigger('once').timeBased().after(60000).create();
    }
    function dispatch(event) { note('dispatch ' + event.authMode + ' ' + event.minute); }
    function once() { note('once ' + Session.getEffectiveUser().getEmail()); }
    function note(text) { SpreadsheetApp.getActive().getSheets()[0].appendRow([text]); }
    function menu() { SpreadsheetApp.getUi().alert('x'); }
    function count() { return ScriptApp.getProjectTriggers().length; }`;
  const colleague = 'quang.van.tien@cdhoaban.example.edu.vn';

  test('triggers fire when they are due, as the person who made them, as often as they are due', () => {
    const workspace = workspaceOf(CODE);
    workspace.run('install', [], { as: colleague });
    const fired = tick(workspace, '2026-01-12T01:11:00Z');
    expect(fired.map(({ handler, as, ok }) => [handler, as, ok])).toEqual([
      ['once', colleague, true],
      ['dispatch', colleague, true],
      ['dispatch', colleague, true],
    ]);
    const sheet = firstSheet(workspace);
    expect(valuesIn(sheet, { row: 1, column: 1, rows: 3, columns: 1 })).toEqual([
      [`once ${colleague}`],
      ['dispatch FULL 5'],
      ['dispatch FULL 10'],
    ]);
    expect(workspace.world.clock).toBe('2026-01-12T01:11:00.000Z');
  });

  test('without a time the clock moves to the next due trigger; the past is refused', () => {
    const workspace = workspaceOf(CODE);
    workspace.run('install');
    expect(tick(workspace).map(({ handler }) => handler)).toEqual(['once']);
    expect(() => tick(workspace, '2026-01-12T01:00:00Z')).toThrow('lies before');
  });

  test('a person sees only own triggers, and a trigger has no user interface', () => {
    const workspace = workspaceOf(CODE);
    workspace.run('install', [], { as: colleague });
    expect(workspace.run('count').value).toBe(0);
    expect(workspace.run('menu', ['1'], { event: 'clock' }).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
