/** Runs an action to its end: a long one is called again until it says that it is done. */
import { bindCampaign, callNamed } from './rpc';
import type { Progress } from './types';

/** A long action that did not advance is asked again after this, and after twice, three times this. */
const STALL_MS = 1_000;
const STALLS_ALLOWED = 5;

export const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  'label' in value &&
  'done' in value &&
  'total' in value;

export interface Watch {
  /** After each part of a long action. */
  readonly onProgress: (progress: Progress) => void;
  /** True when the person asked to pause or stop. */
  readonly stopped: () => boolean;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The action's last output. A long action ends when it says 'done' or 'paused', when the person stopped it, or when
 * it came no further in five calls (then it is given back still 'running', to be gone on with later). Throws CallFailed.
 */
export const runAction = async (method: string, input: unknown, watch: Watch): Promise<unknown> => {
  const bound = bindCampaign(method, input);
  let best = -1;
  let stalls = 0;
  for (;;) {
    const output = await callNamed(method, bound);
    if (!isProgress(output)) return output;
    watch.onProgress(output);
    stalls = output.done > best ? 0 : stalls + 1;
    best = Math.max(best, output.done);
    if (output.state !== 'running' || watch.stopped() || stalls >= STALLS_ALLOWED) return output;
    if (stalls > 0) await wait(stalls * STALL_MS);
  }
};
