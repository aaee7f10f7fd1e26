/** `serve`: a workspace as a page in the browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { submitAnswers } from '../respond/submit-answers';
import { passTime, workDue } from '../pass-time';
import type { ExecutionResult } from '../runtime';
import type { Fired } from '../tick';
import { projectRoot } from '../workspace/project';
import { Workspace } from '../workspace/workspace';
import type { Desk, Ran } from './desk';
import { listen, type Served } from './server';

export type { Served } from './server';

/** The workspace as it is now: another command may have changed its folder while the page was open. */
const keptFresh = (workspace: Workspace): (() => Workspace) => {
  let current = workspace;
  return () => {
    if (current.folder !== null && current.isStale())
      current = Workspace.open(current.folder, current.project);
    return current;
  };
};

/** Keeps what an execution changed, and tells whoever started the server what it said. */
const ended = (workspace: Workspace, { error, value, lines }: ExecutionResult): Ran => {
  workspace.save();
  for (const { level, text } of lines) if (level !== 'info') console.error(text);
  if (error === null) return { ok: true, value };
  console.error(error.stack || error.message);
  return { ok: false, message: error.message };
};

/** Milliseconds of this machine after which the page is told how far the clock is. */
const PATIENCE = 500;

const letTimePass = (workspace: Workspace, until: string): Fired[] => {
  const start = performance.now();
  const enough = (): boolean => performance.now() - start > PATIENCE;
  const fired = passTime(workspace, until, { idleMinutes: 60, due: workDue, enough });
  workspace.save();
  for (const { handler, ok, error } of fired) if (!ok) console.error(`${handler}: ${error ?? ''}`);
  return fired;
};

const deskOf = (workspace: Workspace): Desk => {
  const now = keptFresh(workspace);
  return {
    world: () => now().world,
    run: (as, functionName, args) => {
      const event = functionName === 'onOpen' ? 'open' : 'none';
      return ended(now(), now().run(functionName, args, { as, event }));
    },
    ask: (as, functionName, answers) => {
      const result = now().runAsking(functionName, [], { as, answers });
      return result.asked ? { asked: result.asked } : ended(now(), result);
    },
    waiting: new Map(),
    passTime: (until) => letTimePass(now(), until),
    change: (act) => {
      const result = act(now().world);
      now().save();
      return result;
    },
    bytes: (hash) => now().objects.get(hash),
    keep: (bytes) => now().objects.put(bytes),
    respond: (formId, answers, editKey) => {
      const { editKey: key } = submitAnswers(now().world, formId, answers, { editKey });
      now().save();
      return { editKey: key };
    },
    sidebarHtml: () => now().project.html['sidebar'] ?? '',
    pageFile: (name) => readFileSync(path.join(projectRoot(), 'build', 'page', name), 'utf8'),
  };
};

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
}

/**
 * Serves the workspace on 127.0.0.1 until `close` is called; every change is saved at once. Rejects when the port is
 * taken, or when the page has not been built.
 */
export const serve = async (workspace: Workspace, { port }: ServeOptions): Promise<Served> => {
  const desk = deskOf(workspace);
  desk.pageFile('main.js');
  return listen(desk, port);
};
