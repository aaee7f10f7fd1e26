/** A whole action run again when something at Google failed and has passed: it goes on where it was cut short (retry.ts). */
import { passes, tried } from './retry';
import { forgetTrialRead } from './trial-state';
import { forgetSheets } from './workbook';

const WAITS = [2000, 8000];
/** An action that took longer is not run again: six minutes must hold both runs. */
const LONGEST_MS = 2 * 60 * 1000;

export const persist = <T>(action: () => T): T => {
  const start = Date.now();
  const run = (): T => {
    // What an earlier run had read may be what it failed to write.
    forgetSheets();
    forgetTrialRead();
    return action();
  };
  return tried(run, WAITS, (thrown) => passes(thrown) && Date.now() - start < LONGEST_MS);
};
