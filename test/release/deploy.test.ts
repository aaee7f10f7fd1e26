/** `npm run deploy` pushes exactly what was built to the one project that was named, by a real clasp against a fake of the Script API. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFileFor } from '../../release/deploy';
import { FakeGoogle } from './fake-google';
import { runRelease, writeLogin, type Outcome } from './run';

const SCRIPT = 'script-of-a-college-0000000000';
const OTHER = 'script-of-another-00000000000';

let home = '';
let port = 0;
let google = new FakeGoogle();
beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'home-'));
  google = new FakeGoogle();
  port = await google.start();
  for (const id of [SCRIPT, OTHER]) google.state.projects.set(id, { parentId: '', files: [] });
});
afterEach(async () => {
  await google.stop();
  rmSync(home, { recursive: true, force: true });
});

const deploy = (...args: string[]): Promise<Outcome> => runRelease(home, port, ['deploy', ...args]);
/** A bundle is too long to be shown where two differ. */
const hash = (text = ''): string => createHash('sha256').update(text).digest('hex');
const filesOf = (script: string): [string, string][] =>
  (google.state.projects.get(script)?.files ?? [])
    .map(({ name, type }): [string, string] => [name, type])
    .sort(([one], [other]) => (one < other ? -1 : 1));

describe('npm run deploy -- --script ID', () => {
  test('pushes the script, its pages and their manifest to that project alone and prints where it is', async () => {
    writeLogin(home);
    const own = readFileSync('.clasp.json', 'utf8');
    const { exitCode, stdout } = await deploy('--script', SCRIPT);
    expect({ exitCode, faults: google.faults }).toEqual({ exitCode: 0, faults: [] });
    expect(filesOf(SCRIPT)).toEqual([
      ['Code', 'SERVER_JS'],
      ['appsscript', 'JSON'],
      ['import', 'HTML'],
      ['sidebar', 'HTML'],
    ]);
    expect(filesOf(OTHER)).toEqual([]);
    const source = new Map(google.state.projects.get(SCRIPT)?.files.map((file) => [file.name, file.source]));
    expect(hash(source.get('Code'))).toBe(hash(readFileSync('dist/Code.js', 'utf8')));
    expect(hash(source.get('sidebar'))).toBe(hash(readFileSync('dist/sidebar.html', 'utf8')));
    expect(JSON.parse(source.get('appsscript') ?? '')).toEqual(
      JSON.parse(readFileSync('appsscript.json', 'utf8')),
    );
    expect(stdout).toContain(`https://script.google.com/d/${SCRIPT}/edit`);
    expect(readFileSync('.clasp.json', 'utf8')).toBe(own);
    expect([...google.tokens]).toEqual(['Bearer made-up-token']);
  });

  test('a project that Google does not have, or a login that is missing, ends with a status and pushes nothing', async () => {
    expect((await deploy('--script', SCRIPT)).exitCode).not.toBe(0);
    writeLogin(home);
    expect((await deploy('--script', 'script-that-is-not-there-000')).exitCode).not.toBe(0);
    expect(filesOf(SCRIPT)).toEqual([]);
    expect(google.calls).not.toContain('script.projects.updateContent');
  });

  test('without an id, and with an address in place of one, it says what it wants', async () => {
    const without = await deploy();
    expect(without).toMatchObject({ exitCode: 2, stdout: '' });
    expect(without.stderr).toContain('--script ID');
    expect(() => projectFileFor('{"scriptId":"SCRIPT_ID"}', 'https://script.google.com/d/x')).toThrow(
      'no script id',
    );
    expect(google.calls).toEqual([]);
  });

  test('the project file of a push is the repository’s with another script, below its own folder', () => {
    const own = readFileSync('.clasp.json', 'utf8');
    expect(JSON.parse(projectFileFor(own, SCRIPT))).toEqual({
      ...(JSON.parse(own) as object),
      scriptId: SCRIPT,
      rootDir: 'dist',
    });
    expect(JSON.parse(projectFileFor(`{"scriptId":"${OTHER}"}`, undefined))).toMatchObject({
      scriptId: OTHER,
    });
  });
});
