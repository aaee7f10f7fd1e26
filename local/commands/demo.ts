/** `demo`: the whole yearly cycle without a browser. */
import { readArgs, type Command } from './command';

export const demo: Command = {
  summary: 'run the whole yearly cycle without a browser; real files and summary.json',
  usage: '[--graduates N] [--seed S] [--network] [--out DIR]',
  help: `  --graduates N   how many graduates the made-up college has (200)
  --seed S        the same seed gives the same run (1)
  --network       plays a year of the alumni network as well
  --out DIR       where the files go (out)`,
  run: async (args) => {
    const read = readArgs(
      args,
      {
        graduates: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        network: { type: 'boolean' },
      },
      [0, 0],
    );
    const { demo: run } = await import('../demo/index');
    await run({
      graduates: read.number('graduates', 1) ?? 200,
      seed: read.number('seed', 0) ?? 1,
      network: read.flag('network'),
      out: read.text('out') ?? 'out',
    });
    return 0;
  },
};
