/** `new`: makes a workspace. */
import { fillWorkspace } from '../college/fill-workspace';
import { Workspace } from '../workspace/workspace';
import { readArgs, print, type Command } from './command';
import { runScript } from './run-script';

export const newCommand: Command = {
  summary: 'make a workspace: a spreadsheet with the script bound to it, and a made-up college',
  usage: 'DIR [--graduates N] [--seed S] [--blank]',
  help: `DIR must not exist or be empty.

  --graduates N   how many graduates the made-up college has (60)
  --seed S        the same seed makes the same college (1)
  --blank         an empty spreadsheet, no college`,
  run: (args) => {
    const read = readArgs(
      args,
      { graduates: { type: 'string' }, seed: { type: 'string' }, blank: { type: 'boolean' } },
      [1, 1],
    );
    const [folder = ''] = read.positionals;
    const seed = read.number('seed', 0) ?? 1;
    const graduates = read.number('graduates', 1) ?? 60;
    const workspace = Workspace.create({ folder, seed });
    const opened = runScript(workspace, 'onOpen', [], { event: 'open' });
    if (!opened.ok) return 1;
    if (!read.flag('blank')) fillWorkspace(workspace, { graduates, seed });
    workspace.save();
    print(`${folder}: ${workspace.world.spreadsheet.name}`);
    return 0;
  },
};
