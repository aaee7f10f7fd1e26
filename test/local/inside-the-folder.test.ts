/** No path leaves the workspace's folder: names of things become names of files, and a state names its own parts alone. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { exportAll } from '../../local/export';
import { safeName, uniqueNames } from '../../local/export/file-names';
import { Workspace } from '../../local/workspace/workspace';
import { hostileText } from '../support/hostile';

const wild = fc.oneof(
  hostileText,
  fc.constantFrom(
    '../../x',
    '..',
    '.',
    '/etc/passwd',
    'C:\\x',
    'a/../../b',
    '…/..',
    '. .',
    '\u0000',
    'con\u202etxt',
  ),
  fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', 'a', '\u0000', '😀'), maxLength: 100 }),
);

let home = '';
beforeAll(() => (home = fs.mkdtempSync(path.join(tmpdir(), 'inside-'))));
afterAll(() => fs.rmSync(home, { recursive: true }));

describe('Issue 4, security: names of exported files', () => {
  it('lie in the folder, whatever the thing is called', () => {
    fc.assert(
      fc.property(wild, (name) => {
        const file = path.join('/out', `${safeName(name)}.docx`);
        expect(path.dirname(file)).toBe('/out');
        expect(Array.from(safeName(name)).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('are each given once, also where somebody numbered things by hand', () => {
    const list = fc.array(fc.oneof(fc.constantFrom('a', 'A', 'a (2)', 'a (3)', 'A (2)'), wild), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(list, (called) => {
        const give = uniqueNames('docx');
        const given = called.map((name) => give(name).toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('so does what an export writes', async () => {
    const workspace = Workspace.create();
    workspace.world.outbox.push(
      ...['../../../mail', '/elsewhere/mail', '..'].map((subject, at) => ({
        id: `${at}`,
        time: '2026-01-12T01:00:00.000Z',
        from: 'van.phong@cdhoaban.example.edu.vn',
        name: '',
        to: ['hoa@example.com'],
        cc: [],
        bcc: [],
        replyTo: '',
        subject,
        body: '',
        htmlBody: '',
        attachments: [],
      })),
    );
    const out = path.join(home, 'a', 'out');
    await exportAll(workspace, out);
    const written = fs.readdirSync(home, { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => name.endsWith('.eml'))).toHaveLength(3);
    expect(
      written
        .filter((name) => !fs.statSync(path.join(home, name)).isDirectory())
        .every((name) => name.startsWith(path.join('a', 'out'))),
    ).toBe(true);
  });
});

describe('Issue 4, security: a workspace from somebody else', () => {
  it.each(['../../secret', '/etc/hostname', '..', 'A'.repeat(64)])(
    'that names the part %s is not opened',
    (name) => {
      const folder = fs.mkdtempSync(path.join(home, 'foreign-'));
      fs.rmdirSync(folder);
      Workspace.create({ folder }).save();
      const file = path.join(folder, 'state.json');
      const state = fs
        .readFileSync(file, 'utf8')
        .replace(/("outbox":\s*)"[0-9a-f]{64}"/, (_, key: string) => `${key}${JSON.stringify(name)}`);
      expect(state).toContain(name);
      fs.writeFileSync(file, state);
      expect(() => Workspace.open(folder)).toThrow('names a part that is no hash');
    },
  );

  it('bytes are asked for by hash and by nothing else', () => {
    const folder = path.join(home, 'own');
    const workspace = Workspace.create({ folder });
    workspace.save();
    for (const name of ['../state.json', '..', ''])
      expect(() => workspace.objects.get(name)).toThrow('no object');
  });
});
