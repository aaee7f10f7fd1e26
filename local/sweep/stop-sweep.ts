/**
 * Ends the execution at every service call and presses again: the workspace must come to equal the undisturbed one.
 * What the program has in hand dies with the execution, so that a stop before a call is a stop after the one before it, and
 * calls that only look bring no state of their own: one stop stands for all between two effects.
 */
import { sampled } from './places';
import type { Failure, Sweep, Tally } from './scenario';
import { runDisturbed, runUndisturbed, type Site, type Undisturbed } from './trial-run';

const START: Site = { k: 0, service: '', member: 'start', look: false, tab: null };

/** Stops when call `k` has just taken effect; 0 is a stop before anything did. */
const stopAfter = (
  run: Undisturbed,
  { k, service, member }: Site,
): { failure: Failure | null; unknown: number } => {
  const { differences, unknownMails } = runDisturbed(
    run,
    (site) =>
      (k === 0 && site.k === 1 && site.phase === 'before') || (site.k === k && site.phase === 'after')
        ? { stop: 'stopped by the sweep' }
        : undefined,
    [],
  );
  const failure = { k, member: `${service}.${member}`, how: 'stop', differences };
  return { failure: differences.length > 0 ? failure : null, unknown: unknownMails };
};

export const stopSweep: Sweep = {
  name: 'stops',
  leavesOut: [
    'after calls that only look: they bring no state, so a stop there is the stop after the last effect',
  ],
  try: (scenario, sample): Tally => {
    const run = runUndisturbed(scenario);
    const effects = [START, ...run.sites.filter(({ look }) => !look)];
    const places = sampled(effects, sample, ({ member }) => member === 'sendEmail');
    const outcomes = places.map((site) => stopAfter(run, site));
    return {
      calls: run.sites.length,
      tried: places.length,
      failures: outcomes.flatMap(({ failure }) => failure ?? []),
      unknownMails: outcomes.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  },
};
