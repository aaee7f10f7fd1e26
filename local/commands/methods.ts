/** `methods`: the sidebar's API with its schemas. */
import * as z from 'zod/mini';
import { contract, type Method } from '../../src/api/contract';
import { outputs } from '../../src/api/outputs';
import { Queued } from '../../src/api/outputs/views';
import { print, readArgs, type Command } from './command';

/** The schema of what a call gives: an owner's action may be queued instead. */
const replyOf = (name: Method): z.ZodMiniType =>
  contract[name].runs === 'anyone' ? outputs[name] : z.union([outputs[name], Queued]);

export const methods: Command = {
  summary: "list the sidebar's API: names, input and output as JSON Schema",
  usage: 'DIR',
  help: 'Prints one JSON object: for each method its input and output schema.',
  run: (args) => {
    readArgs(args, {}, [1, 1]);
    // The contract's own names.
    const names = Object.keys(contract) as Method[];
    const schemas = names.map((name) => [
      name,
      { input: z.toJSONSchema(contract[name].input()), output: z.toJSONSchema(replyOf(name)) },
    ]);
    print(JSON.stringify(Object.fromEntries(schemas), null, 2));
    return 0;
  },
};
