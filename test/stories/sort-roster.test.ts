/** S1.41–S1.43, UX 13: Danh sách is put in Vietnamese order by whole rows, safely against formulas and stops. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, pressStopped, refusal } from './support/desk';
import { doubtfulCollege as doubtful } from './support/doubtful-college';
import { once } from './support/small-college';
import { act, columnOf, headersOf, lettersOf, rowsOf, typeCell, typeTable, valuesOf } from './support/tabs';

const LIST = 'Danh sách';

describe('UX 13: Danh sách is sorted whole', () => {
  /** Every row as its cells, whatever its place. */
  const asSet = (workspace: Workspace): string[] =>
    rowsOf(workspace, LIST)
      .map(({ cells }) => JSON.stringify({ ...cells, '': undefined }))
      .sort();
  const MORE = `
Họ và | Tên | Ngày sinh | Ngày tốt nghiệp | Lớp | Khóa
Cầm Bá | Ánh | 09/09/2003 | 30/06/2025 | KT2 | K59
Cầm Bá | Ân | 09/09/2003 | 30/06/2025 | KT2 | K59
`;
  /** With a column of the office's own behind the last one, and a blank row. */
  const withOwnColumn = once(() => {
    const workspace = doubtful();
    typeTable(workspace, LIST, MORE);
    press(workspace, 'checkRoster', {});
    const own = lettersOf(headersOf(workspace, LIST).length);
    const type = (row: number, value: string): void =>
      act(workspace, LIST, { kind: 'edit', cell: `${own}${row}`, value });
    type(1, 'Tổ');
    columnOf(workspace, LIST, 'Mã HSSV').forEach((code, at) => type(at + 2, `tổ của ${code}`));
    act(workspace, LIST, { kind: 'insert-row', before: 4, count: 1 });
    return workspace;
  });

  test('in Vietnamese order, no row torn; the last action can still be undone; a second press changes nothing', () => {
    const workspace = withOwnColumn();
    press(workspace, 'applyProposals', { kind: 'email' });
    const before = asSet(workspace);
    expect(press(workspace, 'sortRoster', { by: 'name' })).toEqual({ rows: 8, sorted: true });
    expect(asSet(workspace)).toEqual(before);
    expect(columnOf(workspace, LIST, 'Tên').filter((name) => name !== '')).toEqual([
      'Ánh',
      'Ân',
      'Hoa',
      'Mai',
      'Mai',
      'Nam',
      'Páo',
      'Páo',
    ]);
    expect(headersOf(workspace, LIST).some((header) => header.startsWith('Thứ tự tạm'))).toBe(false);
    expect(press(workspace, 'sortRoster', { by: 'name' }).sorted).toBe(false);
    expect(press(workspace, 'readHome', {}).undo).toMatchObject({
      action: 'Sửa theo đề xuất',
      undoable: true,
    });
  });

  test('formulas in rows are refused, with the cell, before anything moves', () => {
    const workspace = withOwnColumn();
    typeCell(workspace, LIST, 3, 'Tổ', '=1+1');
    const before = valuesOf(workspace, LIST);
    expect(refusal(workspace, 'sortRoster', { by: 'name' })).toMatchObject({
      code: 'roster.formulas',
      place: { sheet: LIST, row: 3, column: 'Tổ' },
    });
    expect(valuesOf(workspace, LIST)).toEqual(before);
  });

  test('stopped at any call and pressed again, every row is whole and the help column is gone', () => {
    const done = withOwnColumn();
    press(done, 'sortRoster', { by: 'class' });
    for (let k = 20; ; k += 9) {
      const workspace = withOwnColumn();
      if (!pressStopped(workspace, 'sortRoster', { by: 'class' }, k)) break;
      press(workspace, 'sortRoster', { by: 'class' });
      expect({ k, rows: valuesOf(workspace, LIST) }).toEqual({ k, rows: valuesOf(done, LIST) });
    }
  });
});
