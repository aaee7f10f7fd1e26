/** The small services: texts and bytes, properties, cache, locks, rights, menus and pages. */
import { errorOf, runBody, valueOf, workspaceOf } from './scripts';

test.each([
  [`Utilities.base64Encode('Lò Thị Hoa')`, Buffer.from('Lò Thị Hoa').toString('base64')],
  [`Utilities.base64EncodeWebSafe([-1, -2, -3])`, '__79'],
  [`Utilities.base64Decode('//79')`, [-1, -2, -3]],
  [`Utilities.newBlob('é').getBytes()`, [-61, -87]],
  [`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 2)`, [-44, 29]],
  [`Utilities.computeHmacSha256Signature('a', 'b').length`, 32],
  [
    `Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "dd/MM/yyyy HH:mm:ss 'giờ' Z")`,
    '12/01/2026 08:00:00 giờ +0700',
  ],
  [`Utilities.formatDate(new Date(0), 'UTC', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")`, '1970-01-01T00:00:00.000Z'],
  [`Utilities.formatString('%s có %d dòng', 'Danh sách', 3.7)`, 'Danh sách có 3 dòng'],
  [`Utilities.getUuid().length`, 36],
  [`Session.getEffectiveUser().getEmail()`, 'van.phong@cdhoaban.example.edu.vn'],
  [`HtmlService.createHtmlOutputFromFile('sidebar').setTitle('x').getContent()`, '<p>Chào</p>'],
])('%s', (expression, value) => expect(valueOf(`return ${expression};`)).toEqual(value));

test.each([
  [`PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(9300))`, 'Argument too large: value'],
  [`CacheService.getScriptCache().put('a', 'x'.repeat(102401))`, 'Argument too large: value'],
  [`HtmlService.createHtmlOutputFromFile('nothing')`, 'No HTML file named nothing was found.'],
  [
    `ScriptApp.newTrigger('x').timeBased().everyMinutes(7).create()`,
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15, 30.',
  ],
  [
    `for (let n = 0; n < 21; n++) ScriptApp.newTrigger('x').timeBased().everyMinutes(5).create()`,
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
])('%s fails as Google fails', (body, message) => expect(errorOf(body)).toBe(message));

test('the cache forgets when its time is over', () => {
  expect(
    valueOf(`const cache = CacheService.getScriptCache(); cache.put('a', 'b', 60); const before = cache.get('a');
      Utilities.sleep(61000); return [before, cache.get('a')];`),
  ).toEqual(['b', null]);
});

test('user properties belong to the person, a property never stored is null even when named like a member of objects', () => {
  const workspace = workspaceOf(`
    function put() { PropertiesService.getUserProperties().setProperty('a', 'b'); }
    function get(key) { return PropertiesService.getUserProperties().getProperty(key); }`);
  workspace.run('put');
  expect(workspace.run('get', ['a']).value).toBe('b');
  expect(workspace.run('get', ['a'], { as: 'quang.van.tien@cdhoaban.example.edu.vn' }).value).toBeNull();
  expect(workspace.run('get', ['constructor']).value).toBeNull();
});

test("another execution's lock makes one wait, and fails after the time one would wait", () => {
  const workspace = workspaceOf(`
    function take() { const lock = LockService.getDocumentLock(); const start = Date.now(); return [lock.tryLock(30000), Math.floor((Date.now() - start) / 1000)]; }`);
  workspace.world.locks['document'] = { holder: 'somebody', until: '2026-01-12T01:00:10.000Z' };
  expect(workspace.clone().run('take').value).toEqual([true, 10]);
  workspace.world.locks['document'] = { holder: 'somebody', until: '2026-01-12T02:00:00.000Z' };
  expect(workspace.run('take').value).toEqual([false, 30]);
});

test('a person who granted only part of the consent is told what is missing', () => {
  const workspace = workspaceOf(
    `function ask(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'granted'; }`,
  );
  const office = workspace.world.people.find(({ role }) => role === 'office');
  if (office) office.grants = ['https://www.googleapis.com/auth/forms'];
  expect(workspace.run('ask', ['https://www.googleapis.com/auth/forms']).value).toBe('granted');
  expect(workspace.run('ask', ['https://www.googleapis.com/auth/drive.file']).error?.message).toContain(
    'auth/drive.file',
  );
});

test('menus, sidebar, toasts and alerts stand in the workspace; an alert is answered as prepared', () => {
  const workspace = workspaceOf(`
    function onOpen() { SpreadsheetApp.getUi().createMenu('Kết nối').addItem('Mở', 'open').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('Quản trị').addItem('Thiết lập', 'setUp')).addToUi(); }
    function open() {
      const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Bảng công việc'));
      SpreadsheetApp.getActive().toast('Xong');
      return ui.alert('Gửi?', 'Gửi 3 thư', ui.ButtonSet.YES_NO) === ui.Button.NO;
    }`);
  workspace.run('onOpen', [], { event: 'open' });
  workspace.run('onOpen', [], { event: 'open' });
  workspace.world.ui.answers.push('NO');
  expect(workspace.run('open').value).toBe(true);
  const { menus, sidebar, toasts } = workspace.world.ui;
  expect(menus).toEqual([
    {
      kind: 'menu',
      caption: 'Kết nối',
      entries: [
        { kind: 'item', caption: 'Mở', handler: 'open' },
        { kind: 'separator' },
        {
          kind: 'menu',
          caption: 'Quản trị',
          entries: [{ kind: 'item', caption: 'Thiết lập', handler: 'setUp' }],
        },
      ],
    },
  ]);
  expect([sidebar?.title, sidebar?.html, toasts]).toEqual([
    'Bảng công việc',
    '<p>Chào</p>',
    [{ title: '', message: 'Xong' }],
  ]);
});

test('what a script writes to console is kept with its level', () => {
  expect(
    runBody(`console.log('a %s', 1, { b: 2 }); console.error(new Error('c').message); Logger.log('d');`)
      .lines,
  ).toEqual([
    { level: 'info', text: 'a 1 {"b":2}' },
    { level: 'error', text: 'c' },
    { level: 'info', text: 'd' },
  ]);
});

test('people with view rights have no menu and cannot run the script', () => {
  const workspace = workspaceOf(`
    function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Mở', 'read').addToUi(); }
    function read() { return SpreadsheetApp.getActive().getName(); }`);
  const as = 'khach@cdhoaban.example.edu.vn';
  expect(workspace.run('onOpen', [], { as, event: 'open' }).ok).toBe(true);
  expect(workspace.world.ui.menus).toEqual([]);
  expect(workspace.run('read', [], { as }).error?.message).toContain('do not have permission');
});

test('a call that needs a scope which the person has not granted fails and names the scope', () => {
  const workspace = workspaceOf(`
    function send() { MailApp.sendEmail('lan@example.com', 'Chào', ''); }
    function allowed() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes(); }`);
  const [person] = workspace.world.people;
  if (person) person.grants = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  expect(workspace.run('send').error?.message).toContain('auth/script.send_mail');
  expect(workspace.run('allowed').value).toEqual(person?.grants);
  expect(workspace.world.outbox).toEqual([]);
});

test('a hard protection stops a colleague, a warning does not', () => {
  const workspace = workspaceOf(`
    function protect(warning) { const p = SpreadsheetApp.getActive().getSheets()[0].getRange('A:A').protect().setWarningOnly(warning); p.removeEditors(p.getEditors()); }
    function write(cell) { SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setValue('x'); }`);
  const as = 'quang.van.tien@cdhoaban.example.edu.vn';
  workspace.run('protect', [true]);
  expect(workspace.run('write', ['A1'], { as }).ok).toBe(true);
  workspace.run('protect', [false]);
  expect(workspace.run('write', ['A1'], { as }).error?.message).toContain('protected cell');
  expect(workspace.run('write', ['B1'], { as }).ok).toBe(true);
});
