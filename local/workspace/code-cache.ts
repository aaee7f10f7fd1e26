/** What V8 has compiled of a script, kept in build/ for the next process: half of the first execution's time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { hashOf } from './objects';
import { projectRoot } from './project';

/** By then most of what a press needs has been compiled. */
const WORTH_KEEPING = 12;

/** V8 refuses what another version, or one with other settings, has compiled. */
const fileFor = (text: string): string =>
  path.join(
    projectRoot(),
    'build',
    'code-cache',
    hashOf([process.version, ...process.execArgv, text].join('\n')),
  );

const readKept = (file: string): Buffer | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

/** A folder that cannot be written costs time and nothing else. */
const keep = (file: string, content: Buffer): void => {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch {
    // The next process compiles anew.
  }
};

export interface KeptScript {
  /** Runs it in a context; throws when it takes longer than the limit (real milliseconds). */
  readonly run: (context: vm.Context, limit?: number) => unknown;
}

/** A script that is compiled once for all processes: after some runs of the first of them what was compiled is kept. */
export const keptScript = (text: string, filename: string): KeptScript => {
  const file = fileFor(text);
  const kept = readKept(file);
  const script = new vm.Script(text, { filename, ...(kept && { cachedData: kept }) });
  let left = kept && script.cachedDataRejected !== true ? 0 : WORTH_KEEPING;
  const run = (context: vm.Context, limit?: number): unknown => {
    left -= 1;
    // Before the run: what the runs before it have needed.
    if (left === 0) keep(file, script.createCachedData());
    return script.runInContext(context, limit === undefined ? {} : { timeout: limit });
  };
  return { run };
};
