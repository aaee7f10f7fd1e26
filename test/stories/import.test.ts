/** S1.14, P28, B6: a list is taken in from a file whole or not at all, shown before, the same at every stop, and taken back. */
import { readXlsxSheets } from '../../sidebar/import/read-xlsx';
import type { Workspace } from '../../local/workspace/workspace';
import type { FileRow } from '../../src/domain/roster/import/file-sheet';
import { fileRows, guessedMapping, readImportSheet } from '../../src/domain/roster/import/read-sheet';
import { sentPages } from '../../src/domain/roster/import/staged-rows';
import { messyXlsx } from '../support/messy-xlsx';
import { press, pressStopped, refusal } from './support/desk';
import { once, setUpCollege, smallCollege } from './support/small-college';
import { cellOf, columnOf, rowsOf, typeCell, valuesOf } from './support/tabs';

const LIST = 'Danh sách';
const IMPORT = 'import-0001';
const FILE = 'HSSV 2025.xlsx';

let messy: readonly FileRow[] = [];
beforeAll(async () => {
  const sheets = await readXlsxSheets(await messyXlsx());
  const readings = sheets.flatMap((sheet) => readImportSheet(sheet) ?? []);
  messy = readings.flatMap((reading) => fileRows(reading, guessedMapping(reading), reading.info));
});

const send = (workspace: Workspace, rows: readonly FileRow[], importId = IMPORT): void => {
  for (const page of sentPages(rows)) press(workspace, 'stageImport', { importId, ...plain(page) });
};
/** The contract's input is not read-only. */
const plain = (page: ReturnType<typeof sentPages>[number]) => ({
  from: page.from,
  columns: [...page.columns],
  rows: page.rows.map(({ values, ...row }) => ({ ...row, values: [...values] })),
});
const asked = (rows: readonly FileRow[], importId = IMPORT) => ({
  importId,
  total: rows.length,
  replace: false,
});
const importAll = (workspace: Workspace, rows: readonly FileRow[], importId = IMPORT) => {
  send(workspace, rows, importId);
  return press(workspace, 'importRows', { ...asked(rows, importId), file: FILE });
};
const names = (workspace: Workspace): string[] =>
  rowsOf(workspace, LIST).map(({ cells }) => `${String(cells['Họ và'])} ${String(cells['Tên'])}`);

const empty = once(setUpCollege);
const standing = once(smallCollege);

describe('A messy file with three tabs', () => {
  test('is shown before: added, refused with the place in the file, new classes, repairs; the roster stays', () => {
    const workspace = empty();
    send(workspace, messy);
    const before = valuesOf(workspace, LIST);
    const { added, changed, kept, refused, classes, repairs, problems } = press(
      workspace,
      'previewImport',
      asked(messy),
    );
    expect({ added, changed, kept, refused }).toEqual({ added: 5, changed: 0, kept: 0, refused: 1 });
    expect(classes).toEqual(['KT5 K53']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Sheet1, dòng 10, Nguyễn Thị: thiếu Tên. Gõ thêm trong tệp, rồi chọn lại.',
    ]);
    expect(Object.fromEntries(repairs.map(({ label, count }) => [label, count]))).toEqual({
      'họ tên viết hoa hoặc viết thường cả': 2,
      'số điện thoại mất số 0 đầu': 1,
      'số điện thoại có +84': 1,
      'số điện thoại 11 số cũ': 1,
    });
    expect(valuesOf(workspace, LIST)).toEqual(before);
  });

  test('is written as one action: people with keys, classes, originals in the log; the waiting tab is emptied', () => {
    const workspace = empty();
    expect(importAll(workspace, messy)).toEqual({ added: 5, changed: 0, kept: 0, refused: 1, classes: 1 });
    expect(names(workspace)).toEqual([
      'Lò Thị Hoa',
      'Lò Văn Nam',
      'Giàng A Páo',
      'Quàng Văn Tiến',
      'Vàng Thị Mai',
    ]);
    expect(columnOf(workspace, LIST, 'Số điện thoại')).toEqual([
      ...['0912345678', '0983456789', '0374567890', '0912345678/0983456789', '0383456789'],
    ]);
    expect(columnOf(workspace, LIST, 'Lớp')).toEqual(['KT2', 'KT2', 'OT1', 'OT1', 'KT5']);
    expect(columnOf(workspace, LIST, 'Khóa người').every((key) => key !== '')).toBe(true);
    expect(columnOf(workspace, 'Lớp', 'Lớp')).toEqual(['KT2', 'OT1', 'KT5']);
    const originals = rowsOf(workspace, 'Nhật ký').filter(({ cells }) => cells['Cột'] === '(ghi trong tệp)');
    expect(originals.map(({ cells }) => cells['Giá trị cũ'])).toContain(
      '{"Số điện thoại":"+84 983 456 789"}',
    );
    expect(rowsOf(workspace, 'Nhập dở')).toHaveLength(1);
    expect(String(rowsOf(workspace, 'Nhập dở')[0]?.cells['Nội dung'])).not.toMatch(/Lò|Hoa/);
  });

  test('once more changes nothing, also after a doubtful cell was settled by hand', () => {
    const workspace = empty();
    importAll(workspace, messy);
    typeCell(workspace, LIST, 5, 'Số điện thoại', '0983456789');
    const before = valuesOf(workspace, LIST);
    expect(importAll(workspace, messy, 'import-0002')).toEqual({
      added: 0,
      changed: 0,
      kept: 5,
      refused: 1,
      classes: 0,
    });
    expect(valuesOf(workspace, LIST)).toEqual(before);
  });

  test('Hoàn tác takes the whole import back, classes too', () => {
    const workspace = standing();
    const before = valuesOf(workspace, LIST);
    expect(importAll(workspace, messy)).toMatchObject({ added: 2, changed: 0, kept: 3 });
    const { undo } = press(workspace, 'readHome', {});
    expect(undo?.action).toBe('Nhập danh sách');
    press(workspace, 'undoLast', { number: undo?.number ?? 0 });
    expect(valuesOf(workspace, LIST)).toEqual(before);
    expect(columnOf(workspace, 'Lớp', 'Lớp')).toEqual(['KT2', 'OT1']);
  });
});

describe('People who stand already', () => {
  const hoa = (more: FileRow['cells']): FileRow[] => [
    {
      sheet: 'KT2',
      row: 3,
      cells: {
        studentCode: 'CD22KT0001',
        fullName: 'Lò Thị Hoa',
        className: 'KT2',
        cohort: 'K59',
        graduationDate: '30/06/2025',
        ...more,
      },
    },
  ];

  test('blanks are filled; what differs is listed, and replaced only when asked', () => {
    const workspace = standing();
    const rows = hoa({ phone: '0999999999', address: 'Sơn La' });
    send(workspace, rows);
    const preview = press(workspace, 'previewImport', asked(rows));
    expect([preview.changed, preview.differing]).toEqual([1, 1]);
    expect(preview.differences[0]?.message).toMatch(
      /dòng 2, Số điện thoại, Lò Thị Hoa: bảng ghi “0912345678”, tệp ghi “0999999999”/,
    );
    press(workspace, 'importRows', { ...asked(rows), file: FILE });
    expect(cellOf(workspace, LIST, 2, 'Địa chỉ')).toBe('Sơn La');
    expect(cellOf(workspace, LIST, 2, 'Số điện thoại')).toBe('0912345678');
    send(workspace, rows, 'import-0002');
    press(workspace, 'importRows', { ...asked(rows, 'import-0002'), replace: true, file: FILE });
    expect(cellOf(workspace, LIST, 2, 'Số điện thoại')).toBe('0999999999');
  });
});

describe('What may come between', () => {
  test('stopped at every ninetieth call and pressed again, it ends the same and tells the same', () => {
    const start = empty();
    send(start, messy);
    const whole = start.clone();
    const answer = press(whole, 'importRows', { ...asked(messy), file: FILE });
    let stopped = true;
    for (let k = 1; stopped; k += 90) {
      const workspace = start.clone();
      stopped = pressStopped(workspace, 'importRows', { ...asked(messy), file: FILE }, k);
      expect([k, press(workspace, 'importRows', { ...asked(messy), file: FILE })]).toEqual([k, answer]);
      expect([k, names(workspace)]).toEqual([k, names(whole)]);
      expect([k, rowsOf(workspace, 'Nhật ký').length]).toEqual([k, rowsOf(whole, 'Nhật ký').length]);
      expect([k, columnOf(workspace, 'Lớp', 'Lớp')]).toEqual([k, columnOf(whole, 'Lớp', 'Lớp')]);
    }
  });

  test('rows that were never sent, not all sent, or cleared by another import are told', () => {
    const workspace = empty();
    expect(refusal(workspace, 'previewImport', asked(messy)).code).toBe('import.gone');
    send(workspace, messy);
    const more = { ...asked(messy), total: messy.length + 1 };
    expect(refusal(workspace, 'importRows', { ...more, file: FILE }).code).toBe('import.incomplete');
    send(workspace, messy, 'import-0002');
    expect(refusal(workspace, 'importRows', { ...asked(messy), file: FILE }).code).toBe('import.gone');
    expect(press(workspace, 'dropImport', { importId: 'import-0002' })).toEqual({ dropped: messy.length });
    expect(rowsOf(workspace, 'Nhập dở')).toEqual([]);
  });
});

test('1,000 rows in two pages: the calls do not grow with the rows', () => {
  const workspace = empty();
  const rows = Array.from(
    { length: 1000 },
    (_, at): FileRow => ({
      sheet: 'Tất cả',
      row: at + 2,
      cells: {
        fullName: `Lò Thị Hoa${at}`,
        birthDate: '02/03/2003',
        className: `KT${at % 10}`,
        cohort: 'K50',
        graduationDate: '30/06/2015',
      },
    }),
  );
  send(workspace, rows);
  const input = JSON.stringify({ ...asked(rows), file: FILE });
  const { value, totalCalls } = workspace.run('rpc', ['importRows', input]);
  expect(JSON.parse(String(value))).toMatchObject({ ok: true, value: { added: 1000, classes: 10 } });
  expect(totalCalls).toBeLessThan(400);
});
