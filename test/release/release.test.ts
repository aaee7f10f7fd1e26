/** `npm run release` makes one template with one script, whatever stops it and however often it is run, in the names that Google's descriptions have. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loginIn } from '../../release/auth';
import { NOTHING, planRelease } from '../../release/steps';
import { environment } from '../../src/domain/environment/environment-table';
import { FakeGoogle } from './fake-google';
import { runRelease, writeLogin, type Outcome } from './run';

let home = '';
let port = 0;
let google = new FakeGoogle();
beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'home-'));
  writeLogin(home);
  google = new FakeGoogle();
  port = await google.start();
});
afterEach(async () => {
  await google.stop();
  rmSync(home, { recursive: true, force: true });
});

const notes = (): string => path.join(home, 'release.json');
const release = (...args: string[]): Promise<Outcome> =>
  runRelease(home, port, ['release', '--file', notes(), ...args]);
const templates = (): unknown[] =>
  [...google.state.files.values()]
    .filter(({ trashed }) => !trashed)
    .map(({ name, mimeType, permissions, properties }) => ({ name, mimeType, permissions, properties }));
const scriptsOf = (id: string): string[] =>
  [...google.state.projects].filter(([, { parentId }]) => parentId === id).map(([script]) => script);

const DONE = {
  name: 'Kết nối cựu HSSV',
  mimeType: 'application/vnd.google-apps.spreadsheet',
  permissions: [
    { type: 'user', role: 'owner' },
    { type: 'anyone', role: 'reader', allowFileDiscovery: false },
  ],
  properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
};

/** One template, shared, with one script and its pages, and the link printed. */
const expectDone = ({ exitCode, stdout }: Outcome): void => {
  expect({ exitCode, faults: google.faults }).toEqual({ exitCode: 0, faults: [] });
  expect(templates()).toEqual([DONE]);
  const [id = ''] = [...google.state.files.values()].filter(({ trashed }) => !trashed).map((file) => file.id);
  const scripts = scriptsOf(id);
  expect(scripts).toHaveLength(1);
  expect(google.state.projects.get(scripts[0] ?? '')?.files.map(({ name }) => name)).toEqual([
    'appsscript',
    'Code',
    'sidebar',
    'import',
  ]);
  expect(stdout).toContain(`https://docs.google.com/spreadsheets/d/${id}/copy`);
  expect(JSON.parse(readFileSync(notes(), 'utf8'))).toEqual({ template: id, script: scripts[0] });
};

describe('npm run release', () => {
  test('makes the template in Vietnamese, with its script, shared to look at, and prints the link to copy it', async () => {
    expectDone(await release());
  });

  test('a second run pushes the files anew and makes nothing', async () => {
    await release();
    google.calls.length = 0;
    expectDone(await release());
    expect(google.calls.filter((call) => /create|update|batch/i.test(call))).toEqual([
      'script.projects.updateContent',
    ]);
  });

  test('without its notes it finds the template again', async () => {
    await release();
    rmSync(notes());
    expectDone(await release());
  });

  test.each([
    'drive.files.create',
    'drive.files.update',
    'script.projects.create',
    'drive.permissions.create',
  ])('broken just after %s took effect and run again it ends the same', async (call) => {
    google.breakAt = call;
    expect((await release()).exitCode).toBe(1);
    expectDone(await release());
  });

  test('--dry-run prints the steps and changes nothing', async () => {
    const { exitCode, stdout } = await release('--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'make template',
      'set locale and time zone',
      'make script',
      'push files',
      'share',
      '5 steps, nothing was changed',
      '',
    ]);
    expect([google.state.files.size, google.state.projects.size, existsSync(notes())]).toEqual([0, 0, false]);
  });
});

describe('the plan of a release', () => {
  test('a template whose script is unclear goes to the bin, for a second bound script would be a second menu', () => {
    const found = { ...NOTHING, template: 'T', unclear: true };
    expect(planRelease(found).map((step) => step.do)).toEqual([
      'drop template',
      ...planRelease(NOTHING).map((step) => step.do),
    ]);
  });
});

describe('the login', () => {
  test('a service account is refused with what to do, and so is a user that the file does not have', () => {
    expect(() => loginIn('{"type":"service_account","client_email":"x"}', 'default')).toThrow(
      'takes no service account',
    );
    expect(() => loginIn('{"tokens":{"default":{}}}', 'lan')).toThrow('No login of “lan”');
  });
});

describe('npm run release -- --results ID', () => {
  const { columns } = environment;
  const headers = Object.values(columns).map(({ header }) => header);
  const line = (probe: string, agrees: string): string[] =>
    headers.map((header) =>
      header === columns.probe.header ? probe : header === columns.agrees.header ? agrees : 'x',
    );
  const results = (...lines: string[][]): Promise<Outcome> => {
    google.state.tabs.set(`sheet-1 '${environment.title}'`, [headers, ...lines]);
    return runRelease(home, port, ['release', '--results', 'sheet-1']);
  };

  test('prints a line an answer and ends with 0 when all agree', async () => {
    const { exitCode, stdout } = await results(line('sheets.number', 'Có'), line('mail.quota', 'Có'));
    expect({ exitCode, faults: google.faults }).toEqual({ exitCode: 0, faults: [] });
    expect(stdout).toMatch(/sheets\.number[\s\S]*mail\.quota[\s\S]*2 lines, 0 disagree/);
  });

  test('ends with 1 when one differs, and when there is nothing to read', async () => {
    expect(await results(line('sheets.number', 'Không'))).toMatchObject({ exitCode: 1 });
    expect(await results()).toMatchObject({ exitCode: 1 });
  });
});
