/** P18, B13: a workbook of the first version goes on under today's program; one of a newer program is left alone. */
import { buildSync } from 'esbuild';
import path from 'node:path';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';
import { press, pressStopped, refusal } from './support/desk';
import { firstWorkbook } from './support/first-workbook';
import { ASKED, EMPLOYED, answerUnknown } from './support/respondents';
import { once, setUpCollege } from './support/small-college';
import { responses, wholeSchool } from './support/responses';
import { act, headersOf, rowsOf, typeCell, wholeBook } from './support/tabs';

const migrated = once(() => {
  const workspace = firstWorkbook();
  press(workspace, 'setUp', {});
  return workspace;
});
const settingRow = (workspace: Workspace, name: string) =>
  rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === name);
const versionIn = (workspace: Workspace) =>
  String(settingRow(workspace, 'Phiên bản dữ liệu')?.cells['Nội dung']);
const cellsIn = (workspace: Workspace, title: string) => rowsOf(workspace, title).map(({ cells }) => cells);

describe('A workbook of the first version', () => {
  test('is brought to the present one by Thiết lập, which says so, and a second time changes nothing', () => {
    const workspace = firstWorkbook();
    const { made } = press(workspace, 'setUp', {});
    expect(made.join('; ')).toContain('Phiên bản 2');
    expect(versionIn(workspace)).toBe(String(SCHEMA_VERSION));
    const before = wholeBook(workspace);
    expect(press(workspace, 'setUp', {}).made).toEqual([]);
    expect(wholeBook(workspace)).toEqual(before);
  });

  test('loses no row, no code and no answer by it', () => {
    const before = firstWorkbook();
    for (const title of ['Danh sách', 'Lớp', 'Phiếu mời', 'Thư', 'Sổ khóa', 'Câu hỏi', 'Phản hồi', 'Hồ sơ'])
      expect([title, cellsIn(migrated(), title)]).toEqual([
        title,
        cellsIn(before, title).map((cells) => expect.objectContaining(cells) as unknown),
      ]);
  });

  test('goes on: the answer by an old link is counted, and the report made with the old template', () => {
    const workspace = migrated();
    expect(press(workspace, 'pullResponses', {})).toMatchObject({ pulled: 1, matched: 1 });
    const third = cellsIn(workspace, 'Phiếu mời').find(({ 'Mã phiếu': code }) =>
      responses(workspace).every((answer) => answer['Mã phiếu'] !== code),
    );
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.code]: String(third?.['Mã phiếu']) });
    expect(press(workspace, 'pullResponses', {})).toMatchObject({ pulled: 1, matched: 1, unmatched: 0 });
    expect(wholeSchool(workspace, 'responseRate')).toBe('3/3');
    expect(press(workspace, 'createReport', {}).version).toBe(2);
  });

  test('goes on before Thiết lập is pressed too', () => {
    expect(press(firstWorkbook(), 'pullResponses', {})).toMatchObject({ pulled: 1, matched: 1 });
  });

  test('comes to the same when Thiết lập is stopped on the way and pressed again', () => {
    for (const k of [60, 300]) {
      const workspace = firstWorkbook();
      expect(pressStopped(workspace, 'setUp', {}, k)).toBe(true);
      press(workspace, 'setUp', {});
      expect(new Map(wholeBook(workspace))).toEqual(new Map(wholeBook(migrated())));
    }
  });
});

describe('A workbook of a newer program', () => {
  test('is not written into, and the message says what to do', () => {
    const workspace = setUpCollege();
    const row = settingRow(workspace, 'Phiên bản dữ liệu')?.row ?? 0;
    typeCell(workspace, 'Cấu hình', row, 'Nội dung', String(SCHEMA_VERSION + 1));
    const before = wholeBook(workspace);
    for (const method of ['setUp', 'checkRoster', 'updateIndicators'] as const) {
      const { code, message } = refusal(workspace, method, {});
      expect({ method, code }).toEqual({ method, code: 'workbook.newer' });
      expect(message).toContain('Cập nhật chương trình');
    }
    expect(wholeBook(workspace)).toEqual(before);
    expect(press(workspace, 'readHome', {}).ready).toBe(true);
  });

  test('an emptied version is taken for the first one, and Thiết lập writes it again', () => {
    const workspace = setUpCollege();
    const row = settingRow(workspace, 'Phiên bản dữ liệu')?.row ?? 0;
    typeCell(workspace, 'Cấu hình', row, 'Nội dung', '');
    press(workspace, 'setUp', {});
    expect(versionIn(workspace)).toBe(String(SCHEMA_VERSION));
  });
});

/** A program that carries out one step of renaming, as a later version would. */
const renaming = (): Workspace => {
  const contents = `
    import { applyMigration } from './src/google/apply-migration';
    import { fixedTables } from './src/domain/all-tables';
    export const run = () => applyMigration({ version: 99, title: '', changes: [
      { kind: 'tabRenamed', table: 'classes', from: 'Danh mục lớp' },
      { kind: 'columnRenamed', table: 'classes', column: 'major', from: 'Nghề' },
    ] }, fixedTables);`;
  const [built] = buildSync({
    stdin: { contents, resolveDir: path.join(__dirname, '../..') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'step',
    target: 'es2020',
    footer: { js: 'function go() { step.run(); }' },
  }).outputFiles;
  const college = setUpCollege();
  act(college, 'Lớp', { kind: 'rename-column', column: 'Ngành, nghề', name: 'Nghề' });
  act(college, 'Lớp', { kind: 'rename-sheet', name: 'Danh mục lớp' });
  const workspace = Workspace.create({ project: projectOf(built?.text ?? '') });
  Object.assign(workspace.world, college.world);
  return workspace;
};

test('a renamed tab and column keep their rows; running the step again changes nothing', () => {
  const workspace = renaming();
  expect(workspace.run('go').error).toBeNull();
  expect(headersOf(workspace, 'Lớp')).toContain('Ngành, nghề');
  expect(cellsIn(workspace, 'Lớp').map((cells) => cells['Ngành, nghề'])).toEqual([
    'Kế toán',
    'Công nghệ ô tô',
  ]);
  const before = wholeBook(workspace);
  workspace.run('go');
  expect(wholeBook(workspace)).toEqual(before);
});
