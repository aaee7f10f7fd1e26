/** Drive.Comments and Drive.Replies as drive.v3 describes them: pages, deleted ones, times, places, rights. */
import { COLLEAGUE } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import { makeDoc } from './made-doc';
import { emptyWorkspace, failure, run } from './scripted';

let workspace: Workspace;
let id = '';
beforeEach(() => {
  workspace = emptyWorkspace();
  id = makeDoc(workspace);
});

const say = (content: string, more = '{}', as?: string): string =>
  String(
    run(
      workspace,
      `return Drive.Comments.create(Object.assign({ content: '${content}' }, ${more}), '${id}', { fields: 'id' }).id;`,
      as,
    ),
  );
const listed = (args: string, field = 'content'): unknown =>
  run(
    workspace,
    `return Drive.Comments.list('${id}', Object.assign({ fields: '*' }, ${args})).comments.map((each) => each.${field});`,
  );
const shareWithColleague = (role: string): void => {
  workspace.world.files[id]?.grants.push(COLLEAGUE);
  run(
    workspace,
    `Drive.Permissions.create({ type: 'user', role: '${role}', emailAddress: '${COLLEAGUE}' }, '${id}', { sendNotificationEmail: false });`,
  );
};

test('come page by page, newest first, at most 100 a page', () => {
  ['một', 'hai', 'ba'].forEach((text) => say(text));
  expect(
    run(
      workspace,
      `const one = Drive.Comments.list('${id}', { fields: 'nextPageToken,comments(content)', pageSize: 2 });
      const two = Drive.Comments.list('${id}', { fields: 'nextPageToken,comments(content)', pageSize: 2, pageToken: one.nextPageToken });
      return [one, two].map(({ comments, nextPageToken }) => [comments.map(({ content }) => content), nextPageToken !== undefined]);`,
    ),
  ).toEqual([
    [['ba', 'hai'], true],
    [['một'], false],
  ]);
  expect(failure(workspace, `Drive.Comments.list('${id}', { fields: '*', pageSize: 101 });`)).toContain(
    '[1, 100]',
  );
});

test('startModifiedTime gives those said or answered since, includeDeleted also those taken back, without their words', () => {
  const first = say('một');
  say('hai');
  workspace.world.clock = '2026-02-01T00:00:00.000Z';
  const third = say('ba');
  expect(listed(`{ startModifiedTime: '2026-02-01T00:00:00Z' }`)).toEqual(['ba']);
  run(workspace, `Drive.Replies.create({ content: 'đã xem' }, '${id}', '${first}', { fields: 'id' });`);
  expect(listed(`{ startModifiedTime: '2026-02-01T00:00:00Z' }`)).toEqual(['ba', 'một']);
  run(workspace, `Drive.Comments.remove('${id}', '${third}');`);
  expect(listed('{}')).toEqual(['hai', 'một']);
  expect(listed('{ includeDeleted: true }', 'deleted')).toEqual([true, false, false]);
  expect(listed('{ includeDeleted: true }')).toEqual([null, 'hai', 'một']);
  expect(failure(workspace, `Drive.Comments.get('${id}', '${third}', { fields: '*' });`)).toContain(
    'not found',
  );
});

test('keep the quoted words, their place and themselves when the passage is changed by replaceAllText', () => {
  say('sửa số', `{ quotedFileContent: { value: 'Lò Thị Hoa' }, anchor: 'kix.1' }`);
  run(
    workspace,
    `Docs.Documents.batchUpdate({ requests: [{ replaceAllText: { containsText: { text: 'Lò Thị Hoa' }, replaceText: 'Giàng A Páo' } }] }, '${id}');`,
  );
  expect(listed('{}', 'quotedFileContent.value')).toEqual(['Lò Thị Hoa']);
  expect(listed('{}', 'anchor')).toEqual(['kix.1']);
});

test('show an author by name and me alone, and words with markup as text in htmlContent', () => {
  shareWithColleague('commenter');
  say('a < b', '{}', COLLEAGUE);
  expect(listed('{}', 'htmlContent')).toEqual(['a &lt; b']);
  expect(listed('{}', 'author')).toEqual([{ kind: 'drive#user', displayName: 'Quàng Văn Tiến', me: false }]);
});

test('are settled and opened again by replies; a reply without words and without an action is refused', () => {
  const comment = say('một');
  const reply = (given: string): void =>
    void run(workspace, `Drive.Replies.create(${given}, '${id}', '${comment}', { fields: 'id' });`);
  reply(`{ action: 'resolve' }`);
  expect(listed('{}', 'resolved')).toEqual([true]);
  reply(`{ action: 'reopen', content: 'chưa đủ' }`);
  expect(listed('{}', 'resolved')).toEqual([false]);
  expect(
    run(
      workspace,
      `return Drive.Replies.list('${id}', '${comment}', { fields: 'replies(action,content)' }).replies;`,
    ),
  ).toEqual([
    { content: '', action: 'resolve' },
    { content: 'chưa đủ', action: 'reopen' },
  ]);
  expect(failure(workspace, `Drive.Replies.create({}, '${id}', '${comment}', { fields: 'id' });`)).toContain(
    'content is required',
  );
});

test('only their author changes them; a reader may not comment', () => {
  shareWithColleague('commenter');
  const comment = say('một');
  const change = `Drive.Comments.update({ content: 'hai' }, '${id}', '${comment}', { fields: 'id' });`;
  expect(failure(workspace, change, COLLEAGUE)).toContain('sufficient permissions');
  run(workspace, change);
  expect(listed('{}')).toEqual(['hai']);
  shareWithColleague('reader');
  const file = workspace.world.files[id];
  if (file) file.permissions = file.permissions.filter(({ role }) => role !== 'commenter');
  expect(
    failure(workspace, `Drive.Comments.create({ content: 'x' }, '${id}', { fields: 'id' });`, COLLEAGUE),
  ).toContain('sufficient permissions');
});
