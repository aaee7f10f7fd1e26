/** `sweep`: every registered workflow, disturbed at every service call and pressed again. */
import type { Done, Piece } from '../sweep/jobs';
import type { Sweep } from '../sweep/scenario';
import type { Line } from '../sweep/table';
import { columns, complain, print, readArgs, UsageError, type Command } from './command';

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

const saidOf = ({ piece, line: { tried, failures } }: Done): string => {
  const tries = Object.values(tried).reduce((sum, one) => sum + one, 0);
  return `${piece.scenario}, ${piece.sweep}: ${tries} tried, ${failures.length} failures`;
};

/** The pieces of one scenario as one line. */
const joined = (name: string, lines: readonly Line[]): Line => ({
  scenario: name,
  calls: Math.max(0, ...lines.map(({ calls }) => calls)),
  tried: Object.fromEntries(lines.flatMap(({ tried }) => Object.entries(tried))),
  unknownMails: lines.reduce((sum, { unknownMails }) => sum + unknownMails, 0),
  failures: lines.flatMap(({ failures }) => failures),
});

const totalOf = (rows: readonly (readonly string[])[]): string[] => {
  const sum = (at: number): string => String(rows.reduce((total, row) => total + Number(row[at]), 0));
  return (rows[0] ?? []).map((_, at) => (at === 0 ? 'all' : at === 2 ? '' : sum(at)));
};

const OPTIONS = {
  only: { type: 'string' },
  part: { type: 'string' },
  sweep: { type: 'string' },
  every: { type: 'string' },
  most: { type: 'string' },
  jobs: { type: 'string' },
  serve: { type: 'boolean' },
} as const;

interface Chosen {
  readonly kinds: readonly Sweep[];
  readonly pieces: readonly Piece[];
}

/** What the arguments ask for. */
const chosen = async (read: ReturnType<typeof readArgs>): Promise<Chosen> => {
  const only = read.text('only') ?? '';
  const isMine = pieceOf(read.text('part') ?? '1/1');
  const { scenarios } = await import('../sweep/registry');
  const { sweeps } = await import('../sweep/sweeps');
  const kinds = sweeps.filter(({ name }) => name === (read.text('sweep') ?? name));
  const names = scenarios.filter(({ name }, at) => name.includes(only) && isMine(at)).map(({ name }) => name);
  if (names.length === 0) throw new Error(`No scenario is called “${only}”.`);
  if (kinds.length === 0)
    throw new Error(`--sweep takes one of ${sweeps.map(({ name }) => name).join(', ')}.`);
  const share = { least: read.number('every', 1) ?? 1, most: read.number('most', 1) ?? null };
  const pieces = names.flatMap((scenario) => kinds.map((kind) => ({ scenario, sweep: kind.name, ...share })));
  return { kinds, pieces };
};

export const sweep: Command = {
  summary: 'disturb every registered workflow at every service call, by everybody, press again, and compare',
  usage: '[--only NAME] [--part I/N] [--jobs N] [--sweep NAME] [--every N | --most N]',
  help: `  --only NAME    scenarios whose name contains NAME
  --jobs N       so many processes side by side, one for each processor core (1)
  --part I/N     the Ith of N pieces of the scenarios, for several machines
  --sweep NAME   one kind of disturbance: stops, faults, edits, people
  --every N      every Nth place instead of all (1); the table says so
  --most N       of a workflow with more service calls than N so small a share that N remain; the table says which

Each kind of disturbance of a scenario is told on standard error when it is done, a scenario's line when all of its kinds
are; the table of all comes last. All of them take about two hours with --jobs 2.
Ends with a non-zero status when one workspace differs from the undisturbed one; each failure is told with the number of
the service call, its name and the first differences.`,
  run: async (args) => {
    const read = readArgs(args, OPTIONS, [0, 0]);
    const { doPiece, inProcesses, serveJobs } = await import('../sweep/jobs');
    if (read.flag('serve')) {
      await serveJobs();
      return 0;
    }
    const { kinds, pieces } = await chosen(read);
    const jobs = read.number('jobs', 1) ?? 1;
    const found = await collect(
      pieces,
      kinds.map(({ name }) => name),
      async (tell) => {
        if (jobs > 1) await inProcesses(pieces, jobs, tell);
        else for (const piece of pieces) tell(doPiece(piece));
      },
    );
    for (const { name, leavesOut } of kinds)
      for (const line of leavesOut) print(`Not tried, ${name}: ${line}.`);
    return found === 0 ? 0 : 1;
  },
};

/** Prints a scenario's line when its last piece is done, and the table of all; gives the number of failures. */
const collect = async (
  pieces: readonly Piece[],
  kinds: readonly string[],
  work: (tell: (done: Done) => void) => Promise<void>,
): Promise<number> => {
  const { failureLines } = await import('../sweep/table');
  const done = new Map<string, Done[]>();
  const rows = new Map<string, string[]>();
  let failures = 0;
  await work((one) => {
    const { scenario } = one.piece;
    complain(saidOf(one));
    const all = [...(done.get(scenario) ?? []), one];
    done.set(scenario, all);
    if (all.length < kinds.length) return;
    const lines = all.map((each) => each.line);
    const line = joined(scenario, lines);
    const row = rowOf(line, one.every === 1 ? 'all' : `1 in ${one.every}`, kinds);
    rows.set(scenario, row);
    print(row.join('\t'));
    failureLines(line).forEach(print);
    failures += line.failures.length;
  });
  const names = [...new Set(pieces.map(({ scenario }) => scenario))];
  const table = names.map((name) => rows.get(name) ?? []);
  print(`\n${columns([headsFor(kinds), ...table, totalOf(table)])}`);
  return failures;
};
