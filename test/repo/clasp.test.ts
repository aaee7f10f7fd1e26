/** What clasp would push is exactly what was built; asked of clasp itself, without an account and without the network. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CLASP = path.resolve('node_modules/@google/clasp/build/src/index.js');
const PUSHED = ['dist/Code.js', 'dist/appsscript.json', 'dist/import.html', 'dist/sidebar.html'];

/** Loaded before clasp: every connection fails. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  "import net from 'node:net'; net.Socket.prototype.connect = () => { throw new Error('no network in this test'); };",
)}`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'clasp-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files that clasp lists as to be pushed from a project folder, for somebody who never logged in. */
const filesToPush = (project: string): string[] => {
  const printed = execFileSync(process.execPath, ['--import', OFFLINE, CLASP, 'show-file-status', '--json'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: folder, USERPROFILE: folder },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // clasp's own answer.
  const { filesToPush: files } = JSON.parse(printed) as { filesToPush: string[] };
  return files.sort();
};

test('.clasp.json points to dist and holds no project of anybody', () => {
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({
    scriptId: 'SCRIPT_ID',
    rootDir: 'dist',
  });
});

test('clasp pushes Code.js, both pages and appsscript.json of dist, and nothing else', () => {
  expect(filesToPush(process.cwd())).toEqual(PUSHED);
});

test('a file that strays into dist would be seen', () => {
  cpSync('.clasp.json', path.join(folder, '.clasp.json'));
  cpSync('dist', path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'dist', 'stray.js'), '');
  writeFileSync(path.join(folder, 'dist', 'never-pushed.ts'), '');
  expect(filesToPush(folder)).toEqual([...PUSHED, 'dist/stray.js'].sort());
});
