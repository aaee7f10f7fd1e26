/** Which names may stand where: Google's only in src/google and src/main.ts, no clock and no chance in the domain. */
import { readSources } from './source-files';
import type { ParsedSource } from './parsed-source';

/** What the published types declare besides services: `console` is everybody's, `Date2` a helper of the types. */
const NOT_SERVICES = ['console', 'Date2'];

/** Every global name that @types/google-apps-script declares: built-in and advanced services and the types' namespace. */
export const readGoogleNames = (root: string): string[] => {
  const types = readSources(root, 'node_modules/@types/google-apps-script', ['.d.ts']);
  const declared = types.flatMap(({ text }) =>
    [...text.matchAll(/^declare (?:var|const|let|namespace|function|class|enum) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(declared)].filter((name) => !NOT_SERVICES.includes(name)).sort();
};

const faultsOf = (
  files: readonly ParsedSource[],
  isWrong: (name: string, path: string) => boolean,
  why: string,
): string[] =>
  files.flatMap(({ path, freeNames }) =>
    freeNames
      .filter(({ name }) => isWrong(name, path))
      .map(({ name, line }) => `${path}:${line}: ${name}: ${why}`),
  );

const mayNameGoogle = (path: string): boolean => path.startsWith('src/google/') || path === 'src/main.ts';

/** One fault for each Google name outside src/google and src/main.ts. */
export const googleNameFaults = (
  files: readonly ParsedSource[],
  googleNames: readonly string[],
): string[] => {
  const names = new Set(googleNames);
  return faultsOf(
    files,
    (name, path) => !mayNameGoogle(path) && names.has(name),
    'Google is named in src/google alone',
  );
};

/** They need restricted scopes, or scopes for every file a person has. */
const FORBIDDEN = [
  'DriveApp',
  'DocumentApp',
  'GmailApp',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.open',
  'SpreadsheetApp.create',
];

/** One fault for each use of a service that would need a wider scope than the manifest asks for. */
export const forbiddenServiceFaults = (files: readonly ParsedSource[]): string[] =>
  faultsOf(files, (name) => FORBIDDEN.includes(name), 'needs a wider scope than the product asks for');

const IMPURE = ['Date', 'Math.random', 'console', 'Logger', 'performance', 'Intl', 'globalThis'];

/** One fault for each name in src/domain that brings in a clock, chance, the machine's settings or an output. */
export const impureDomainFaults = (files: readonly ParsedSource[]): string[] =>
  faultsOf(
    files.filter(({ path }) => path.startsWith('src/domain/')),
    (name) => IMPURE.includes(name),
    'the domain is pure',
  );
