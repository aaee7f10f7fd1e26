/** Step 3: the dialog's rows come in pages and wait in tab `Nhập dở`; what they would do is shown before anything is written. */
import { classLabel } from '../../domain/roster/class-names';
import { problem, userError, type Problem } from '../../domain/problem';
import { classes, type ClassRow } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { REPAIRS } from '../../domain/roster/plan-repairs';
import type { FileRow } from '../../domain/roster/import/file-sheet';
import { importStage } from '../../domain/roster/import/import-stage';
import { planImport, type Difference, type ImportPlan } from '../../domain/roster/import/plan-import';
import {
  importOf,
  stagedOf,
  stageLines,
  type ImportResult,
  type SentRows,
  type Staged,
} from '../../domain/roster/import/staged-rows';
import { readRows } from '../../domain/table-rows';
import { writeRows } from '../../google/keyed-write';
import { applyTab } from '../../google/make-tab';
import { readGrid, readTable, readUsable } from '../../google/read-table';
import { removeRows, removeWhere } from '../../google/remove-rows';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

/** What the dialog asks of an import that it has sent. */
export interface AskedImport {
  readonly importId: string;
  /** Rows that the dialog has sent in all. */
  readonly total: number;
  readonly replace: boolean;
}

/** The preview lists so many refusals and differences; the numbers count all. */
const MOST_LISTED = 200;

/** Keeps a page of rows; the first page clears away what an earlier import left. Sent again it changes nothing. */
export const stageImport = (importId: string, sent: SentRows): { readonly staged: number } =>
  underLock('nhập danh sách', () => {
    finishUnfinished();
    if (sent.from === 0) {
      applyTab(importStage);
      removeWhere(importStage, (line) => importOf(line) !== importId);
    }
    writeRows(importStage, stageLines(importId, sent));
    return { staged: sent.from + sent.rows.length };
  });

/** Takes the rows of an import that was given up out of the tab. */
export const dropImport = (importId: string): { readonly dropped: number } =>
  underLock('nhập danh sách', () => {
    finishUnfinished();
    const lines = readUsable(importStage).filter((line) => importOf(line) === importId);
    removeRows(importStage, new Set(lines.map(({ line }) => line)));
    return { dropped: lines.length };
  });

export const readStaged = (importId: string): Staged => stagedOf(importId, readUsable(importStage));

/** Throws where rows of the import are missing: another one took its place, or a page did not arrive. */
export const requireWhole = ({ rows }: Staged, total: number): void => {
  if (rows.length === 0) throw userError('import.gone', {});
  if (rows.length < total) throw userError('import.incomplete', { got: rows.length, wanted: total });
};

/** The classes that have a name and a cohort, whatever else they lack. */
const readClasses = (): ClassRow[] =>
  readTable(classes)
    .rows.map(({ row }) => row)
    // A row that cannot go on may lack even these, whatever its type says.
    .filter(
      (row: Partial<ClassRow> | Record<string, unknown>) => Boolean(row.className) && Boolean(row.cohort),
    );

/** What the rows come to in the roster as it is now. */
export const planNow = (rows: readonly FileRow[], replace: boolean): ImportPlan => {
  const grid = readGrid(graduations);
  return planImport({
    rows,
    grid,
    replace,
    roster: readRows(graduations, grid).rows,
    classes: readClasses(),
  });
};

export const resultOf = ({ added, changed, kept, refused, classes: made }: ImportPlan): ImportResult => ({
  added: added.length,
  changed: changed.length,
  kept,
  refused: refused.length,
  classes: made.length,
});

export interface ImportPreview extends Omit<ImportResult, 'classes'> {
  readonly classes: readonly string[];
  /** Lossless repairs on the way in. */
  readonly repairs: readonly { readonly label: string; readonly count: number }[];
  readonly problems: readonly Problem[];
  /** Filled cells for which the file has another value; the first of them as sentences. */
  readonly differing: number;
  readonly differences: readonly Problem[];
}

/** What the import would do now; changes nothing. */
export const previewImport = ({ importId, total, replace }: AskedImport): ImportPreview => {
  const staged = readStaged(importId);
  requireWhole(staged, total);
  const plan = planNow(staged.rows, replace);
  return {
    ...resultOf(plan),
    classes: plan.classes.map(classLabel),
    repairs: countKinds(plan),
    problems: plan.refused.slice(0, MOST_LISTED),
    differing: plan.differences.length,
    differences: plan.differences.slice(0, MOST_LISTED).map(asProblem),
  };
};

const asProblem = ({ at, name, has, file }: Difference): Problem =>
  problem('import.differs', { at, name, has, file });

const countKinds = ({ added, changed }: ImportPlan): ImportPreview['repairs'] => {
  const counts = new Map<string, number>();
  const written = [...added, ...changed].flatMap(({ from, cells }) =>
    from.repairs.filter(({ column }) => column in cells),
  );
  for (const { kind } of written) counts.set(REPAIRS[kind], (counts.get(REPAIRS[kind]) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
};
