/** What is pushed runs in Apps Script: ES2020, no absent global, the right functions, and nothing done while it loads. */
import { readFileSync } from 'node:fs';
import { bundleFaults, GLOBAL_NAME } from '../../local/gates/bundle';
import type { Manifest } from '../../local/gates/services';

// The manifest's shape is checked in manifest.test.ts.
const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
const main = readFileSync('src/main.ts', 'utf8');
const entryPoints = [...main.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);

describe('The built script', () => {
  const code = readFileSync('dist/Code.js', 'utf8');

  test('parses as ES2020, names nothing that Apps Script lacks, has the functions of src/main.ts, loads without a service call', () => {
    expect(bundleFaults({ code, entryPoints, manifest })).toEqual([]);
  });

  test('each exported function of src/main.ts is an entry point', () => {
    const exports = main.match(/^export /gm) ?? [];
    expect(entryPoints).toHaveLength(exports.length);
    expect(entryPoints).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'rpc']));
  });
});

/** A bundle of the built one's form, with something in its middle and something at its end. */
const bundleWith = (inside: string, end = ''): string =>
  `var ${GLOBAL_NAME} = (() => { ${inside}; return { rpc: () => 1 }; })();
function rpc(...args) { return ${GLOBAL_NAME}.rpc(...args); }
${end}`;

const faultsOf = (code: string, functions = ['rpc']): string[] =>
  bundleFaults({ code, entryPoints: functions, manifest });

describe('The gate of the build', () => {
  test('lets a sound bundle pass', () => {
    expect(
      faultsOf(bundleWith('const read = () => SpreadsheetApp.getActive(); var o = { a: read }; o?.a ?? 1')),
    ).toEqual([]);
  });

  test.each([
    ['a private field', 'class A { #x = 1 }'],
    ['a class field', 'class A { x = 1 }'],
    ['a static class field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static { } }'],
    ['a logical assignment', 'var a; a ??= 1'],
    ['a numeric separator', 'var a = 1_000'],
    ['a regular expression with indices', 'var a = /x/d'],
    ['an await outside a function', 'await 1'],
  ])('refuses syntax newer than ES2020: %s', (_what, inside) => {
    expect(faultsOf(bundleWith(inside))).toEqual([expect.stringMatching(/^newer than ES2020: /)]);
  });

  test.each([
    ['setTimeout', '() => setTimeout(() => 1, 0)'],
    ['TextEncoder', '() => new TextEncoder()'],
    ['fetch', 'async () => await fetch("x")'],
    ['process', '() => process.env'],
    ['structuredClone', '({ a = structuredClone({}) }) => a'],
    ['WeakRef', 'class A { b() { return new WeakRef(this) } }'],
    ['SharedArrayBuffer', '() => new SharedArrayBuffer(1)'],
    ['DriveApp', '() => DriveApp.getRootFolder()'],
    ['CalendarApp', '() => CalendarApp'],
    ['lost', '() => { { let lost = 1 } return lost }'],
    ['URL', '() => { const f = (URL) => URL; return URL }'],
  ])('refuses a name that Apps Script lacks: %s', (name, expression) => {
    expect(faultsOf(bundleWith(`var use = ${expression}`))).toEqual([
      expect.stringMatching(new RegExp(`^Apps Script has no ${name}: line 1, column \\d+: …`)),
    ]);
  });

  test.each([
    'var use = () => typeof setTimeout',
    'var use = () => typeof Buffer !== "undefined" && Buffer.from("x")',
    'var use = () => typeof window === "undefined" ? null : window.document',
    'if (typeof URL === "function") { new URL("x") }',
    'var use = (fetch) => { URL: for (;;) { break URL } return { fetch, URL: 1 }.URL }',
    'function use() { return arguments.length + Buffer; var Buffer }',
    'var use = ({ URL: a, ...process }) => [a, process]; try { use({}) } catch (self) { self.name }',
    'for (const window of []) window; class URL extends Map { get fetch() { return new.target } }',
  ])('lets names pass that are declared, guarded or mere keys: %s', (inside) => {
    expect(faultsOf(bundleWith(inside))).toEqual([]);
  });

  test('a guard holds only where it decides', () => {
    const inside = 'var use = () => { if (typeof Buffer === "function") { return 1 } return Buffer }';
    expect(faultsOf(bundleWith(inside))).toEqual([expect.stringContaining('Apps Script has no Buffer')]);
  });

  test('an advanced service counts only when the manifest enables it, a built-in one only with its scope', () => {
    const code = bundleWith('var use = () => [Drive.Files, FormApp]');
    const poor = { ...manifest, oauthScopes: [], dependencies: { enabledAdvancedServices: [] } };
    expect(faultsOf(code)).toEqual([]);
    expect(bundleFaults({ code, entryPoints: ['rpc'], manifest: poor })).toEqual([
      expect.stringContaining('Apps Script has no FormApp'),
      expect.stringContaining('Apps Script has no Drive'),
    ]);
  });

  test('refuses a missing stub', () => {
    expect(faultsOf(bundleWith(''), ['rpc', 'onOpen'])).toEqual([
      'no top-level function onOpen',
      'no function behind: onOpen',
    ]);
  });

  test('refuses a stub that leads nowhere', () => {
    const code = bundleWith('', `function onOpen() { return ${GLOBAL_NAME}.onOpen(); }`);
    expect(faultsOf(code, ['rpc', 'onOpen'])).toEqual(['no function behind: onOpen']);
  });

  test.each(['function helper() {}', 'var helper = 1', 'class helper {}', 'const { helper } = {}'])(
    'refuses a global that is no entry point: %s',
    (end) => {
      expect(faultsOf(bundleWith('', end))).toEqual(['helper is global but no entry point']);
    },
  );

  test('refuses an entry point that nobody can call', () => {
    const code = bundleWith('', 'function rpc_() {}').replace('rpc:', 'rpc_: () => 1, rpc:');
    expect(faultsOf(code, ['rpc', 'rpc_'])).toEqual(['rpc_ ends in _: nobody can call it']);
  });

  test.each(['SpreadsheetApp.getActive()', 'var kinds = Utilities.DigestAlgorithm', 'Drive.Files'])(
    'refuses a service named while the script loads: %s',
    (inside) => {
      expect(faultsOf(bundleWith(inside))).toEqual([
        expect.stringMatching(/^does not load: \w+ is named while/),
      ]);
    },
  );

  test('refuses a script that fails while it loads', () => {
    expect(faultsOf(bundleWith('null.x'))).toEqual([expect.stringMatching(/^does not load: Cannot read/)]);
  });
});
