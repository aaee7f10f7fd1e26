/** The headline: the Google time of a whole campaign by the model of local/latency.ts, in memory, step by step of the demo. */
import { showOn } from '../local/demo/progress-bar';
import { runCampaign } from '../local/demo/run-campaign';
import { Office, type StepCost } from '../local/demo/office';
import { SIX_MINUTES } from '../local/runtime/execution';
import { Workspace } from '../local/workspace/workspace';

export interface CampaignTimes {
  readonly graduates: number;
  readonly googleSeconds: number;
  readonly serviceCalls: number;
  readonly executions: number;
  readonly steps: readonly StepCost[];
  /** The longest single execution, and its share of the six minutes. */
  readonly longestSeconds: number;
  readonly longestStep: string;
  readonly ofSixMinutes: number;
}

const sum = (steps: readonly StepCost[], of: (step: StepCost) => number): number =>
  steps.reduce((total, step) => total + of(step), 0);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const measureCampaign = async (graduates: number, seed: number): Promise<CampaignTimes> => {
  showOn(process.stderr);
  const office = new Office(Workspace.create({ seed }));
  await runCampaign(office, { graduates, seed });
  const steps = office.costs.map((cost) => ({
    ...cost,
    googleSeconds: rounded(cost.googleSeconds),
    longestSeconds: rounded(cost.longestSeconds),
    seconds: rounded(cost.seconds),
    cpuSeconds: rounded(cost.cpuSeconds),
  }));
  const [longest] = [...steps].sort((a, b) => b.longestSeconds - a.longestSeconds);
  const longestSeconds = longest?.longestSeconds ?? 0;
  return {
    graduates,
    googleSeconds: rounded(sum(steps, ({ googleSeconds }) => googleSeconds)),
    serviceCalls: sum(steps, ({ serviceCalls }) => serviceCalls),
    executions: sum(steps, ({ executions }) => executions),
    steps,
    longestSeconds,
    longestStep: longest?.step ?? '',
    ofSixMinutes: rounded((longestSeconds * 1000) / SIX_MINUTES),
  };
};
