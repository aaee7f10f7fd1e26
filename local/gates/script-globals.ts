/** The names that a script finds in Apps Script without any service: those of ES2020, and nothing of the web or of Node. */
import globals from 'globals';

/** Shared memory is switched off there, as in the emulation. */
const ABSENT = ['SharedArrayBuffer', 'Atomics'];

export const scriptGlobals: readonly string[] = [
  ...Object.keys(globals.es2020).filter((name) => !ABSENT.includes(name)),
  'console',
];
