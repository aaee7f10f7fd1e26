/** `serve` and `start`: the workspace as a page in the browser. */
import path from 'node:path';
import { fillWorkspace } from '../college/fill-workspace';
import { serve as servePage } from '../server/index';
import { isWorkspace } from '../workspace/folder';
import { projectRoot } from '../workspace/project';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';
import { runScript } from './run-script';

const DEFAULT_PORT = 8080;

/** Serves until the process is ended. */
const serveForever = async (workspace: Workspace, port: number): Promise<number> => {
  const { url } = await servePage(workspace, { port });
  print(url);
  return new Promise<number>(() => undefined);
};

export const serve: Command = {
  summary: 'show a workspace as a page in the browser',
  usage: 'DIR [--port N]',
  help: `Prints the address; 127.0.0.1 only.

  --port N   (${DEFAULT_PORT}; 0 takes a free one)`,
  run: (args) => {
    const read = readArgs(args, { port: { type: 'string' } }, [1, 1]);
    return serveForever(Workspace.open(read.positionals[0] ?? ''), read.number('port', 0) ?? DEFAULT_PORT);
  },
};

const GRADUATES = 60;
const SEED = 1;

const openOrMake = (folder: string): Workspace => {
  if (isWorkspace(folder)) return Workspace.open(folder);
  const workspace = Workspace.create({ folder, seed: SEED });
  const opened = runScript(workspace, 'onOpen', [], { event: 'open' });
  if (!opened.ok) throw new Error('The script failed to open.');
  fillWorkspace(workspace, { graduates: GRADUATES, seed: SEED });
  workspace.save();
  return workspace;
};

export const start: Command = {
  summary: 'make a workspace with a made-up college if there is none, and show it',
  usage: '[DIR] [--port N]',
  help: `DIR is the folder “workspace” of the repository by default.

  --port N   (${DEFAULT_PORT}; 0 takes a free one)`,
  run: (args) => {
    const read = readArgs(args, { port: { type: 'string' } }, [0, 1]);
    const folder = read.positionals[0] ?? path.join(projectRoot(), 'workspace');
    return serveForever(openOrMake(folder), read.number('port', 0) ?? DEFAULT_PORT);
  },
};
