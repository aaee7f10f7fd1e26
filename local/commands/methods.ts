/** `methods`: the sidebar's API with its schemas. */
import * as z from 'zod/mini';
import { contract, replyOf } from '../../src/api/contract';
import { print, readArgs, type Command } from './command';

export const methods: Command = {
  summary: "list the sidebar's API: names, input and output as JSON Schema",
  usage: 'DIR',
  help: 'Prints one JSON object: for each method its input and output schema.',
  run: (args) => {
    readArgs(args, {}, [1, 1]);
    const schemas = Object.entries(contract).map(([name, method]) => [
      name,
      { input: z.toJSONSchema(method.input), output: z.toJSONSchema(replyOf(method)) },
    ]);
    print(JSON.stringify(Object.fromEntries(schemas), null, 2));
    return 0;
  },
};
