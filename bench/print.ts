/** The bench's results as tables on standard output. */
import type { BundleTimes } from './bundle';
import type { CampaignTimes } from './campaign';
import { OURS } from './indicators';
import type { Goal, SizeTimes } from './main';
import { MATCHING } from './matching';
import type { Timing } from './measure';
import { integer, milliseconds, printTable, ratio, type Line } from './table';

/** The headline first. */
export const printCampaign = (times: CampaignTimes): void => {
  const minutes = (seconds: number): string => `${(seconds / 60).toFixed(1)} min`;
  console.log(
    `A whole campaign of ${integer(times.graduates)} graduates: ${minutes(times.googleSeconds)} of modelled Google time ` +
      `in ${integer(times.executions)} executions, ${integer(times.serviceCalls)} calls; the longest execution takes ` +
      `${times.longestSeconds.toFixed(1)} s (${times.longestStep}), ${(100 * times.ofSixMinutes).toFixed(0)}% of the six minutes.`,
  );
  printTable(
    'Modelled Google time by step (idle runs of the dispatcher left out)',
    ['step', 'executions', 'calls', 'Google s', 'longest s', 'here CPU s'],
    times.steps.map((step) => [
      step.step,
      integer(step.executions),
      integer(step.serviceCalls),
      step.googleSeconds.toFixed(1),
      step.longestSeconds.toFixed(1),
      step.cpuSeconds.toFixed(1),
    ]),
  );
};

interface Work {
  readonly title: string;
  readonly of: (size: SizeTimes) => readonly Timing[];
  /** What the others are held against; null where each stands for itself. */
  readonly against: string | null;
}

const WORKS: readonly Work[] = [
  { title: 'Roster: reading and checking', of: ({ roster }) => roster.timings, against: null },
  { title: 'Matching 100 answers without a code', of: ({ matching }) => matching.timings, against: MATCHING },
  { title: 'All indicators with all breakdowns', of: ({ indicators }) => indicators.timings, against: OURS },
  { title: 'Filling the report', of: ({ report }) => report.timings, against: 'docxtemplater alone' },
];

const timeOf = (timings: readonly Timing[], name: string): number =>
  timings.find((timing) => timing.name === name)?.wallMs ?? Number.NaN;

const cpuOf = (timings: readonly Timing[], name: string): number =>
  timings.find((timing) => timing.name === name)?.cpuMs ?? Number.NaN;

const lineOf = ({ of, against }: Work, sizes: readonly SizeTimes[], name: string): Line => {
  const cells = sizes.flatMap((size) => {
    const timing = of(size).find((each) => each.name === name);
    const beside = against === null ? '' : ratio((timing?.wallMs ?? Number.NaN) / timeOf(of(size), against));
    return [milliseconds(timing?.wallMs ?? Number.NaN), milliseconds(timing?.cpuMs ?? Number.NaN), beside];
  });
  const [before, last] = sizes.slice(-2).map((size) => cpuOf(of(size), name));
  const growth = before !== undefined && last !== undefined ? ratio(last / before) : '';
  return [name, ...cells, growth];
};

/** Milliseconds of wall and of CPU at each size, the ratio to what it is held against, the growth of CPU time over the last two sizes. */
export const printSizes = (sizes: readonly SizeTimes[]): void => {
  for (const work of WORKS) {
    const head = sizes.flatMap(({ graduates }) => [`${integer(graduates)}: ms`, 'CPU', 'ratio']);
    const names = (sizes[0] ? work.of(sizes[0]) : []).map(({ name }) => name);
    printTable(
      work.title,
      ['', ...head, 'growth'],
      names.map((name) => lineOf(work, sizes, name)),
    );
  }
};

/** Of 100 answers without a code, those matched right, wrong, or left to a person. */
export const printMatches = (sizes: readonly SizeTimes[]): void =>
  printTable(
    'Matched of the answers without a code: right, wrong, left to a person',
    ['', ...sizes.map(({ graduates }) => integer(graduates))],
    (sizes[0]?.matching.found ?? []).map(({ name }, at) => [
      name,
      ...sizes.map(({ matching }) => {
        const { right = 0, wrong = 0 } = matching.found[at] ?? {};
        return `${right} / ${wrong} / ${matching.answers - right - wrong}`;
      }),
    ]),
  );

export const printBundle = ({ bytes, sidebarBytes, timings }: BundleTimes): void =>
  printTable(
    `Bundle: Code.js ${(bytes / 1000).toFixed(0)} KB, sidebar.html ${(sidebarBytes / 1000).toFixed(0)} KB`,
    ['in a fresh context', 'ms', 'CPU'],
    timings.map(({ name, wallMs, cpuMs }) => [name, milliseconds(wallMs), milliseconds(cpuMs)]),
  );

export const printGoals = (goals: readonly Goal[]): void =>
  printTable(
    'Goals',
    ['', 'found', 'at most', ''],
    goals.map(({ goal, found, limit, met }) => [
      goal,
      found.toFixed(2),
      String(limit),
      met ? 'met' : 'MISSED',
    ]),
  );
