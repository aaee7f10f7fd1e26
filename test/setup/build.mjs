// Before the tests: the emulated services from their source, and the bundle when a source is newer than it.
import { execFileSync } from 'node:child_process';
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

export default async () => {
  await buildServices();
  buildBundle();
};
