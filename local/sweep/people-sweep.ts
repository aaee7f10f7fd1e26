/**
 * Every workflow pressed by everybody who can: the account it is meant for, another one that may edit but through which the program
 * made no file, somebody who gave part of the consent, the owner of a copied workbook, somebody who may only look; and asked for by a
 * row that somebody typed into the queue. It works, or is queued and carried out by the dispatcher as the owner, or is refused
 * in words; nothing is half done.
 */
import { COLLEAGUE, OFFICE_ACCOUNT } from '../workspace/new-world';
import type { Workspace } from '../workspace/workspace';
import { forgedQueueRow } from './forged-row';
import { withoutNumbers } from './normalise';
import { makersOf, outsideOf } from './outside';
import { personsFor, rightAccount, type Outcome, type Person, type PersonPress } from './persons';
import { sampled } from './places';
import { differencesOf, portraitOf, type Portrait } from './portrait';
import { pressOnly, type Ended } from './run-press';
import type { Failure, Scenario, Sweep, Tally } from './scenario';
import { runUndisturbed, type Undisturbed } from './trial-run';

type Pressed = Scenario & { readonly press: PersonPress };
const isPressed = (scenario: Scenario): scenario is Pressed => !('clock' in scenario.press);

const FIVE_MINUTES = 300_000;
const MOST_RUNS = 12;

const dispatch = (workspace: Workspace): void => {
  const { world } = workspace;
  world.clock = new Date(Date.parse(world.clock) + FIVE_MINUTES).toISOString();
  workspace.run('onClock', ['trigger'], { event: 'clock' });
};

const isWaiting = ({ world }: Workspace, before: Workspace): boolean => {
  const [now, then] = [world, before.world].map(({ properties }) => properties.document['queue'] ?? '');
  return now !== then && !(now ?? '').endsWith('"open":[]}');
};

/** Runs the dispatcher until nothing more is asked of it; gives how often it ran. */
const carryOut = (workspace: Workspace, before: Workspace): number => {
  let runs = 0;
  while (isWaiting(workspace, before) && runs < MOST_RUNS) {
    dispatch(workspace);
    runs += 1;
  }
  return runs;
};

/** The queue tells who asked, and the backup counts its rows; all else must be as if the right account had pressed. */
const APART = /^(Hàng chờ|Cấu hình, looks)/;
const OWN_LINES = /^\["(queue|dispatch\.)|"Hàng chờ\.(csv|jsonl)"/;
/** A press's name, and what is made of it and of the person. */
const PRESS = /(<id>|press-of-the-sweep|queue-\d+)(-[0-9a-z]{8,12})?(?=")/g;

/** What a backup's table of contents says of the queue. */
const QUEUE_ENTRY = /\{[^{}]*Hàng chờ[^{}]*\}/g;

const whoever = (line: string): string =>
  withoutNumbers(line)
    .replace(QUEUE_ENTRY, '{}')
    .replace(PRESS, '<press>')
    .split(COLLEAGUE)
    .join('<person>')
    .split(OFFICE_ACCOUNT)
    .join('<person>');
const impersonal = (portrait: Portrait): Portrait =>
  new Map(
    [...portrait]
      .filter(([place]) => !APART.test(place))
      .map(([place, lines]) => [
        place,
        lines
          .filter((line) => !OWN_LINES.test(line))
          .map(whoever)
          .sort(),
      ]),
  );

/** What is asked of the office by either is carried out, and the dispatcher runs as often for both. */
const settled = (run: Undisturbed, workspace: Workspace, runs: number): readonly [Portrait, Portrait] => {
  const [right, found] = [run.workspace.clone(), workspace.clone()];
  const its = carryOut(right, run.staged);
  for (let more = its; more < runs; more += 1) dispatch(right);
  for (let more = runs; more < its; more += 1) dispatch(found);
  return [portraitOf(right), portraitOf(found)];
};

const unlike = (expected: Portrait, found: Portrait): string[] =>
  differencesOf(impersonal(expected), impersonal(found));

/** Without permission Google does not even begin. */
const isTurnedAway = ({ error }: Ended): boolean => error?.includes('permission') === true;

const refusalFaults = ({ refusals }: Person, ended: readonly Ended[]): string[] =>
  ended.flatMap((one): string[] => {
    if (one.problem === null)
      return one.error === null || (refusals?.length === 0 && isTurnedAway(one))
        ? []
        : [`unhandled: ${one.error}`];
    const { code, message } = one.problem;
    const wrong = refusals !== undefined && !refusals.includes(code);
    return wrong || code === 'rpc.ourFault' ? [`refused with ${code}: ${message}`] : [];
  });

const toldNothing = (ended: readonly Ended[], workspace: Workspace, before: Workspace): boolean =>
  ended.every((one) => one.problem === null && !isTurnedAway(one)) &&
  workspace.world.ui.alerts.length === before.world.ui.alerts.length;

/** Had nobody pressed: what comes by itself comes all the same. */
const leftAlone = ({ scenario }: Undisturbed, before: Workspace): Workspace => {
  const alone = before.clone();
  scenario.then?.(alone);
  return alone;
};

/** What is wrong with an end, for each outcome that would be right; the right one has no fault. */
const faultsOf = (
  run: Undisturbed,
  person: Person,
  [before, workspace]: readonly [Workspace, Workspace],
  ended: readonly Ended[],
  runs: number,
): string[] => {
  const as: Readonly<Record<Outcome, () => string[]>> = {
    done: () => unlike(...settled(run, workspace, runs)),
    refused: () => [
      ...differencesOf(portraitOf(leftAlone(run, before)), portraitOf(workspace)),
      ...(toldNothing(ended, workspace, before) ? ['nothing done and nothing told'] : []),
    ],
    'outside alone': () =>
      outsideOf(before) === outsideOf(workspace) ? [] : ['something outside was changed'],
  };
  const refused = ended.some((one) => one.problem !== null || one.error !== null);
  const tried = person.may.filter((outcome) => (refused ? outcome !== 'done' : true));
  const found = tried.map((outcome) => as[outcome]());
  return [
    ...refusalFaults(person, ended),
    ...(found.some((faults) => faults.length === 0) ? [] : (found[0] ?? ['refused'])),
  ];
};

/** Nothing outside may belong to somebody who pressed in the office's stead. */
const strangerFaults = (
  before: Workspace,
  workspace: Workspace,
  { as }: Person,
  press: PersonPress,
): string[] => {
  const owner = before.world.properties.document['owner'];
  const isStranger = owner !== undefined && as !== owner && as !== rightAccount(press);
  return isStranger && makersOf(before, workspace).has(as) ? [`made or sent as ${as}`] : [];
};

const tryPerson = (run: Undisturbed, scenario: Pressed, person: Person): string[] => {
  const workspace = person.workspace(run.staged);
  const before = workspace.clone();
  const press = { ...scenario.press, as: person.as };
  const ended = pressOnly(workspace, person.isAsked === false ? { ...press, answers: [] } : press);
  scenario.then?.(workspace);
  const runs = carryOut(workspace, before);
  return [
    ...faultsOf(run, person, [before, workspace], ended, runs),
    ...strangerFaults(before, workspace, person, scenario.press),
    ...(isWaiting(workspace, before) ? ['queued and never carried out'] : []),
  ];
};

const guarded = (attempt: () => string[]): string[] => {
  try {
    return attempt();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

interface Try {
  readonly how: string;
  readonly attempt: () => string[];
}

const triesOf = (scenario: Pressed, run: Undisturbed): Try[] => [
  ...personsFor(scenario, run.staged).map((person) => ({
    how: `pressed by ${person.name}`,
    attempt: () => tryPerson(run, scenario, person),
  })),
  ...('method' in scenario.press
    ? [{ how: 'typed into the queue', attempt: forgedQueueRow(scenario.press, run.staged, dispatch) }]
    : []),
];

export const peopleSweep: Sweep = {
  name: 'people',
  leavesOut: ['the clock: nobody presses it'],
  try: (scenario, sample): Tally => {
    const run = runUndisturbed(scenario);
    const all = isPressed(scenario) ? triesOf(scenario, run) : [];
    // They are few: a share of the places leaves nobody out.
    const tries = 'every' in sample ? all : sampled(all, sample, () => false);
    const failures = tries.flatMap(({ how, attempt }): Failure[] => {
      const differences = guarded(attempt);
      return differences.length > 0 ? [{ k: 0, member: 'start', how, differences }] : [];
    });
    return { calls: run.sites.length, tried: tries.length, failures, unknownMails: 0 };
  },
};
