/** The bundle that ships: its size, and how long a fresh context takes to evaluate it, as every execution does. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { race, type Timing } from './measure';

export interface BundleTimes {
  readonly bytes: number;
  readonly sidebarBytes: number;
  readonly timings: readonly Timing[];
}

/** As an execution begins: a bare context, then the whole script. */
const evaluate = (script: vm.Script): void => {
  script.runInContext(vm.createContext({}));
};

export const measureBundle = async (rounds: number): Promise<BundleTimes> => {
  const code = readFileSync('dist/Code.js', 'utf8');
  const compiled = new vm.Script(code, { filename: 'Code.js' });
  const timings = await race(
    [
      // The script is parsed anew each time, as Apps Script does; a comment of its own keeps V8's cache out.
      {
        name: 'parse and evaluate',
        run: () => evaluate(new vm.Script(`${code}\n//${performance.now()}`)),
      },
      { name: 'evaluate', run: () => evaluate(compiled) },
    ],
    rounds,
  );
  return {
    bytes: Buffer.byteLength(code),
    sidebarBytes: readFileSync('dist/sidebar.html').length,
    timings,
  };
};
