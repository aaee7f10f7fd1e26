/** Thiết lập and the keys of graduations: whatever people do to the tabs, nothing is undone and nobody is mistaken. */
import { sheetNamed } from '../../local/act';
import { deleteColumns } from '../../local/world/structure';
import type { Workspace } from '../../local/workspace/workspace';
import { press } from './support/desk';
import { once, smallCollege } from './support/small-college';
import { act, cellOf, columnOf, headersOf, rowsOf, typeCell, valuesOf, wholeBook } from './support/tabs';

const LIST = 'Danh sách';
const college = once(smallCollege);

const keysByCode = (workspace: Workspace): Record<string, string> =>
  Object.fromEntries(
    rowsOf(workspace, LIST).map(({ cells }) => [String(cells['Mã HSSV']), String(cells['Khóa dòng'])]),
  );

const NEWCOMER = {
  'Họ và': 'Quàng Thị',
  Tên: 'Thảo',
  'Ngày tốt nghiệp': '30/06/2025',
  Lớp: 'KT2',
  Khóa: 'K59',
  'Mã HSSV': 'CD22KT0050',
};

describe('a graduation keeps its key', () => {
  test('when people sort the tab and insert rows; the new row gets one of its own', () => {
    const workspace = college();
    const keys = keysByCode(workspace);
    act(workspace, LIST, { kind: 'sort', column: 'Tên', ascending: false });
    act(workspace, LIST, { kind: 'insert-row', before: 3, count: 1 });
    Object.entries(NEWCOMER).forEach(([header, text]) => typeCell(workspace, LIST, 3, header, text));
    press(workspace, 'checkRoster', {});
    const { CD22KT0050: fresh, ...others } = keysByCode(workspace);
    expect(others).toEqual(keys);
    expect(fresh).not.toBe('');
    expect(Object.values(keys)).not.toContain(fresh);
  });

  test('when somebody copies its row: the copy gets another key of the same person', () => {
    const workspace = college();
    const { world } = workspace;
    const sheet = sheetNamed(world.spreadsheet, LIST);
    const row = sheet.rows[1];
    if (!row) throw new Error('no row');
    sheet.rows[6] = { v: [...row.v], s: [...row.s] };
    const keyBefore = cellOf(workspace, LIST, 2, 'Khóa dòng');
    press(workspace, 'checkRoster', {});
    const keys = columnOf(workspace, LIST, 'Khóa dòng');
    expect(keys[0]).toBe(keyBefore);
    expect(new Set(keys).size).toBe(6);
    expect(cellOf(workspace, LIST, 7, 'Khóa người')).toBe(cellOf(workspace, LIST, 2, 'Khóa người'));
  });
});

describe('S1.16: Thiết lập runs again at any time', () => {
  test('and makes nothing where nothing is missing', () => {
    const workspace = college();
    const before = wholeBook(workspace);
    expect(press(workspace, 'setUp', {})).toEqual({ made: [], problems: [] });
    expect(wholeBook(workspace)).toEqual(before);
    expect(workspace.world.triggers).toHaveLength(1);
  });

  test('and undoes nothing that people did: names of tabs, settings, questions, own columns, what they typed', () => {
    const workspace = college();
    act(workspace, LIST, { kind: 'rename-sheet', name: 'DS 2025' });
    act(workspace, 'Lớp', { kind: 'move-column', column: 'GVCN', before: 'Khóa' });
    const benefit = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Lợi ích');
    typeCell(workspace, 'Cấu hình', benefit?.row ?? 0, 'Nội dung', 'Quà lưu niệm.');
    typeCell(workspace, 'Câu hỏi', 2, 'Câu hỏi', 'Xin phép anh/chị');
    act(workspace, 'Câu hỏi', { kind: 'delete-row', row: rowsOf(workspace, 'Câu hỏi').length + 1, count: 1 });
    const before = wholeBook(workspace);
    expect(press(workspace, 'setUp', {})).toEqual({ made: [], problems: [] });
    expect(wholeBook(workspace)).toEqual(before);
    expect(press(workspace, 'checkRoster', {}).graduations).toBe(5);
  });

  test('and brings a deleted column back at the end, the other cells as they were', () => {
    const workspace = college();
    const sheet = sheetNamed(workspace.world.spreadsheet, LIST);
    const headers = headersOf(workspace, LIST);
    deleteColumns(sheet, headers.indexOf('Thu nhập') + 1, 1);
    const before = valuesOf(workspace, LIST);
    expect(press(workspace, 'setUp', {}).made).toEqual([`Tab ${LIST}: cột Thu nhập`]);
    const [header = [], ...rows] = valuesOf(workspace, LIST);
    expect(header).toEqual([...(before[0] ?? []), 'Thu nhập']);
    expect(rows).toEqual(before.slice(1));
    expect(press(workspace, 'checkRoster', {}).problems).toEqual([]);
  });

  test('and makes a deleted tab anew', () => {
    const workspace = college();
    const { spreadsheet } = workspace.world;
    spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== 'KPI');
    expect(press(workspace, 'setUp', {}).made).toEqual(['Tab KPI']);
    expect(press(workspace, 'setUp', {}).made).toEqual([]);
  });
});
