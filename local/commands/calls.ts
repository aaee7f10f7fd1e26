/** `calls`: the service calls of the last execution. */
import { Workspace } from '../workspace/workspace';
import { columns, print, readArgs, type Command } from './command';

export const calls: Command = {
  summary: 'the service calls of the last execution, by service and member',
  usage: 'DIR [--json]',
  help: `Also says who ran what, how it ended, and how long Google would have taken by the latency model.

  --json   the same as one JSON object`,
  run: (args) => {
    const read = readArgs(args, { json: { type: 'boolean' } }, [1, 1]);
    const { lastExecution } = Workspace.open(read.positionals[0] ?? '').world;
    if (!lastExecution) throw new Error('Nothing has been run in this workspace yet.');
    if (read.flag('json')) {
      print(JSON.stringify(lastExecution));
      return 0;
    }
    const { functionName, as, error, totalCalls, modelledMs } = lastExecution;
    print(
      `${functionName} as ${as}: ${error ?? 'ok'}; ${totalCalls} calls, ${(modelledMs / 1000).toFixed(1)} s at Google`,
    );
    const sorted = [...lastExecution.calls].sort(
      (a, b) => b.count - a.count || (a.service + a.member < b.service + b.member ? -1 : 1),
    );
    print(
      columns(
        sorted.map(({ service, member, count }) => [String(count).padStart(6), `${service}.${member}`]),
      ),
    );
    return 0;
  },
};
