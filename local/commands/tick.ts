/** `tick`: moves the clock and fires the triggers that are due. */
import { tick as moveClock } from '../tick';
import { Workspace } from '../workspace/workspace';
import { complain, print, readArgs, UsageError, type Command } from './command';

export const tick: Command = {
  summary: 'move the clock, fire the triggers that are due',
  usage: 'DIR [--to ISO]',
  help: `Prints what was fired and the new time.

  --to ISO   an instant, e.g. 2026-01-19T01:00:00Z (to the next due trigger by default)`,
  run: (args) => {
    const read = readArgs(args, { to: { type: 'string' } }, [1, 1]);
    const to = read.text('to');
    if (to !== undefined && Number.isNaN(Date.parse(to)))
      throw new UsageError(`--to takes an ISO instant, not “${to}”.`);
    const workspace = Workspace.open(read.positionals[0] ?? '');
    const fired = moveClock(workspace, to);
    workspace.save();
    for (const { at, handler, as, error } of fired) {
      print(`${at}  ${handler} as ${as}: ${error ?? 'ok'}`);
      if (error !== null) complain(`${handler}: ${error}`);
    }
    print(workspace.world.clock);
    return fired.every(({ ok }) => ok) ? 0 : 1;
  },
};
