/** The bench: how long the program's own work takes beside what people would use instead; a table, and bench/results.json. */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureBundle, type BundleTimes } from './bundle';
import { measureCampaign, type CampaignTimes } from './campaign';
import { benchCollege } from './college';
import { measureIndicators, OURS, withLoading, type IndicatorTimes } from './indicators';
import { peerVersions, readMatchPeer, readPeers, type IndicatorPeer, type MatchPeer } from './peers';
import { measureMatching, type MatchTimes } from './matching';
import type { Timing } from './measure';
import { measureReport, type ReportTimes } from './report';
import { measureRoster, type RosterTimes } from './roster';
import { printBundle, printCampaign, printGoals, printMatches, printSizes } from './print';

export interface SizeTimes {
  readonly graduates: number;
  readonly classes: number;
  readonly roster: RosterTimes;
  readonly matching: MatchTimes;
  readonly indicators: IndicatorTimes;
  readonly report: ReportTimes;
}

export interface Goal {
  readonly goal: string;
  readonly found: number;
  readonly limit: number;
  readonly met: boolean;
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    campaign: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '7' },
  },
});

interface Peers {
  readonly indicators: readonly IndicatorPeer[];
  readonly matching: MatchPeer;
}

const measureSize = async (
  size: number,
  { indicators, matching }: Peers,
  rounds: number,
): Promise<SizeTimes> => {
  const college = benchCollege(size);
  return {
    graduates: size,
    classes: college.college.classes.length,
    roster: await measureRoster(college, rounds),
    matching: await measureMatching(college, matching, rounds),
    indicators: await measureIndicators(college.records, indicators, rounds),
    report: await measureReport(college, rounds),
  };
};

const timeOf = (size: SizeTimes, name: string): Timing => {
  const timing = size.indicators.timings.find((each) => each.name === name);
  if (!timing) throw new Error(`nothing was measured under ${name}`);
  return timing;
};

const goal = (text: string, found: number, limit: number): Goal => ({
  goal: text,
  found: Math.round(found * 1000) / 1000,
  limit,
  met: found <= limit,
});

/** What the bench promises at the largest size it was run at; growth by CPU time, which other programs disturb less. */
const goalsOf = (sizes: readonly SizeTimes[]): Goal[] => {
  const [smaller, largest] = sizes.slice(-2);
  if (!smaller || !largest || largest.graduates / smaller.graduates !== 10) return [];
  const [ours, duckDb] = [timeOf(largest, OURS), timeOf(largest, withLoading('DuckDB'))];
  return [
    goal(
      `all indicators at ${largest.graduates}: ours / DuckDB with loading`,
      ours.wallMs / duckDb.wallMs,
      1,
    ),
    goal(
      `all indicators, growth of CPU time ${smaller.graduates} to ${largest.graduates}`,
      ours.cpuMs / timeOf(smaller, OURS).cpuMs,
      11,
    ),
  ];
};

interface Results {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly peers: Readonly<Record<string, string>>;
  readonly campaign: CampaignTimes | null;
  readonly goals: readonly Goal[];
  readonly sizes: readonly SizeTimes[];
  readonly bundle: BundleTimes;
}

const main = async (): Promise<void> => {
  const campaign = Number(values.campaign) > 0 ? await measureCampaign(Number(values.campaign), 7) : null;
  if (campaign) printCampaign(campaign);
  const peers: Peers = { indicators: await readPeers(), matching: await readMatchPeer() };
  const sizes: SizeTimes[] = [];
  for (const size of values.sizes.split(',').map(Number))
    sizes.push(await measureSize(size, peers, Number(values.rounds)));
  printSizes(sizes);
  printMatches(sizes);
  const bundle = await measureBundle(Number(values.rounds));
  printBundle(bundle);
  const goals = goalsOf(sizes);
  printGoals(goals);
  const [cpu] = os.cpus();
  const machine = { node: process.version, cpu: cpu?.model ?? '', cores: os.cpus().length };
  const results: Results = { machine, peers: peerVersions(), campaign, goals, sizes, bundle };
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
};

await main();
