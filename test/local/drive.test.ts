/** Drive as the program meets it: what one person made is out of reach for another. */
import { COLLEAGUE, OFFICE_ACCOUNT, PRINCIPAL } from '../../local/workspace/new-world';
import { makeDoc } from './made-doc';
import { emptyWorkspace, failure, openSurvey, run } from './scripted';

describe('Drive.Files', () => {
  test('gives the asked fields alone', () => {
    const body = `const made = Drive.Files.create({ name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' }, null, { fields: 'id,owners(emailAddress)' });
      return [Object.keys(made), made.owners, Object.keys(Drive.Files.get(made.id)), Drive.Files.get(made.id, { fields: 'webViewLink' }).webViewLink === 'https://drive.google.com/drive/folders/' + made.id];`;
    expect(run(emptyWorkspace(), body)).toEqual([
      ['id', 'owners'],
      [{ emailAddress: OFFICE_ACCOUNT }],
      ['kind', 'id', 'name', 'mimeType'],
      true,
    ]);
  });

  test.each(['id,webViewLinks', 'id,owners(email)', 'file/id'])(
    'refuses a field that Drive does not have: %s',
    (fields) => {
      const body = `return Drive.Files.create({ name: 'Hồ sơ' }, null, { fields: '${fields}' });`;
      expect(failure(emptyWorkspace(), body)).toMatch(/Invalid field selection/);
    },
  );

  test('finds files by name, folder, kind, bin and appProperties, page by page', () => {
    const body = `
      const folder = Drive.Files.create({ name: 'Đợt 2026', mimeType: 'application/vnd.google-apps.folder' }).id;
      for (let n = 1; n <= 5; n++) Drive.Files.create({ name: "it's " + n, mimeType: 'text/plain', parents: [folder], appProperties: { kind: 'plan', n: String(n) } }, Utilities.newBlob('nội dung'));
      const ask = (q) => Drive.Files.list({ q, fields: 'files(name)' }).files.map(({ name }) => name).sort();
      const page = Drive.Files.list({ q: "'" + folder + "' in parents", pageSize: 3, fields: 'nextPageToken,files(id)' });
      const rest = Drive.Files.list({ q: "'" + folder + "' in parents", pageSize: 3, pageToken: page.nextPageToken });
      Drive.Files.update({ trashed: true }, page.files[0].id);
      return [
        ask("name = 'it\\\\'s 2' and trashed = false"),
        ask("appProperties has { key='n' and value='3' } and mimeType = 'text/plain'"),
        ask("'" + folder + "' in parents and trashed = false").length,
        ask("name contains 'đợt'"),
        [page.files.length, rest.files.length, rest.nextPageToken === undefined],
      ];`;
    expect(run(emptyWorkspace(), body)).toEqual([["it's 2"], ["it's 3"], 4, ['Đợt 2026'], [3, 2, true]]);
  });

  test('a file made through one person is not there for another, shared or not (drive.file)', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    run(
      workspace,
      `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${COLLEAGUE}' }, '${id}');`,
    );
    const get = `return Drive.Files.get('${id}').name;`;
    expect(failure(workspace, get, COLLEAGUE)).toBe(
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    );
    expect(run(workspace, `return Drive.Files.list().files.length;`, COLLEAGUE)).toBe(0);
    workspace.world.files[id]?.grants.push(COLLEAGUE);
    expect(run(workspace, get, COLLEAGUE)).toBe('Báo cáo');
  });

  test('folders are changed by addParents and removeParents alone', () => {
    const body = `
      const folder = (name) => Drive.Files.create({ name, mimeType: 'application/vnd.google-apps.folder' }).id;
      const [one, two] = [folder('a'), folder('b')];
      const file = Drive.Files.create({ name: 'x', mimeType: 'text/plain', parents: [one] });
      let refused = '';
      try { Drive.Files.update({ parents: [two] }, file.id); } catch (error) { refused = error.message; }
      const moved = Drive.Files.update({}, file.id, null, { addParents: two, removeParents: one, fields: 'parents' });
      return [refused.includes('not directly writable'), moved.parents.length, moved.parents[0] === two];`;
    expect(run(emptyWorkspace(), body)).toEqual([true, 1, true]);
  });

  test('binary files have size, checksum and revision; Docs have none of them, only a version that grows', () => {
    const body = `
      const file = Drive.Files.create({ name: 'a.txt', mimeType: 'text/plain' }, Utilities.newBlob('abc'), { fields: 'id,size,md5Checksum,headRevisionId,version' });
      const changed = Drive.Files.update({}, file.id, Utilities.newBlob('abcd'), { fields: 'size,headRevisionId,version' });
      return [file.size, file.md5Checksum, changed.size, changed.headRevisionId !== file.headRevisionId, Number(changed.version) > Number(file.version)];`;
    expect(run(emptyWorkspace(), body)).toEqual(['3', '900150983cd24fb0d6963f7d28e17f72', '4', true, true]);
    const workspace = emptyWorkspace();
    expect(
      run(
        workspace,
        `return Object.keys(Drive.Files.get('${makeDoc(workspace)}', { fields: 'size,md5Checksum,headRevisionId,version' }));`,
      ),
    ).toEqual(['version']);
  });

  test('properties are set one by one, cleared by null and refused above 124 bytes', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    expect(
      run(
        workspace,
        `return Drive.Files.update({ appProperties: { version: null, state: 'draft' } }, '${id}', null, { fields: 'appProperties' }).appProperties;`,
      ),
    ).toEqual({ kind: 'report', state: 'draft' });
    expect(
      failure(workspace, `Drive.Files.update({ appProperties: { k: 'đ'.repeat(62) } }, '${id}');`),
    ).toContain('124 bytes');
  });

  test('a locked file takes no content, name or comment until it is unlocked', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    run(
      workspace,
      `Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason: 'Đã ban hành' }] }, '${id}');`,
    );
    expect(failure(workspace, `Drive.Files.update({ name: 'khác' }, '${id}');`)).toContain(
      'content restriction',
    );
    expect(
      failure(workspace, `Drive.Comments.create({ content: 'ý kiến' }, '${id}', { fields: 'id' });`),
    ).toContain('content restriction');
    expect(
      failure(
        workspace,
        `Docs.Documents.batchUpdate({ requests: [{ replaceAllText: { containsText: { text: 'Số' }, replaceText: 'số' } }] }, '${id}');`,
      ),
    ).not.toBe('');
    run(
      workspace,
      `Drive.Files.update({ contentRestrictions: [{ readOnly: false }] }, '${id}'); Drive.Files.update({ name: 'khác' }, '${id}');`,
    );
    expect(workspace.world.files[id]?.name).toBe('khác');
  });

  test('only the owner deletes for good; a folder takes its contents and a form its answers with it', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    run(
      workspace,
      `const folder = Drive.Files.create({ name: 'f', mimeType: 'application/vnd.google-apps.folder' }).id;
      Drive.Files.update({}, '${id}', null, { addParents: folder, removeParents: Drive.Files.get('${id}', { fields: 'parents' }).parents[0] });
      Drive.Files.remove(folder);`,
    );
    expect(workspace.world.files).toEqual({});
    expect(workspace.world.forms).toEqual({});
  });
});

describe('Drive.Permissions', () => {
  test('sharing with a person sends a mail unless told not to', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    const share = (args: string): unknown =>
      run(
        workspace,
        `Drive.Permissions.create({ type: 'user', role: 'commenter', emailAddress: '${PRINCIPAL}' }, '${id}', ${args});`,
      );
    share(`{ sendNotificationEmail: false }`);
    expect(workspace.world.outbox).toEqual([]);
    share(`{ emailMessage: 'Kính gửi Hiệu trưởng' }`);
    expect(
      workspace.world.outbox.map(({ to, body }) => [
        to,
        body.includes('Kính gửi Hiệu trưởng'),
        body.includes(id),
      ]),
    ).toEqual([[[PRINCIPAL], true, true]]);
  });

  test('those who may answer a form are listed only when asked for', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const list = (args: string): unknown =>
      run(
        workspace,
        `return Drive.Permissions.list('${id}', ${args}).permissions.map(({ type, view }) => [type, view || '']);`,
      );
    expect(list(`{ fields: '*' }`)).toEqual([['user', '']]);
    expect(list(`{ fields: 'permissions(type,view)', includePermissionsForView: 'published' }`)).toEqual([
      ['user', ''],
      ['anyone', 'published'],
    ]);
  });
});

describe('Drive.Comments', () => {
  test('show name and me, never the address; replies resolve; fields are demanded', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    workspace.world.files[id]?.grants.push(PRINCIPAL);
    workspace.world.spreadsheet.editors.push(PRINCIPAL);
    run(
      workspace,
      `Drive.Permissions.create({ type: 'user', role: 'commenter', emailAddress: '${PRINCIPAL}' }, '${id}', { sendNotificationEmail: false });`,
    );
    run(
      workspace,
      `Drive.Comments.create({ content: 'Đồng ý', quotedFileContent: { value: 'Lò Thị Hoa' } }, '${id}', { fields: 'id' });`,
      PRINCIPAL,
    );
    expect(failure(workspace, `Drive.Comments.list('${id}');`)).toContain("'fields' parameter is required");
    const list = `Drive.Comments.list('${id}', { fields: 'comments(id,author,content,quotedFileContent/value,resolved,replies(content))' }).comments`;
    expect(run(workspace, `return ${list};`)).toEqual([
      {
        id: expect.any(String) as unknown,
        author: { kind: 'drive#user', displayName: 'Giàng A Páo', me: false },
        content: 'Đồng ý',
        quotedFileContent: { value: 'Lò Thị Hoa' },
        resolved: false,
        replies: [],
      },
    ]);
    expect(
      run(
        workspace,
        `const [{ id }] = ${list}; Drive.Replies.create({ content: 'Đã bổ sung', action: 'resolve' }, '${id}', id, { fields: 'id' }); const [after] = ${list}; return [after.resolved, after.replies.length];`,
      ),
    ).toEqual([true, 1]);
  });
});
