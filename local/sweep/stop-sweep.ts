/**
 * Ends the execution at every service call and presses again: the workspace must come to equal the undisturbed one.
 * What the program has in hand dies with the execution, so that a stop before a call is a stop after the one before it, and
 * calls that only look bring no state of their own: one stop stands for all between two effects.
 */
import { sampled } from './places';
import type { Failure, Sweep, Tally } from './scenario';
import { haltsOf } from './run-press';
import { runOn, runUndisturbed, type Site, type Undisturbed } from './trial-run';

const START: Site = { k: 0, service: '', member: 'start', look: false, tab: null };

interface Tried {
  readonly failure: Failure | null;
  readonly unknown: number;
}

/** So many copies of a workspace are kept at once. */
const KEPT = 60;

/**
 * Stops when each of these calls has just taken effect; 0 is a stop before anything did. The way to a stop is the undisturbed
 * one: it is gone once for many, and what is left at each stop is copied.
 */
const stopsAfter = (run: Undisturbed, sites: readonly Site[]): Tried[] => {
  const wanted = new Set(sites.map(({ k }) => k));
  const halts = haltsOf(
    run.staged.clone(),
    run.scenario,
    ({ k, phase }) => (phase === 'after' ? wanted.has(k) : k === 1 && wanted.has(0)),
    sites.length,
  );
  return sites.map(({ k, service, member }, at): Tried => {
    const halted = halts[at];
    if (!halted) throw new Error(`call ${k} was not come to again`);
    const { differences, unknownMails } = runOn(run, halted);
    const failure = { k, member: `${service}.${member}`, how: 'stop', differences };
    return { failure: differences.length > 0 ? failure : null, unknown: unknownMails };
  });
};

const pieces = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / KEPT) }, (_, at) => all.slice(at * KEPT, (at + 1) * KEPT));

export const stopSweep: Sweep = {
  name: 'stops',
  leavesOut: [
    'after calls that only look: they bring no state, so a stop there is the stop after the last effect',
  ],
  try: (scenario, sample): Tally => {
    const run = runUndisturbed(scenario);
    const effects = [START, ...run.sites.filter(({ look }) => !look)];
    const places = sampled(effects, sample, ({ member }) => member === 'sendEmail');
    const outcomes = pieces(places).flatMap((some) => stopsAfter(run, some));
    return {
      calls: run.sites.length,
      tried: places.length,
      failures: outcomes.flatMap(({ failure }) => failure ?? []),
      unknownMails: outcomes.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  },
};
