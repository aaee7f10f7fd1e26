/** Small scripts of the tests' own, run in a workspace in memory. */
import type { ExecutionOptions, ExecutionResult } from '../../local/runtime';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';

/** A workspace in memory with this script bound to it. */
export const workspaceOf = (code: string): Workspace =>
  Workspace.create({ project: projectOf(code, { sidebar: '<p>Chào</p>' }) });

/** Runs the body of a function in a new workspace; `book` and `sheet` are the spreadsheet and its first tab. */
export const runBody = (body: string, options: ExecutionOptions = {}): ExecutionResult =>
  workspaceOf(
    `function main() { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body} }`,
  ).run('main', [], options);

/** The value of a body that must not fail. */
export const valueOf = (body: string, options: ExecutionOptions = {}): unknown => {
  const result = runBody(body, options);
  if (result.error) throw new Error(result.error.stack || result.error.message);
  return result.value;
};

export const errorOf = (body: string): string => runBody(body).error?.message ?? 'no error';
