/** What must hold for the script that is pushed to Google, or it would fail there: the build and the tests ask here. */
import vm from 'node:vm';
import { parse, type Program, type Statement, type ModuleDeclaration } from 'acorn';
import { blockNames, freeNames, varNames } from './free-names';
import { scriptGlobals } from './script-globals';
import { servicesUnder, services, type Manifest } from './services';

export interface Bundle {
  readonly code: string;
  /** What Apps Script must be able to call: the exports of src/main.ts. */
  readonly entryPoints: readonly string[];
  readonly manifest: Manifest;
}

/** The name under which the bundle keeps its exports for the generated functions. */
export const GLOBAL_NAME = 'App';

/** Line and column, and the text around it: a bundle has lines of hundreds of thousands of characters. */
const place = (code: string, start: number): string => {
  const before = code.slice(0, start).split('\n');
  const near = code.slice(Math.max(0, start - 30), start + 40).replace(/\s+/g, ' ');
  return `line ${before.length}, column ${before.at(-1)?.length ?? 0}: …${near}…`;
};

const parseScript = (code: string): Program | string => {
  try {
    return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    // acorn throws a SyntaxError that knows its position.
    const { message, pos } = error as SyntaxError & { readonly pos: number };
    return `newer than ES2020: ${message} at ${place(code, pos)}`;
  }
};

const absentGlobals = (program: Program, { code, manifest }: Bundle): string[] => {
  const known = new Set([...scriptGlobals, ...servicesUnder(manifest)]);
  const absent = new Map(
    freeNames(program)
      .filter(({ name }) => !known.has(name))
      .reverse()
      .map(({ name, start }) => [name, start]),
  );
  return [...absent].map(([name, start]) => `Apps Script has no ${name}: ${place(code, start)}`);
};

/** What the script adds to the globals that every file of an Apps Script project shares. */
const declaredAtTop = (statement: Statement | ModuleDeclaration): string[] => [
  ...blockNames(statement),
  ...varNames(statement),
];

const topLevelFaults = (program: Program, { entryPoints }: Bundle): string[] => {
  const declared = program.body.flatMap(declaredAtTop);
  const expected = [GLOBAL_NAME, ...entryPoints];
  return [
    ...expected.filter((name) => !declared.includes(name)).map((name) => `no top-level function ${name}`),
    ...declared
      .filter((name) => !expected.includes(name))
      .map((name) => `${name} is global but no entry point`),
    ...entryPoints
      .filter((name) => name.endsWith('_'))
      .map((name) => `${name} ends in _: nobody can call it`),
  ];
};

/** Run first in the bare context: every service throws when it is so much as named. */
const REFUSING = (names: readonly string[]): string => `
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  for (const name of ${JSON.stringify(names)}) {
    Object.defineProperty(globalThis, name, {
      get() { throw new Error(name + ' is named while the script loads: onOpen may run without authorisation'); },
    });
  }`;

/** Run last: the generated functions lead to functions. */
const STUBS = (entryPoints: readonly string[]): string => `
  ${JSON.stringify(entryPoints)}.filter((name) =>
    typeof globalThis[name] !== 'function' || typeof ${GLOBAL_NAME}[name] !== 'function').join(', ')`;

/** Real milliseconds; a script that takes longer to load does not end. */
const LOAD_LIMIT = 20_000;

const loadFaults = ({ code, entryPoints }: Bundle): string[] => {
  const context = vm.createContext({});
  vm.runInContext(REFUSING(Object.keys(services)), context);
  try {
    vm.runInContext(code, context, { filename: 'Code.js', timeout: LOAD_LIMIT });
    const missing = String(vm.runInContext(STUBS(entryPoints), context));
    return missing === '' ? [] : [`no function behind: ${missing}`];
  } catch (error) {
    return [`does not load: ${(error as Error).message}`];
  }
};

/** Every reason why the bundle would fail in Apps Script, each as a sentence; empty when there is none. */
export const bundleFaults = (bundle: Bundle): string[] => {
  const program = parseScript(bundle.code);
  if (typeof program === 'string') return [program];
  return [...absentGlobals(program, bundle), ...topLevelFaults(program, bundle), ...loadFaults(bundle)];
};
