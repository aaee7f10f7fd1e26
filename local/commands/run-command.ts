/** Finds the command that was asked for, runs it, and turns errors into one line on standard error. */
import { act } from './act';
import { call } from './call';
import { calls } from './calls';
import { comment } from './comment';
import { copy } from './copy';
import { columns, complain, print, UsageError, type Command } from './command';
import { demo } from './demo';
import { editDoc } from './edit-doc';
import { exportCommand } from './export';
import { files } from './files';
import { forms } from './forms';
import { menu } from './menu';
import { methods } from './methods';
import { newCommand } from './new';
import { paste } from './paste';
import { reply } from './reply';
import { resolve } from './resolve';
import { respond } from './respond';
import { serve, start } from './serve';
import { sheet } from './sheet';
import { sweep } from './sweep';
import { tick } from './tick';

const COMMANDS = new Map<string, Command>([
  ['new', newCommand],
  ['copy', copy],
  ['call', call],
  ['methods', methods],
  ['menu', menu],
  ['tick', tick],
  ['paste', paste],
  ['sheet', sheet],
  ['forms', forms],
  ['respond', respond],
  ['act', act],
  ['comment', comment],
  ['reply', reply],
  ['resolve', resolve],
  ['edit-doc', editDoc],
  ['files', files],
  ['calls', calls],
  ['export', exportCommand],
  ['serve', serve],
  ['start', start],
  ['demo', demo],
  ['sweep', sweep],
]);

const overview = (): string => {
  const rows = [...COMMANDS].map(([name, { summary }]) => [`  ${name}`, summary]);
  return `Usage: npm run local -- COMMAND …\n\n${columns(rows)}\n\nCOMMAND --help tells more.`;
};
const usage = (name: string, { usage: line }: Command): string => `Usage: npm run local -- ${name} ${line}`;

/** 2 for wrong use, 1 for everything else that goes wrong. */
const failure = (name: string, command: Command, error: unknown): number => {
  complain(error instanceof Error ? error.message : String(error));
  if (!(error instanceof UsageError)) return 1;
  complain(usage(name, command));
  return 2;
};

/** Runs a command line and gives the exit code. */
export const runCommand = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? complain : print)(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    complain(`Unknown command: ${name}\n${overview()}`);
    return 2;
  }
  if (args.includes('--help')) {
    print(`${usage(name, command)}\n\n${command.summary}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run([...args]);
  } catch (error) {
    return failure(name, command, error);
  }
};
