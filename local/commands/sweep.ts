/** `sweep`: every registered workflow, disturbed at every service call and pressed again. */
import { columns, print, readArgs, type Command } from './command';

export const sweep: Command = {
  summary: 'disturb every registered workflow at every service call, by everybody, press again, and compare',
  usage: '[--only NAME] [--sweep NAME] [--every N]',
  help: `  --only NAME    scenarios whose name contains NAME
  --sweep NAME   one kind of disturbance: stops, faults, edits, people
  --every N      every Nth place instead of all (1)

Ends with a non-zero status when one workspace differs from the undisturbed one; each failure is told with the number of
the service call, its name and the first differences.`,
  run: async (args) => {
    const options = {
      only: { type: 'string' },
      sweep: { type: 'string' },
      every: { type: 'string' },
    } as const;
    const read = readArgs(args, options, [0, 0]);
    const { scenarios } = await import('../sweep/registry');
    const { sweeps } = await import('../sweep/sweeps');
    const { failureLines, sweepLine } = await import('../sweep/table');
    const only = read.text('only') ?? '';
    const kinds = sweeps.filter(({ name }) => name === (read.text('sweep') ?? name));
    const heads = ['workflow', 'calls', ...kinds.map(({ name }) => name), 'mails unknown', 'failures'];
    const rows: string[][] = [];
    let failures = 0;
    for (const scenario of scenarios.filter(({ name }) => name.includes(only))) {
      const line = sweepLine(scenario, kinds, { every: read.number('every', 1) ?? 1 });
      const figures = [line.calls, ...kinds.map(({ name }) => line.tried[name] ?? 0), line.unknownMails];
      rows.push([line.scenario, ...figures.map(String), String(line.failures.length)]);
      print(rows[rows.length - 1]?.join('\t') ?? '');
      failureLines(line).forEach(print);
      failures += line.failures.length;
    }
    print(`\n${columns([heads, ...rows])}`);
    if (rows.length === 0) throw new Error(`No scenario is called “${only}”.`);
    return failures === 0 ? 0 : 1;
  },
};
