/** What is pushed to Google, as the local workspace runs it: the built script, its pages, its manifest; and the services' script. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Project {
  /** The text of Code.js. */
  readonly code: string;
  /** The HTML files by name without ending. */
  readonly html: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
}

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

let root = process.cwd();
/** The folder of the repository; the command line sets it from its own place, tests run in it. */
export const projectRoot = (): string => root;
export const setProjectRoot = (folder: string): void => {
  root = folder;
};

const read = (...names: string[]): string => {
  const file = path.join(root, ...names);
  if (!existsSync(file)) throw new Error(`${names.join('/')} is missing: run npm run build first.`);
  return readFileSync(file, 'utf8');
};

// The manifest is our own file; its shape is Google's.
const readManifest = (): Manifest => JSON.parse(read('appsscript.json')) as Manifest;

const withManifest = (code: string, html: Readonly<Record<string, string>>): Project => {
  const { oauthScopes = [], urlFetchWhitelist = [] } = readManifest();
  return { code, html, scopes: oauthScopes, urlFetchWhitelist };
};

let built: Project | null = null;
/** The bundle in dist/, read once in a process. Throws when it has not been built. */
export const builtProject = (): Project =>
  (built ??= withManifest(read('dist', 'Code.js'), {
    sidebar: read('dist', 'sidebar.html'),
    import: read('dist', 'import.html'),
  }));

/** A project of a test's own script text, under the real manifest. */
export const projectOf = (code: string, html: Readonly<Record<string, string>> = {}): Project =>
  withManifest(code, html);

let services: string | null = null;
/** The script of the emulated services, build/services.js, read once in a process. */
export const servicesScript = (): string => (services ??= read('build', 'services.js'));
