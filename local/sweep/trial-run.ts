/** The undisturbed run of a scenario, and the comparison of a disturbed one with it. */
import type { CallSite } from '../runtime/execution';
import type { Workspace } from '../workspace/workspace';
import { isLook } from './effects';
import { asIfSent, mailFaults, unknownIn } from './mail-fates';
import { differencesOf, portraitOf, type Portrait } from './portrait';
import { counted, runToEnd, type Ended, type Halted, type Hook } from './run-press';
import type { Scenario } from './scenario';

export interface Site {
  readonly k: number;
  readonly service: string;
  readonly member: string;
  /** Changes nothing that outlives the execution. */
  readonly look: boolean;
  readonly tab: CallSite['tab'];
}

export interface Undisturbed {
  readonly scenario: Scenario;
  readonly staged: Workspace;
  readonly workspace: Workspace;
  readonly portrait: Portrait;
  readonly sites: readonly Site[];
  /** Mails of unknown fate that the stage itself lists. */
  readonly unknownBefore: number;
}

/** The sweeps try one scenario after the other: two whole workspaces for each that was tried would fill the memory. */
let last: Undisturbed | null = null;

/** Run once for all sweeps of a scenario. Throws where the workflow fails though nothing disturbs it. */
export const runUndisturbed = (scenario: Scenario): Undisturbed =>
  (last = last?.scenario === scenario ? last : runFirst(scenario));

const runFirst = (scenario: Scenario): Undisturbed => {
  const staged = scenario.stage();
  const workspace = staged.clone();
  const sites: Site[] = [];
  const note = ({ k, service, member, phase, tab }: CallSite): undefined => {
    if (phase === 'before') sites.push({ k, service, member, tab, look: isLook({ service, member }) });
  };
  const ended = runToEnd(workspace, scenario, counted(note));
  const bad = ended
    .map(({ error, problem }) => error ?? problem?.message ?? null)
    .find((text) => text !== null);
  if (bad != null) throw new Error(`${scenario.name}, undisturbed: ${bad}`);
  const faults = scenario.faults?.(workspace) ?? [];
  if (faults.length > 0) throw new Error(`${scenario.name}, undisturbed: ${faults.join('; ')}`);
  return {
    scenario,
    staged,
    workspace,
    portrait: withoutLots(portraitOf(workspace), scenario),
    sites,
    unknownBefore: unknownIn(portraitOf(staged)),
  };
};

export interface Outcome {
  readonly differences: readonly string[];
  readonly unknownMails: number;
  readonly ended: readonly Ended[];
}

const answerFaults = (ended: readonly Ended[], allowed: readonly string[]): string[] =>
  ended.flatMap(({ error, problem }) => {
    if (error !== null) return [`unhandled: ${error}`];
    if (problem === null || allowed.some((code) => problem.code.startsWith(code))) return [];
    return [`answer: ${problem.code}: ${problem.message}`];
  });

/** Everything but what fell by lot. */
const withoutLots = (portrait: Portrait, { byLot }: Scenario): Portrait =>
  new Map(
    [...portrait].map(([place, lines]) => [
      place,
      byLot !== undefined && place === `${byLot}, rows` ? lines.map(() => 'drawn') : lines,
    ]),
  );

/** What differs from the undisturbed run when all has ended. */
const compared = (
  { scenario, workspace: undisturbed, portrait: expected, unknownBefore }: Undisturbed,
  workspace: Workspace,
  ended: readonly Ended[],
  allowed: readonly string[],
): Outcome => {
  const portrait = withoutLots(portraitOf(workspace), scenario);
  const unknown = unknownIn(portrait) - unknownBefore;
  const differences = [
    ...answerFaults(ended, [...allowed, ...(scenario.mayAnswer ?? [])]),
    ...(scenario.mailRepeats === true ? [] : mailFaults(undisturbed, workspace, portrait, unknownBefore)),
    ...(unknown > 0
      ? differencesOf(asIfSent(expected), asIfSent(portrait))
      : differencesOf(expected, portrait)),
    ...(scenario.faults?.(workspace) ?? []),
  ];
  return { differences, unknownMails: unknown, ended };
};

const thrown = (error: unknown): Outcome => ({
  differences: [error instanceof Error ? error.message : String(error)],
  unknownMails: 0,
  ended: [],
});

/** Runs the scenario with the hook on its calls, presses to the end, and compares. `allowed` are codes of problems that may be told. */
export const runDisturbed = (run: Undisturbed, hook: Hook, allowed: readonly string[]): Outcome => {
  const workspace = run.staged.clone();
  try {
    return compared(run, workspace, runToEnd(workspace, run.scenario, counted(hook)), allowed);
  } catch (error) {
    return thrown(error);
  }
};

/** Presses again where an execution was ended, to the end, and compares. The workspace is used up. */
export const runOn = (run: Undisturbed, { workspace, ended }: Halted): Outcome => {
  try {
    return compared(
      run,
      workspace,
      runToEnd(workspace, run.scenario, () => undefined, ended),
      [],
    );
  } catch (error) {
    return thrown(error);
  }
};
