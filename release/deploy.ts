/**
 * `npm run deploy [-- --script ID]`: pushes what was built to one Apps Script project with clasp. The project file that clasp
 * reads is a temporary one beside a copy of dist/: the repository's .clasp.json stays as it is, whoever's script is pushed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { print, readOptions, UsageError } from './usage';

const USAGE = `npm run deploy [-- --script ID] [--auth FILE] [--user NAME]

  --script ID   the Apps Script project (Extensions › Apps Script › Project settings); otherwise that of .clasp.json
  --auth FILE   clasp's credentials, otherwise ~/.clasprc.json (made by: npx clasp login)
  --user NAME   which of clasp's stored accounts`;

/** What .clasp.json holds as long as nobody has put a project of theirs there. */
const NOBODYS = 'SCRIPT_ID';

/** The ids that Google gives to scripts; anything else is a slip of the clipboard, such as a whole address. */
const isScriptId = (text: string): boolean => /^[\w-]{20,100}$/.test(text);

/** The project file for one push: the repository's own with another script. Throws a UsageError without a script's id. */
export const projectFileFor = (own: string, script: string | undefined): string => {
  // clasp's own file format.
  const project = JSON.parse(own) as Record<string, unknown>;
  const scriptId = script ?? project['scriptId'];
  if (typeof scriptId !== 'string' || scriptId === NOBODYS)
    throw new UsageError(`Which project? .clasp.json names none.\n\n${USAGE}`);
  if (!isScriptId(scriptId)) throw new UsageError(`“${scriptId}” is no script id.\n\n${USAGE}`);
  return JSON.stringify({ ...project, scriptId, rootDir: 'dist' });
};

/** Runs clasp with its output shown; its exit code. The manifest belongs to the program, so it is pushed without a question. */
const runClasp = (root: string, folder: string, options: readonly string[]): Promise<number> =>
  new Promise((done, failed) => {
    const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
    const args = [clasp, 'push', '--force', '--project', path.join(folder, '.clasp.json'), ...options];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });

/** Pushes dist/ as it was just built. Returns the exit code. */
export const deploy = async (args: readonly string[], root: string): Promise<number> => {
  const text = { type: 'string' } as const;
  const asked = readOptions(args, { script: text, auth: text, user: text }, USAGE);
  const project = projectFileFor(readFileSync(path.join(root, '.clasp.json'), 'utf8'), asked.text('script'));
  const auth = asked.text('auth');
  const user = asked.text('user');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'deploy-'));
  try {
    cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
    writeFileSync(path.join(folder, '.clasp.json'), project);
    const code = await runClasp(root, folder, [
      ...(auth === undefined ? [] : ['--auth', path.resolve(auth)]),
      ...(user === undefined ? [] : ['--user', user]),
    ]);
    // clasp's own file format, just written.
    const { scriptId } = JSON.parse(project) as { scriptId: string };
    if (code === 0) print(`https://script.google.com/d/${scriptId}/edit`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
