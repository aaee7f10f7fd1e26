/** The architecture holds in every file: arrows, Google names, the pure domain, openings and sizes. */
import { arrowFaults, cycleFaults } from '../../local/gates/arrows';
import { deadExportFaults } from '../../local/gates/dead-exports';
import {
  lengthFaults,
  MAX_LINES,
  MAX_MEDIAN,
  medianLines,
  openingFaults,
} from '../../local/gates/file-shape';
import {
  forbiddenServiceFaults,
  googleNameFaults,
  impureDomainFaults,
  readGoogleNames,
} from '../../local/gates/names';
import { parseSource, type ParsedSource } from '../../local/gates/parsed-source';
import { readSources, type SourceFile } from '../../local/gates/source-files';

const root = process.cwd();
const TYPESCRIPT = ['.ts', '.tsx'];
const read = (folder: string): SourceFile[] => readSources(root, folder, TYPESCRIPT);

const src = read('src').map(parseSource);
const sidebar = read('sidebar').map(parseSource);
const local = read('local').map(parseSource);
const templates = read('templates').map(parseSource);
const googleNames = readGoogleNames(root);

const planted = (path: string, text: string): ParsedSource => parseSource({ path, text });

describe('Arrows point down: main → api → workflows → google → domain', () => {
  test('no file imports a floor above its own, or anything outside', () => {
    expect(arrowFaults([...src, ...sidebar, ...templates])).toEqual([]);
  });

  test.each([
    ['src/domain/bad.ts', "import { now } from '../google/clock';", 'domain may not import src/google/clock'],
    [
      'src/domain/bad.ts',
      "import type { X } from '../google/clock';",
      'domain may not import src/google/clock',
    ],
    [
      'src/google/bad.ts',
      "export * from '../workflows/dispatch';",
      'google may not import src/workflows/dispatch',
    ],
    [
      'src/workflows/a/bad.ts',
      "const x = await import('../../api/rpc');",
      'workflows may not import src/api/rpc',
    ],
    ['src/api/bad.ts', "import { rpc } from '../main';", 'api may not import src/main'],
    [
      'src/domain/bad.ts',
      "import { W } from '../../local/world/world';",
      'domain may not import local/world/world',
    ],
    ['src/loose.ts', "import { x } from './domain/text';", 'loose may not import src/domain/text'],
    [
      'sidebar/bad.ts',
      "import { contract } from '../src/api/contract';",
      'sidebar may not import src/api/contract',
    ],
    [
      'sidebar/bad.ts',
      "import type { T } from '../src/google/clock';",
      'sidebar may not import src/google/clock',
    ],
    [
      'templates/bad.ts',
      "import { now } from '../src/google/clock';",
      'templates may not import src/google/clock',
    ],
  ])('the gate sees %s: %s', (path, text, fault) => {
    expect(arrowFaults([planted(path, text)])).toEqual([`${path}:1: ${fault}`]);
  });

  test.each([
    ['src/api/good.ts', "import { now } from '../google/clock'; import * as z from 'zod/mini';"],
    ['sidebar/good.ts', "import type { Method } from '../src/api/contract';"],
    ['sidebar/good.ts', "import { type Method, type Input } from '../src/api/contract';"],
    ['local/good.ts', "import { contract } from '../src/api/contract';"],
  ])('the gate lets %s pass: %s', (path, text) => {
    expect(arrowFaults([planted(path, text)])).toEqual([]);
  });
});

describe('No file imports itself by way of others', () => {
  test.each([
    ['src', src],
    ['sidebar', sidebar],
    ['local', local],
  ])('%s has no import cycle', (_folder, files) => {
    expect(cycleFaults(files)).toEqual([]);
  });

  test('the gate sees a circle of three, also through an index file', () => {
    const circle = [
      planted('src/domain/a.ts', "import { b } from './b';"),
      planted('src/domain/b/index.ts', "export { c } from '../c';"),
      planted('src/domain/c.ts', "import type { A } from './a';"),
    ];
    expect(cycleFaults(circle)).toEqual([
      'import cycle: src/domain/a → src/domain/b/index → src/domain/c → src/domain/a',
    ]);
  });
});

describe('What a file of src exports is used by another', () => {
  test('no exported value is named in its own file alone', () => {
    const users = ['src', 'sidebar', 'local', 'release', 'templates', 'test'].flatMap(read);
    expect(deadExportFaults(src, users)).toEqual([]);
  });

  test('the gate sees a function for nobody', () => {
    const files = [
      { path: 'src/domain/a.ts', text: 'export const used = 1;\nexport const dead = () => used;\n' },
      { path: 'src/domain/b.ts', text: "import { used } from './a';\n" },
    ];
    expect(deadExportFaults(files, files)).toEqual(['src/domain/a.ts: nobody imports dead']);
  });
});

describe('Google is named in src/google and src/main.ts alone', () => {
  test('no other file of src names a service', () => {
    expect(googleNameFaults(src, googleNames)).toEqual([]);
  });

  test('the list is what the published types declare', () => {
    expect(googleNames).toEqual(
      expect.arrayContaining([
        'SpreadsheetApp',
        'FormApp',
        'Drive',
        'Docs',
        'Sheets',
        'Utilities',
        'GoogleAppsScript',
      ]),
    );
    expect(googleNames).not.toContain('console');
  });

  test.each([
    ['const sheet = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
    ['export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;', 'GoogleAppsScript'],
    ['const files = typeof Drive;', 'Drive'],
  ])('the gate sees %s', (text, name) => {
    const [fault] = googleNameFaults([planted('src/workflows/bad.ts', text)], googleNames);
    expect(fault).toMatch(new RegExp(`^src/workflows/bad.ts:1: ${name}: `));
  });

  test('a property, a text or a name of the file’s own is no service', () => {
    const text = "const Drive = 1; x.FormApp; ({ Session: Drive, a: 'SpreadsheetApp' }); // Docs";
    expect(googleNameFaults([planted('src/domain/good.ts', text)], googleNames)).toEqual([]);
  });
});

describe('No service is used that needs more than the manifest asks for (B12)', () => {
  test('nothing in src uses DriveApp or opens a spreadsheet by its id', () => {
    expect(forbiddenServiceFaults(src)).toEqual([]);
  });

  test.each(['DriveApp.getRootFolder()', "SpreadsheetApp.openById('x')", 'GmailApp.sendEmail()'])(
    'the gate sees %s',
    (text) => {
      expect(forbiddenServiceFaults([planted('src/google/bad.ts', text)])).toHaveLength(1);
    },
  );

  test('a form may be opened by its id', () => {
    expect(forbiddenServiceFaults([planted('src/google/good.ts', "FormApp.openById('x')")])).toEqual([]);
  });
});

describe('The domain is pure', () => {
  test('it names no clock, no chance and no console', () => {
    expect(impureDomainFaults(src)).toEqual([]);
  });

  test.each(['new Date()', 'let day: Date;', 'Math.random()', "console.log('x')"])(
    'the gate sees %s',
    (text) => {
      expect(impureDomainFaults([planted('src/domain/bad.ts', text)])).toHaveLength(1);
      expect(impureDomainFaults([planted('src/google/good.ts', text)])).toEqual([]);
    },
  );

  test('arithmetic and a column named Date are pure', () => {
    expect(
      impureDomainFaults([planted('src/domain/good.ts', 'Math.floor(1.5); row.Date; ({ Date: 1 });')]),
    ).toEqual([]);
  });
});

describe('Files are short and say what they are for', () => {
  const all = ['src', 'sidebar', 'local', 'release', 'templates', 'test', 'types'].flatMap(read);

  test('each opens with a doc comment of its purpose', () => {
    expect(openingFaults(all)).toEqual([]);
  });

  test('none is longer than 250 lines', () => {
    expect(lengthFaults(all)).toEqual([]);
  });

  test('the middle file of src has at most 80 lines', () => {
    expect(medianLines(src)).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  test.each([
    ["import x from 'x';\n/** Too late. */"],
    ['// A plain comment.\n'],
    ['/* No doc comment. */\n'],
    ['/** no sentence */\n'],
    ['/** */\n'],
  ])('the gate sees an opening like %j', (text) => {
    expect(openingFaults([{ path: 'src/bad.ts', text }])).toHaveLength(1);
  });

  test('the gate lets a sentence over several lines pass', () => {
    expect(
      openingFaults([{ path: 'src/good.ts', text: '/**\n * One sentence\n * on two lines.\n */\n' }]),
    ).toEqual([]);
  });

  test('the gate sees line 251, and the middle of lengths', () => {
    const long = (count: number): SourceFile => ({ path: `${count}.ts`, text: 'x\n'.repeat(count) });
    expect(lengthFaults([long(MAX_LINES), long(MAX_LINES + 1)])).toEqual([
      '251.ts: 251 lines, more than 250',
    ]);
    expect(medianLines([long(10), long(81), long(200)])).toBe(81);
  });
});
