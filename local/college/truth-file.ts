/** Keeps the hidden truth beside a workspace, never in the emulated Google: truth.json in its folder, or in memory. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './dirty-roster';
import type { College, Graduate } from './truth';

export interface Truth {
  readonly college: College;
  /** What was planted in the pasted roster. */
  readonly faults: readonly Fault[];
}

/** What of a workspace matters here; a Workspace is one. */
export interface Kept {
  /** Null for a workspace in memory. */
  readonly folder: string | null;
}

const inMemory = new WeakMap<Kept, Truth>();
const fileOf = (folder: string): string => path.join(folder, 'truth.json');

/** Written aside and renamed, so that a cut-off save leaves no half of it. */
export const saveTruth = (workspace: Kept, truth: Truth): void => {
  inMemory.set(workspace, truth);
  if (workspace.folder === null) return;
  const file = fileOf(workspace.folder);
  writeFileSync(`${file}.tmp`, JSON.stringify(truth));
  renameSync(`${file}.tmp`, file);
};

/** The truth of the made-up college in a workspace; null where it was not filled with one. A clone has none of its own: ask the original. */
export const truthOf = (workspace: Kept): Truth | null => {
  const known = inMemory.get(workspace);
  if (known) return known;
  if (workspace.folder === null || !existsSync(fileOf(workspace.folder))) return null;
  // Our own file; it holds what saveTruth wrote.
  const truth = JSON.parse(readFileSync(fileOf(workspace.folder), 'utf8')) as Truth;
  inMemory.set(workspace, truth);
  return truth;
};

/** The graduates by student code, the one column of the roster that is never mistyped: from a row of `Danh sách` to its truth. */
export const byStudentCode = ({ college }: Truth): ReadonlyMap<string, Graduate> =>
  new Map(college.graduates.map((graduate) => [graduate.studentCode, graduate]));
