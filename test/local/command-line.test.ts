/** The command line: what it prints where, and how it ends. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../local/commands/run-command';

let home = '';
let folder = '';
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(tmpdir(), 'command-line-'));
  folder = path.join(home, 'blank');
  await run('new', folder, '--blank');
});
afterAll(() => fs.rmSync(home, { recursive: true }));

/** Exit code and what stands on standard output and standard error. */
const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
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

test.each([
  [['fly'], 'Unknown command: fly'],
  [['new'], 'An argument is missing.'],
  [['new', 'somewhere', '--colour'], 'Unknown option'],
  [['new', 'somewhere', '--graduates', 'many'], '--graduates takes a whole number from 1 on'],
  [['sheet', 'a', 'b', 'c'], 'Unexpected argument: c'],
  [['call', 'a', 'readHome', '{'], 'The input is not JSON'],
  [['respond', 'a', 'form'], 'Give --answers FILE or --simulate RATE.'],
])('wrong use of %j ends with 2 and says why on standard error', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test.each([
  [['sheet', 'nowhere'], 'is no workspace'],
  [['new', '.'], 'is not empty'],
])('%j cannot be done: 1, and the reason on standard error', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

const COMMANDS = [
  'new',
  'call',
  'methods',
  'menu',
  'tick',
  'paste',
  'sheet',
  'forms',
  'respond',
  'act',
  'comment',
  'reply',
  'resolve',
  'edit-doc',
  'files',
  'calls',
  'export',
  'serve',
  'start',
  'demo',
];
test.each(COMMANDS)('%s --help tells how it is used', async (name) => {
  const { code, out, err } = await run(name, '--help');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`Usage: npm run local -- ${name}`);
});

test('the overview names every command', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(COMMANDS.filter((name) => !out.includes(`  ${name} `))).toEqual([]);
});

test('a new blank workspace has one empty tab and the menu of the script', async () => {
  expect(JSON.parse((await run('sheet', folder, '--json')).out)).toEqual([
    { name: 'Trang tính1', rows: 0, columns: 0, hidden: false },
  ]);
  expect((await run('menu', folder, 'nothing')).err).toContain('Functions: onOpen, ');
});

test('what is pasted and edited by hand is what the sheet prints', async () => {
  const csv = path.join(home, 'rows.csv');
  fs.writeFileSync(csv, 'Tên,Sinh\nLò Thị Hoa,5/9/2003\nGiàng A Páo,"1,5"\n');
  expect(await run('paste', folder, 'Trang tính1', csv)).toMatchObject({ code: 0, out: '3 rows\n' });
  expect((await run('act', folder, 'Trang tính1', 'edit', 'B3', '31/12/2002')).code).toBe(0);
  expect((await run('act', folder, 'Trang tính1', 'sort', 'Tên')).code).toBe(0);
  expect((await run('sheet', folder, 'Trang tính1', '--csv')).out).toBe(
    'Tên,Sinh\nGiàng A Páo,31/12/2002\nLò Thị Hoa,05/09/2003\n',
  );
  expect(JSON.parse((await run('sheet', folder, 'Trang tính1', '--json')).out)).toEqual({
    name: 'Trang tính1',
    values: [
      ['Tên', 'Sinh'],
      ['Giàng A Páo', '2002-12-31'],
      ['Lò Thị Hoa', '2003-09-05'],
    ],
  });
});

test('a call prints the answer as JSON; 0 when it is ok, 1 when it is not', async () => {
  const good = await run('call', folder, 'readHome');
  expect([good.code, JSON.parse(good.out)]).toMatchObject([0, { ok: true }]);
  const bad = await run('call', folder, 'nothing');
  expect([bad.code, JSON.parse(bad.out)]).toMatchObject([1, { ok: false }]);
  expect((await run('calls', folder)).out).toMatch(/^rpc as van\.phong@/);
});

test('methods gives input and output of each method as JSON Schema', async () => {
  const { out } = await run('methods', folder);
  expect(JSON.parse(out)).toMatchObject({
    readStep: { input: { type: 'object', properties: { step: { type: 'integer' } } }, output: {} },
  });
});
