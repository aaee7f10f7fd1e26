/** What the sweeps need to know of a workflow: its stage, the press, and what must hold when it has ended. */
import type { Workspace } from '../workspace/workspace';

/** A call of the sidebar's API, by `as` (the office account by default). */
export interface RpcPress {
  readonly method: string;
  readonly input?: object;
  readonly as?: string;
}
/** A menu item or another function that people or Google start by its name. */
export interface GlobalPress {
  readonly call: string;
  readonly as?: string;
  /** What the person clicks in the boxes that appear, in order; the first button where there is none. */
  readonly answers?: readonly string[];
}
/** So many runs of the dispatcher, five minutes apart. */
export interface ClockPress {
  readonly clock: number;
}
export type Press = RpcPress | GlobalPress | ClockPress;

export interface Scenario {
  /** As `npm run sweep -- --only` takes it. */
  readonly name: string;
  /** Methods of the contract and global functions that it proves. */
  readonly covers: readonly string[];
  /** The workspace before the press; made once, copied for each try. */
  readonly stage: () => Workspace;
  readonly press: Press;
  /** What goes on by itself afterwards, so that a run that was cut short has the time to be taken up again. */
  readonly then?: (workspace: Workspace) => void;
  /** What must hold at the end besides being equal to the undisturbed run; each sentence is a fault. */
  readonly faults?: (workspace: Workspace) => readonly string[];
  /** The mail is for whoever presses and counts nowhere: pressed again it comes again. */
  readonly mailRepeats?: boolean;
  /** A tab whose rows fall by lot: a stop before anything was noted draws anew, so that they are compared by their number alone. */
  readonly byLot?: string;
  /** One sentence for whatever an answer may say after a disturbance although the work is done; by the problem's code. */
  readonly mayAnswer?: readonly string[];
}

/** A method that reads: pressed on this stage it leaves everything as it was. */
export interface Reading {
  readonly method: string;
  readonly stage: () => Workspace;
  readonly input?: object;
}

/** One place where a try went wrong. */
export interface Failure {
  /** The number of the service call, from 1. */
  readonly k: number;
  readonly member: string;
  /** What was done there: 'stop', 'timeout before', … */
  readonly how: string;
  readonly differences: readonly string[];
}

export interface Tally {
  /** Service calls of the undisturbed run. */
  readonly calls: number;
  readonly tried: number;
  readonly failures: readonly Failure[];
  /** Mails whose fate a try left unknown; each of them is listed as chưa rõ. */
  readonly unknownMails: number;
}

/** One kind of disturbance, tried all over a scenario; a column of `npm run sweep`. */
export interface Sweep {
  readonly name: string;
  /** What it does not try, and why; printed below the table. */
  readonly leavesOut: readonly string[];
  /** Tries the places of the sample, the same each time. */
  readonly try: (scenario: Scenario, sample: Sample) => Tally;
}

/** Every so many places with the last ones and each mail, or the places at these parts of the way (0 the first, 1 the last). */
export type Sample = { readonly every: number } | { readonly parts: readonly number[] };
