/** B13: a backup holds everything as files; restored into a new workbook, the office goes on there as in the old one. */
import { createHash } from 'node:crypto';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { secondWorkbook } from '../../local/workspace/second-workbook';
import { Workspace } from '../../local/workspace/workspace';
import type { DriveFile } from '../../local/world/drive';
import type { Input } from '../../src/api/contract';
import { press, pressStopped, refusal } from './support/desk';
import { answer, EMPLOYED, SEEKING } from './support/respondents';
import { wholeSchool } from './support/responses';
import { once, openCollege } from './support/small-college';
import { headersOf, rowsOf, typeCell, type TabRow } from './support/tabs';

const all = <M extends 'backUp' | 'checkBackup' | 'restore'>(
  workspace: Workspace,
  method: M,
  input: Input<M>,
): ReturnType<typeof press<M>> => {
  for (;;) {
    const view = press(workspace, method, input);
    if (view.state !== 'running') return view;
  }
};

/** Two answers, one of them pulled; a paper with its snapshot; columns and cells of the office's own. */
const college = once(() => {
  const workspace = openCollege();
  press(workspace, 'sendInvitations', {});
  answer(workspace, 'CD22KT0001', EMPLOYED);
  press(workspace, 'pullResponses', {});
  press(workspace, 'createReport', {});
  answer(workspace, 'CD22KT0002', SEEKING);
  const own = headersOf(workspace, 'Danh sách').length;
  const sheet = workspace.world.spreadsheet.sheets.find(({ name }) => name === 'Danh sách');
  sheet?.rows[0]?.v.push('Tổ');
  sheet?.rows.slice(1, 4).forEach((row, at) => (row.v[own] = `0${at + 1}`));
  typeCell(workspace, 'Danh sách', 3, 'Ghi chú', '"Hoa", =1+1, học ở TP. HCM');
  return workspace;
});
const backedUp = once(() => {
  const workspace = college();
  all(workspace, 'backUp', {});
  return workspace;
});
const backupFiles = ({ world }: Workspace): DriveFile[] =>
  Object.values(world.files).filter(({ appProperties }) => 'backup' in appProperties);
const textOf = (workspace: Workspace, file: DriveFile): string =>
  Buffer.from(workspace.objects.get(file.content ?? '')).toString('utf8');
const folderOf = ({ world }: Workspace): string =>
  Object.values(world.files).find(({ name }) => name.startsWith('Sao lưu 20'))?.id ?? '';

interface Listed {
  readonly file: string;
  readonly kind: string;
  readonly of: string;
  readonly sha256: string;
}
const listOf = (workspace: Workspace): { text: string; files: readonly Listed[] } => {
  const list = backupFiles(workspace).find(({ name }) => name === 'muc-luc.json');
  const text = list ? textOf(workspace, list) : '{}';
  // The program's own list.
  return { text, files: (JSON.parse(text) as { files: Listed[] }).files };
};

const newWorkbook = (first: Workspace): Workspace => {
  const second = secondWorkbook(first);
  press(second, 'setUp', { school: 'Trường khác' });
  return second;
};
const restored = once(() => {
  const second = newWorkbook(backedUp());
  all(second, 'restore', { folder: `https://drive.google.com/drive/folders/${folderOf(second)}` });
  return second;
});

/** What belongs to the workbook itself, and what runs there by itself. */
const OWN_TABS = ['Lịch chạy', 'Hàng chờ', 'Việc dở', 'Sao lưu'];
const rowsIn = (workspace: Workspace, title: string): TabRow['cells'][] =>
  rowsOf(workspace, title)
    .map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '')))
    .filter(
      (cells) =>
        !(title === 'Cấu hình' && cells['Tên'] === 'Mã bảng tính') &&
        !(title === 'Nhật ký' && cells['Việc'] === 'Khôi phục'),
    );
const book = (workspace: Workspace): (readonly [string, TabRow['cells'][]])[] =>
  workspace.world.spreadsheet.sheets
    .map(({ name }) => name)
    .filter((name) => !OWN_TABS.includes(name))
    .sort()
    .map((name) => [name, rowsIn(workspace, name)]);

describe('Sao lưu', () => {
  test('writes every tab, form, answer and snapshot as files, with a list of their SHA-256', () => {
    const workspace = backedUp();
    const { files } = listOf(workspace);
    const names = files.map(({ file }) => file);
    for (const { name } of workspace.world.spreadsheet.sheets)
      if (!['Việc dở', 'Sao lưu'].includes(name))
        expect(names).toEqual(expect.arrayContaining([`${name}.jsonl`, `${name}.csv`]));
    expect(files.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['form', 'answers', 'snapshot']));
    for (const { file, sha256 } of files) {
      const found = backupFiles(workspace).find(({ name }) => name === file);
      const hash = createHash('sha256')
        .update(found ? textOf(workspace, found) : '')
        .digest('hex');
      expect([file, hash]).toEqual([file, sha256]);
    }
  });

  test('holds the answers of the form, also those that are not pulled yet', () => {
    const { of, file } = listOf(backedUp()).files.find(({ kind }) => kind === 'answers') ?? {
      of: '',
      file: '',
    };
    const found = backupFiles(backedUp()).find(({ name }) => name === file);
    const lines = (found ? textOf(backedUp(), found) : '').trim().split('\n');
    expect(lines).toHaveLength(backedUp().world.forms[of]?.responses.length ?? 0);
    expect(lines).toHaveLength(2);
  });

  test('a cell that begins like a formula is none in the .csv', () => {
    const found = backupFiles(backedUp()).find(({ name }) => name === 'Danh sách.csv');
    expect(found && textOf(backedUp(), found)).toContain('"""Hoa"", =1+1, học ở TP. HCM"');
  });

  test('stopped anywhere and pressed again it makes each file once', () => {
    const names = (workspace: Workspace): string[] =>
      backupFiles(workspace)
        .map(({ name }) => name)
        .sort();
    const calls = college().run('rpc', ['backUp', '{}']).totalCalls;
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      const workspace = college();
      expect(pressStopped(workspace, 'backUp', {}, Math.floor(calls * part))).toBe(true);
      all(workspace, 'backUp', {});
      expect(names(workspace)).toEqual(names(backedUp()));
      expect(press(workspace, 'readBackups', {}).backups.map(({ done }) => done)).toEqual([true]);
    }
  });

  test('a further press makes a further backup, and both are listed', () => {
    const workspace = backedUp();
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3_600_000).toISOString();
    const { backup } = all(workspace, 'backUp', {}) as { backup: string };
    const { backups } = press(workspace, 'readBackups', {});
    expect(backups).toHaveLength(2);
    expect(backups[0]).toMatchObject({ backup, done: true });
  });
});

describe('Kiểm tra bản sao lưu', () => {
  test('finds every file as it was written', () => {
    expect(all(backedUp(), 'checkBackup', {})).toMatchObject({ state: 'done', bad: [] });
  });

  test('names the file that was changed, and the one that is gone', () => {
    const workspace = backedUp();
    const [changed, gone] = ['Lớp.csv', 'Thư.jsonl'].map((name) =>
      backupFiles(workspace).find((file) => file.name === name),
    );
    if (changed) changed.content = workspace.objects.put(Buffer.from('Lớp\n'));
    if (gone) gone.grants = [];
    expect(all(workspace, 'checkBackup', {})).toMatchObject({ bad: ['Lớp.csv', 'Thư.jsonl'].sort() });
  });
});

describe('Khôi phục', () => {
  test('every tab of the new workbook equals the old one, columns of the office with them', () => {
    expect(book(restored())).toEqual(book(backedUp()));
    expect(rowsIn(restored(), 'Danh sách').map((cells) => cells['Tổ'])).toEqual(
      expect.arrayContaining(['01', '02', '03']),
    );
  });

  test('work goes on there: the waiting answer is pulled, an old link is good, nobody gets a second mail', () => {
    const workspace = restored();
    const mails = workspace.world.outbox.length;
    answer(workspace, 'TC23OT0001', EMPLOYED);
    expect(press(workspace, 'pullResponses', {})).toMatchObject({ pulled: 2, matched: 2 });
    expect(wholeSchool(workspace, 'responseRate')).toBe('3/5');
    press(workspace, 'sendInvitations', {});
    expect(workspace.world.outbox).toHaveLength(mails);
    expect(press(workspace, 'checkRoster', {})).toMatchObject({ graduations: 5, persons: 5 });
    expect(press(workspace, 'createReport', {}).version).toBe(2);
  });

  test('a workbook with data of its own is refused', () => {
    expect(refusal(backedUp(), 'restore', { folder: folderOf(backedUp()) }).code).toBe('restore.notEmpty');
  });

  test('a folder without a list, and a file that was changed, are refused', () => {
    const workspace = newWorkbook(backedUp());
    expect(refusal(workspace, 'restore', { folder: 'x'.repeat(30) }).code).toBe('backup.noIndex');
    const list = backupFiles(workspace).find(({ name }) => name === 'Danh sách.jsonl');
    if (list)
      list.content = workspace.objects.put(Buffer.from(textOf(workspace, list).replace('Hoa', 'Hòa')));
    const { code, message } = refusal(workspace, 'restore', { folder: folderOf(workspace) });
    expect(code).toBe('backup.badFile');
    expect(message).toContain('Danh sách.jsonl');
    expect(rowsIn(workspace, 'Đợt khảo sát')).toEqual([]);
  });

  test('stopped anywhere and pressed again it comes to the same', () => {
    const folder = folderOf(backedUp());
    const start = newWorkbook(backedUp());
    const calls = start.clone().run('rpc', ['restore', JSON.stringify({ folder })]).totalCalls;
    for (const part of [0.3, 0.7, 0.95]) {
      const workspace = start.clone();
      expect(pressStopped(workspace, 'restore', { folder }, Math.floor(calls * part))).toBe(true);
      all(workspace, 'restore', { folder });
      expect(book(workspace)).toEqual(book(restored()));
    }
  });

  test('from files picked on a computer: each call names the next file', () => {
    const workspace = newWorkbook(backedUp());
    const { text: index } = listOf(workspace);
    let view = press(workspace, 'restoreFile', { index });
    while (view.state === 'running') {
      const { next } = view;
      const file = backupFiles(workspace).find(({ name }) => name === next);
      if (!file) throw new Error(`no ${next}`);
      view = press(workspace, 'restoreFile', { index, file: { name: next, text: textOf(workspace, file) } });
    }
    expect(book(workspace)).toEqual(book(restored()));
  });
});

test('a college of 1,000 graduates is copied and restored whole', () => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates: 1000, seed: 7 });
  press(workspace, 'checkRoster', {});
  all(workspace, 'backUp', {});
  const second = newWorkbook(workspace);
  expect(all(second, 'restore', { folder: folderOf(workspace) })).toMatchObject({ problems: [] });
  expect(rowsIn(second, 'Danh sách')).toEqual(rowsIn(workspace, 'Danh sách'));
  expect(rowsIn(second, 'Danh sách').length).toBeGreaterThanOrEqual(1000);
  expect(rowsIn(second, 'Sổ khóa')).toEqual(rowsIn(workspace, 'Sổ khóa'));
});
