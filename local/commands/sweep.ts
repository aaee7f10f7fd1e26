/** `sweep`: every registered workflow, disturbed at every service call and pressed again. */
import type { Line } from '../sweep/table';
import { columns, print, readArgs, UsageError, type Command } from './command';

/** Which scenarios a piece takes: of N pieces the Ith has every Nth scenario. */
const pieceOf = (text: string): ((at: number) => boolean) => {
  const [piece, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (piece === undefined || of === undefined || piece < 1 || piece > of)
    throw new UsageError(`--part takes I/N, as 1/4, not “${text}”.`);
  return (at) => at % of === piece - 1;
};

const headsFor = (kinds: readonly string[]): string[] => [
  'workflow',
  'calls',
  'places',
  ...kinds.map((name) => `${name} tried`),
  'mails unknown',
  'failures',
];

const rowOf = (line: Line, share: string, kinds: readonly string[]): string[] => [
  line.scenario,
  String(line.calls),
  share,
  ...kinds.map((name) => String(line.tried[name] ?? 0)),
  String(line.unknownMails),
  String(line.failures.length),
];

const OPTIONS = {
  only: { type: 'string' },
  part: { type: 'string' },
  sweep: { type: 'string' },
  every: { type: 'string' },
  most: { type: 'string' },
} as const;

export const sweep: Command = {
  summary: 'disturb every registered workflow at every service call, by everybody, press again, and compare',
  usage: '[--only NAME] [--part I/N] [--sweep NAME] [--every N | --most N]',
  help: `  --only NAME    scenarios whose name contains NAME
  --part I/N     the Ith of N pieces of the scenarios: N commands side by side try all
  --sweep NAME   one kind of disturbance: stops, faults, edits, people
  --every N      every Nth place instead of all (1); the table says so
  --most N       of a workflow with more service calls than N so small a share that N remain; the table says which

A scenario's line is printed when it is done; the table of all comes last. All of them take about an hour of processor time.
Ends with a non-zero status when one workspace differs from the undisturbed one; each failure is told with the number of
the service call, its name and the first differences.`,
  run: async (args) => {
    const read = readArgs(args, OPTIONS, [0, 0]);
    const only = read.text('only') ?? '';
    const least = read.number('every', 1) ?? 1;
    const most = read.number('most', 1) ?? Infinity;
    const isMine = pieceOf(read.text('part') ?? '1/1');
    const { scenarios } = await import('../sweep/registry');
    const { sweeps } = await import('../sweep/sweeps');
    const { callsOf, failureLines, sweepLine } = await import('../sweep/table');
    const kinds = sweeps.filter(({ name }) => name === (read.text('sweep') ?? name));
    const names = kinds.map(({ name }) => name);
    const rows: string[][] = [];
    let failures = 0;
    for (const scenario of scenarios.filter(({ name }, at) => name.includes(only) && isMine(at))) {
      const every = Math.max(least, Math.ceil(callsOf(scenario) / most));
      const line = sweepLine(scenario, kinds, { every });
      const row = rowOf(line, every === 1 ? 'all' : `1 in ${every}`, names);
      rows.push(row);
      print(row.join('\t'));
      failureLines(line).forEach(print);
      failures += line.failures.length;
    }
    print(`\n${columns([headsFor(names), ...rows])}`);
    for (const { name, leavesOut } of kinds)
      for (const line of leavesOut) print(`Not tried, ${name}: ${line}.`);
    if (rows.length === 0) throw new Error(`No scenario is called “${only}”.`);
    return failures === 0 ? 0 : 1;
  },
};
