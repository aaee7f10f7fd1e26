/** `serve`: a workspace as a page in the browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { submitAnswers } from '../respond/submit-answers';
import { tick } from '../tick';
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

const runAs = (workspace: Workspace, as: string, name: string, args: readonly unknown[]): Ran => {
  const result = workspace.run(name, args, { as, event: name === 'onOpen' ? 'open' : 'none' });
  workspace.save();
  for (const { level, text } of result.lines) if (level !== 'info') console.error(text);
  if (result.error === null) return { ok: true, value: result.value };
  console.error(result.error.stack || result.error.message);
  return { ok: false, message: result.error.message };
};

const deskOf = (workspace: Workspace): Desk => {
  const now = keptFresh(workspace);
  return {
    world: () => now().world,
    run: (as, functionName, args) => runAs(now(), as, functionName, args),
    tick: (to) => {
      const fired = tick(now(), to);
      now().save();
      for (const { handler, ok, error } of fired) if (!ok) console.error(`${handler}: ${error ?? ''}`);
      return fired;
    },
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
