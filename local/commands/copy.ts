/** `copy`: copies the spreadsheet, as a person does in Drive. */
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';
import { personNamed } from './run-script';

export const copy: Command = {
  summary: 'copy the spreadsheet into a workspace of its own, without its triggers and properties',
  usage: 'DIR NEWDIR [--as EMAIL]',
  help: `NEWDIR must not exist or be empty. The copy has cells, looks, metadata and script, a new id, and belongs to
whoever copied; the same people may open it. Forms, files and outbox are shown as they were at that moment.

  --as EMAIL   the person who copies (the office account)`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' } }, [2, 2]);
    const [folder = '', target = ''] = read.positionals;
    const workspace = Workspace.open(folder);
    const made = workspace.copyAs(personNamed(workspace, read.text('as')), target);
    const objects = path.join(folder, 'objects');
    if (existsSync(objects)) cpSync(objects, path.join(target, 'objects'), { recursive: true });
    made.save();
    print(`${target}: ${made.world.spreadsheet.name}`);
    return 0;
  },
};
