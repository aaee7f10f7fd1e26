/** People at a Doc from the command line: comment, reply, resolve, edit-doc; rights, locks, what the program then sees. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../local/commands/run-command';
import { docxText } from '../../local/docx/docx-text';
import type { DriveFile } from '../../local/world/drive';
import { OFFICE_ACCOUNT, PRINCIPAL, VIEWER } from '../../local/workspace/new-world';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';
import { makeDoc } from './made-doc';
import { run } from './scripted';

let folder = '';
let id = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(tmpdir(), 'docs-by-hand-')), 'w');
  const workspace = Workspace.create({ folder, project: projectOf(''), seed: 7 });
  id = makeDoc(workspace);
  const share = (email: string, role: string): unknown =>
    run(
      workspace,
      `Drive.Permissions.create({ type: 'user', role: '${role}', emailAddress: '${email}' }, '${id}', { sendNotificationEmail: false });`,
    );
  share(PRINCIPAL, 'commenter');
  share(VIEWER, 'reader');
  workspace.save();
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true }));

const command = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const texts = { out: '', err: '' };
  const write = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    texts[name] += String(text);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(write('out'));
  jest.spyOn(process.stderr, 'write').mockImplementation(write('err'));
  const code = await runCommand(args).finally(() => jest.restoreAllMocks());
  return { code, ...texts };
};
const opened = (): Workspace => Workspace.open(folder, projectOf(''));
const doc = (): DriveFile => {
  const file = opened().world.files[id];
  if (!file) throw new Error('the Doc is gone');
  return file;
};
const text = (): string => docxText(opened().objects.get(doc().content ?? ''));

test('the principal comments on a passage, the office answers and resolves, somebody opens it again', async () => {
  expect(
    await command('comment', folder, 'Báo cáo', 'Viết rõ hơn', '--quote', 'Lò Thị Hoa', '--as', PRINCIPAL),
  ).toEqual({ code: 0, out: '1\n', err: '' });
  expect((await command('comment', folder, id, 'Đồng ý', '--as', PRINCIPAL)).out).toBe('2\n');
  expect((await command('reply', folder, id, '1', 'Đã sửa', '--as', OFFICE_ACCOUNT)).code).toBe(0);
  expect((await command('resolve', folder, id, '1', '--as', OFFICE_ACCOUNT)).code).toBe(0);
  expect(doc().comments).toMatchObject([
    {
      author: PRINCIPAL,
      quotedText: 'Lò Thị Hoa',
      resolved: true,
      replies: [{ content: 'Đã sửa' }, { action: 'resolve' }],
    },
    { content: 'Đồng ý', quotedText: '', resolved: false },
  ]);
  expect((await command('resolve', folder, id, '1', '--reopen', '--as', PRINCIPAL)).code).toBe(0);
  expect(doc().comments[0]?.resolved).toBe(false);
});

test('an edit by hand keeps looks and comments and shows in version, time and editor', async () => {
  await command('comment', folder, id, 'Sửa tên', '--quote', 'Lò Thị Hoa', '--as', PRINCIPAL);
  const before = doc();
  expect(await command('edit-doc', folder, id, 'Lò Thị Hoa', 'Lò Thị Hòa', '--as', OFFICE_ACCOUNT)).toEqual({
    code: 0,
    out: '1\n',
    err: '',
  });
  expect(text()).toContain('Lò Thị Hòa & Lò Văn Nam');
  expect(doc().comments[0]?.quotedText).toBe('Lò Thị Hoa');
  expect(doc().headRevisionId).not.toBe(before.headRevisionId);
  expect(
    run(
      opened(),
      `const { version, lastModifyingUser } = Drive.Files.get('${id}', { fields: 'version,lastModifyingUser' }); return [version, lastModifyingUser.displayName];`,
    ),
  ).toEqual([String(before.version + 1), 'Nguyễn Thị Lan']);
});

test.each([
  [['comment', 'DOC', 'x', '--as', VIEWER], 1, 'chỉ có quyền xem'],
  [['comment', 'DOC', 'x', '--as', 'nobody@example.com'], 1, 'nobody@example.com is nobody'],
  [['comment', 'DOC', 'x', '--as', 'quang.van.tien@cdhoaban.example.edu.vn'], 1, 'chưa chia sẻ'],
  [['comment', 'DOC', 'x'], 2, '--as EMAIL'],
  [['comment', 'DOC', '  ', '--as', PRINCIPAL], 1, 'Chưa có chữ nào'],
  [['comment', 'DOC', 'x', '--quote', 'không có ở đây', '--as', PRINCIPAL], 1, 'không có đoạn chữ'],
  [['comment', 'Báo', 'x', '--as', PRINCIPAL], 1, 'Không có văn bản “Báo”'],
  [['reply', 'DOC', '1', 'x', '--as', PRINCIPAL], 1, 'Không có ý kiến số 1'],
  [['reply', 'DOC', 'một', 'x', '--as', PRINCIPAL], 2, 'from 1 on'],
  [['resolve', 'DOC', '1', '--as', PRINCIPAL], 1, 'Không có ý kiến số 1'],
  [['edit-doc', 'DOC', 'Lò', 'La', '--as', PRINCIPAL], 1, 'không có quyền sửa'],
  [['edit-doc', 'DOC', 'lò thị', 'La', '--as', OFFICE_ACCOUNT], 1, 'không có chữ'],
])('%j changes nothing and ends with %i: %s', async ([name = '', ...args], code, message) => {
  const before = JSON.stringify(doc());
  const ran = await command(name, folder, ...args.map((arg) => (arg === 'DOC' ? id : arg)));
  expect([ran.code, ran.out]).toEqual([code, '']);
  expect(ran.err).toContain(message);
  expect(JSON.stringify(doc())).toBe(before);
});

test('a locked Doc takes no edit and no comment, from its owner neither', async () => {
  const workspace = opened();
  run(
    workspace,
    `Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason: 'Đã ban hành' }] }, '${id}');`,
  );
  workspace.save();
  for (const args of [
    ['comment', folder, id, 'x'],
    ['edit-doc', folder, id, 'Lò', 'La'],
  ]) {
    const { code, err } = await command(...args, '--as', OFFICE_ACCOUNT);
    expect([code, err.includes('đã khóa (Đã ban hành)')]).toEqual([1, true]);
  }
});

test('two Docs of one name are told apart by id', async () => {
  const workspace = opened();
  makeDoc(workspace);
  workspace.save();
  const { code, err } = await command('comment', folder, 'Báo cáo', 'x', '--as', OFFICE_ACCOUNT);
  expect([code, err.includes('Có 2 văn bản'), err.includes(id)]).toEqual([1, true, true]);
});
