/**
 * Faults of many calls in one run. A call that failed is made again, with the few looks that led to it, and the run goes on as
 * if nothing had been; one comparison at the end then speaks for all of them. From the first fault on that is answered in
 * another way no further one is given: what came of it must be seen alone.
 */
import type { Directive } from '../services/host';
import type { CallSite } from '../runtime/execution';
import type { Hook } from './run-press';
import { runDisturbed, type Site, type Undisturbed } from './trial-run';

/** By the number of the call: what is answered in its place, or when it has taken effect all the same. */
export type Faults = ReadonlyMap<
  number,
  { readonly phase: CallSite['phase']; readonly directive: Directive }
>;

/** Looks that lead to one, as getDataRange to getValues, are at most so many. */
const LONGEST_WAY = 8;

const same = (a: Site | undefined, b: Pick<Site, 'service' | 'member'>): boolean =>
  a?.service === b.service && a.member === b.member;

/** Where the way to the failed look is taken up again; -1 where something else is done. */
const takenUp = (sites: readonly Site[], failed: number, call: Pick<Site, 'service' | 'member'>): number => {
  if (same(sites[failed], call)) return failed;
  for (let at = failed - 1; at >= 0 && failed - at < LONGEST_WAY && sites[at]?.look === true; at -= 1)
    if (same(sites[at], call)) return at;
  return -1;
};

interface Followed {
  readonly hook: Hook;
  /** Numbers of the calls that failed. */
  readonly given: ReadonlySet<number>;
}

/** Follows a run along the calls of the undisturbed one, and lets calls fail as long as it keeps to them. */
const follow = (sites: readonly Site[], faults: Faults): Followed => {
  const given = new Set<number>();
  let [next, failed, lost] = [0, -1, false];
  const at = (call: Pick<Site, 'service' | 'member'>): number => {
    const place = failed < 0 ? next : takenUp(sites, failed, call);
    return place >= 0 && same(sites[place], call) ? place : -1;
  };
  const faultOf = (place: number, phase: CallSite['phase']): Directive | undefined => {
    const k = sites[place]?.k ?? 0;
    const fault = given.has(k) ? undefined : faults.get(k);
    if (fault?.phase !== phase) return undefined;
    given.add(k);
    failed = place;
    return fault.directive;
  };
  const hook: Hook = (call) => {
    if (lost || (failed >= 0 && call.member === 'sleep')) return undefined;
    if (call.phase === 'after') return faultOf(next - 1, 'after');
    const place = at(call);
    lost = place < 0;
    [next, failed] = [place + 1, -1];
    return lost ? undefined : faultOf(place, 'before');
  };
  return { hook, given };
};

/** The calls whose fault was given, and whether the workspace came out as if there had been none. */
export const tryTogether = (
  run: Undisturbed,
  faults: Faults,
): { readonly given: ReadonlySet<number>; readonly clean: boolean } => {
  const { hook, given } = follow(run.sites, faults);
  const { differences } = runDisturbed(run, hook, []);
  return { given, clean: differences.length === 0 };
};

/** So many waits of half a second fit into one execution. */
const MOST = 12;

/** Far apart, so that the ways to them do not meet. */
export const groupsOf = <T>(places: readonly T[]): T[][] => {
  const groups = Math.ceil(places.length / MOST);
  return Array.from({ length: groups }, (_, first) => places.filter((_place, at) => at % groups === first));
};
