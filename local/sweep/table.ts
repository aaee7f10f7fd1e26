/** Runs the sweeps over the scenarios and tells of each: calls, places tried, failures. */
import type { Failure, Sample, Scenario, Sweep, Tally } from './scenario';
import { runUndisturbed } from './trial-run';

export interface Line {
  readonly scenario: string;
  readonly calls: number;
  /** Tries by the name of the sweep. */
  readonly tried: Readonly<Record<string, number>>;
  readonly unknownMails: number;
  readonly failures: readonly Failure[];
}

/** Service calls of the undisturbed run; 0 where it fails, which its line will tell. */
export const callsOf = (scenario: Scenario): number => {
  try {
    return runUndisturbed(scenario).sites.length;
  } catch {
    return 0;
  }
};

const failed = (error: unknown): Tally => ({
  calls: 0,
  tried: 0,
  unknownMails: 0,
  failures: [
    {
      k: 0,
      member: '',
      how: 'undisturbed',
      differences: [error instanceof Error ? error.message : String(error)],
    },
  ],
});

const tryOne = (sweep: Sweep, scenario: Scenario, sample: Sample): Tally => {
  try {
    return sweep.try(scenario, sample);
  } catch (error) {
    return failed(error);
  }
};

export const sweepLine = (scenario: Scenario, sweeps: readonly Sweep[], sample: Sample): Line => {
  const tallies = sweeps.map((sweep) => ({ name: sweep.name, ...tryOne(sweep, scenario, sample) }));
  return {
    scenario: scenario.name,
    calls: Math.max(0, ...tallies.map(({ calls }) => calls)),
    tried: Object.fromEntries(tallies.map(({ name, tried }) => [name, tried])),
    unknownMails: tallies.reduce((sum, { unknownMails }) => sum + unknownMails, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
};

export const failureLines = ({ scenario, failures }: Line): string[] =>
  failures.flatMap(({ k, member, how, differences }) => [
    `${scenario}: k ${k}, ${member}, ${how}`,
    ...differences.map((difference) => `    ${difference}`),
  ]);
