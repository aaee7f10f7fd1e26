// Before the tests: the emulated services from their source, and the bundle when a source is newer than it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { build } from 'esbuild';

const buildServices = () =>
  build({
    entryPoints: ['local/services/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'EmulatedServices',
    target: 'es2022',
    outfile: 'build/services.js',
    logLevel: 'warning',
    charset: 'utf8',
  });

/** A bundle that does not build must not be tested in its old form: nothing is tested then. */
const buildBundle = () => {
  try {
    execFileSync('node', ['build.mjs', '--if-stale'], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`The bundle does not build:\n${error.stderr}`);
  }
};

const HOUR = 3_600_000;

/** Stages that earlier runs prepared (test/support/prepared-once.ts); those of a run that goes on beside this one stay. */
const removeOldStages = () => {
  mkdirSync('build/stages', { recursive: true });
  for (const name of readdirSync('build/stages')) {
    const folder = `build/stages/${name}`;
    if (Date.now() - statSync(folder).mtimeMs > HOUR) rmSync(folder, { recursive: true, force: true });
  }
};

export default async () => {
  await buildServices();
  buildBundle();
  removeOldStages();
};
