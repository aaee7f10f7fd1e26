/** Presses as a person or Google does, again until nothing is left to do, with a hook on every service call of the whole. */
import { actionMessages } from '../../src/domain/problems/actions';
import { googleMessages } from '../../src/domain/problems/google-faults';
import type { ExecutionResult } from '../runtime';
import type { CallSite } from '../runtime/execution';
import type { Directive } from '../services/host';
import type { Workspace } from '../workspace/workspace';
import type { Press, Scenario } from './scenario';

/** What is left when the execution is ended at the present call: the workspace, and how each execution so far came out. */
export interface Halted {
  readonly workspace: Workspace;
  readonly ended: readonly Ended[];
}

/** A place in the whole of the executions that a press takes; `halt` copies what would be left if it all ended here. */
export type Hook = (site: CallSite, halt: () => Halted) => Directive | undefined;

/** One execution's end, as the person sees it. */
export interface Ended {
  readonly stopped: boolean;
  /** Something the program does not know was thrown out of it. */
  readonly error: string | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly running: boolean;
}

/** Executions after which a press that still is not done counts as endless. */
const MOST = 40;
const FIVE_MINUTES = 300_000;

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly state?: unknown } | null;
  readonly problem?: { readonly code: string; readonly message: string };
}

/** JSON text of the one door is an Answer. */
const answerOf = (value: unknown): Answer | null =>
  typeof value === 'string' && value.startsWith('{"ok":') ? (JSON.parse(value) as Answer) : null;

interface Told {
  /** The person has read in a box what came of it. */
  readonly whole: boolean;
  readonly problem: Ended['problem'];
}
const NOTHING: Told = { whole: false, problem: null };

const endedOf = (
  { stopped, error, value }: Pick<ExecutionResult, 'stopped' | 'error' | 'value'>,
  told: Told,
): Ended => {
  const answer = answerOf(value);
  return {
    stopped: stopped && !told.whole,
    error: stopped ? null : (error?.message ?? null),
    problem: answer?.problem ?? told.problem,
    // Paused for want of quota it goes on by another press, or by itself.
    running: answer?.ok === true && (answer.value?.state === 'running' || answer.value?.state === 'paused'),
  };
};

const passMinutes = ({ world }: Workspace, milliseconds: number): void => {
  world.clock = new Date(Date.parse(world.clock) + milliseconds).toISOString();
};

type OnCall = (site: CallSite) => Directive | undefined;

const execute = (workspace: Workspace, press: Press, onCall: OnCall): ExecutionResult => {
  if ('clock' in press) {
    passMinutes(workspace, FIVE_MINUTES);
    return workspace.run('onClock', ['trigger'], { event: 'clock', onCall });
  }
  const as = press.as === undefined ? {} : { as: press.as };
  if ('method' in press)
    return workspace.run('rpc', [press.method, JSON.stringify(press.input ?? {}), PRESS_ID], {
      ...as,
      onCall,
    });
  workspace.world.ui.answers = [...(press.answers ?? [])];
  const event = press.call === 'onOpen' || press.call === 'onInstall' ? ({ event: 'open' } as const) : {};
  return workspace.run(press.call, [], { ...as, ...event, onCall });
};

/** The sidebar names each press, and keeps the name when it presses again because no answer came. */
const PRESS_ID = 'press-of-the-sweep';

/** Answers after which the person presses again: Google was busy, or an unknown fault was told. */
const PRESS_AGAIN = /^(google\.|rpc\.ourFault|paper\.mail)/;

/** Sentences of a box that ask for another press. */
const BOXES: readonly (readonly [text: string, code: string])[] = [
  [googleMessages['google.busy'](), 'google.busy'],
  [googleMessages['google.dayLimit'](), 'google.dayLimit'],
  // Up to the reference, which is another each time.
  [actionMessages['rpc.ourFault']({ reference: '|' }).split('|', 1).join(), 'rpc.ourFault'],
];

type Box = Workspace['world']['ui']['alerts'][number];

const toldIn = (boxes: readonly Box[]): Told => {
  const message = boxes
    .map(({ prompt }) => prompt)
    .find((text) => BOXES.some(([begin]) => text.startsWith(begin)));
  const code = BOXES.find(([begin]) => message?.startsWith(begin))?.[1];
  if (message === undefined || code === undefined)
    return { whole: boxes.some(({ buttons }) => buttons === 'OK'), problem: null };
  return { whole: false, problem: { code, message } };
};

const isOver = ({ stopped, error, problem, running }: Ended): boolean =>
  !stopped && !running && error === null && !(problem !== null && PRESS_AGAIN.test(problem.code));

/** The work has ended by itself, and the dispatcher has run as often as it should: a run that was cut short is one more. */
const isDone = ({ press }: Scenario, ended: readonly Ended[]): boolean => {
  const last = ended[ended.length - 1];
  if (last === undefined || !isOver(last)) return false;
  return !('clock' in press) || ended.filter(({ stopped }) => !stopped).length >= press.clock;
};

const STOPPED = { stopped: true, error: null, value: undefined };

/** One execution more. Throws where there were too many. */
const pressOnceMore = (
  workspace: Workspace,
  { press }: Scenario,
  ended: readonly Ended[],
  hook: Hook,
): Ended => {
  if (ended.length >= MOST) throw new Error(`not done after ${MOST} presses`);
  const locks = { ...workspace.world.locks };
  const before = workspace.world.ui.alerts.length;
  // Who has read in a box what came of it presses again only where it says so.
  const told = ({ world }: Workspace): Told =>
    'call' in press ? toldIn(world.ui.alerts.slice(before)) : NOTHING;
  const halt = (): Halted => {
    const copy = workspace.clone();
    // Whatever the execution holds ends with it.
    copy.world.locks = locks;
    return { workspace: copy, ended: [...ended, endedOf(STOPPED, told(copy))] };
  };
  const result = execute(workspace, press, (site) => hook(site, halt));
  return endedOf(result, told(workspace));
};

/** Presses until the work has ended by itself, after the executions `begun`; gives what each execution came to. */
export const runToEnd = (
  workspace: Workspace,
  scenario: Scenario,
  hook: Hook,
  begun: readonly Ended[] = [],
): Ended[] => {
  const ended = [...begun];
  while (!isDone(scenario, ended)) ended.push(pressOnceMore(workspace, scenario, ended, hook));
  scenario.then?.(workspace);
  return ended;
};

/** What would be left if it ended at each of the places that are `wanted`, as many as `most`; nothing is disturbed on the way there. */
export const haltsOf = (
  workspace: Workspace,
  scenario: Scenario,
  wanted: (site: CallSite) => boolean,
  most: number,
): Halted[] => {
  const halts: Halted[] = [];
  const ended: Ended[] = [];
  const hook = counted((site, halt) => {
    if (halts.length < most && wanted(site)) halts.push(halt());
    return halts.length < most ? undefined : { stop: 'enough' };
  });
  while (halts.length < most && !isDone(scenario, ended))
    ended.push(pressOnceMore(workspace, scenario, ended, hook));
  return halts;
};

/** Presses once, and on while it is told to be running; what is refused or fails is not pressed again. */
export const pressOnly = (workspace: Workspace, press: Press): Ended[] => {
  const ended: Ended[] = [];
  do
    ended.push(
      endedOf(
        execute(workspace, press, () => undefined),
        NOTHING,
      ),
    );
  while (ended[ended.length - 1]?.running === true && ended.length < MOST);
  return ended;
};

/** Counts the calls of all executions through, and asks `at` at every call with that number. */
export const counted = (at: Hook): Hook => {
  let k = 0;
  return (site, halt) => {
    if (site.phase === 'before') k += 1;
    return at({ ...site, k }, halt);
  };
};
