/** Runs a function of the script for a command, saves what it changed, and tells of errors. */
import type { ExecutionOptions, ExecutionResult } from '../runtime';
import type { Workspace } from '../workspace/workspace';
import { complain } from './command';

/** Somebody the workspace knows. Throws, naming the people, for anybody else. */
export const personNamed = (workspace: Workspace, email: string | undefined): string => {
  const { people, officeAccount } = workspace.world;
  const found = people.find((person) => person.email === (email ?? officeAccount));
  if (!found)
    throw new Error(
      `${email ?? ''} is nobody in this workspace. People: ${people.map((person) => person.email).join(', ')}.`,
    );
  return found.email;
};

export const runScript = (
  workspace: Workspace,
  name: string,
  args: readonly unknown[],
  options: ExecutionOptions,
): ExecutionResult => {
  const result = workspace.run(name, args, options);
  workspace.save();
  result.lines.filter(({ level }) => level !== 'info').forEach(({ text }) => complain(text));
  if (result.error)
    complain(result.stopped ? result.error.message : result.error.stack || result.error.message);
  return result;
};
