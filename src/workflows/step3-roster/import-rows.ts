/** Step 3: writes an import as one action of the log, so that one press of Hoàn tác takes it back whole (S1.14, B6). */
import type { Cell } from '../../domain/cell';
import type { Cells } from '../../domain/keyed-write/intent';
import { classes } from '../../domain/roster/classes';
import { graduations, LEVELS } from '../../domain/roster/graduations';
import type { CleanRow } from '../../domain/roster/import/clean-row';
import { importStage } from '../../domain/roster/import/import-stage';
import type { ImportPlan } from '../../domain/roster/import/plan-import';
import { resultLine, type ImportResult } from '../../domain/roster/import/staged-rows';
import { changeRows, type AskedChanges } from '../../domain/undo/ask-changes';
import { writeRows } from '../../google/keyed-write';
import { writeLogged } from '../../google/logged-write';
import { randomKeys } from '../../google/random';
import { removeRows } from '../../google/remove-rows';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import { matchWaiting } from '../step5-answers/match-again';
import { planNow, readStaged, requireWhole, resultOf, type AskedImport } from './stage-import';

/** `Nhật ký` and the line Hoàn tác name the import so. */
const NAME = 'Nhập danh sách';

/**
 * Writes the import whose rows the dialog has sent. Pressed again after a stop it goes on and tells the same; with the
 * same file once more it changes nothing. `file` is told in the log.
 */
export const importRows = (asked: AskedImport & { readonly file: string }): ImportResult =>
  underLock('nhập danh sách', () => {
    finishUnfinished();
    const { importId, total, replace, file } = asked;
    const staged = readStaged(importId);
    // Rows go only after the whole import is written: what is left of them is cleared away.
    const written = staged.result !== null && staged.rows.length < total;
    if (!written) requireWhole(staged, total);
    const result = written
      ? null
      : write(importId, giveKeysAndPlan(staged.rows, replace), file, staged.result);
    matchWaiting();
    removeRows(importStage, new Set(staged.lines));
    return result ?? staged.result ?? NOTHING;
  });

const NOTHING: ImportResult = { added: 0, changed: 0, kept: 0, refused: 0, classes: 0 };

/** With a key for every row that people have typed meanwhile. */
const giveKeysAndPlan = (...args: Parameters<typeof planNow>): ImportPlan => {
  writeKeys();
  return planNow(...args);
};

const write = (
  importId: string,
  plan: ImportPlan,
  file: string,
  earlier: ImportResult | null,
): ImportResult => {
  const changes = plan.added.length + plan.changed.length > 0;
  // Noted before: a press that was cut short after writing finds nothing to do any more, and what it had to do here.
  const result = changes || earlier === null ? resultOf(plan) : earlier;
  writeRows(importStage, [resultLine(importId, result)]);
  if (!changes) return result;
  writeLogged({ name: NAME, source: file }, [askedClasses(plan), askedGraduations(plan)]);
  writeKeys();
  return result;
};

const askedClasses = ({ classes: made }: ImportPlan): AskedChanges =>
  changeRows(
    classes,
    made.map(({ level, major, faculty, ...name }) => ({
      ...name,
      ...(major === '' ? {} : { major }),
      ...(faculty === '' ? {} : { faculty }),
      ...levelOf(level),
    })),
  );

const levelOf = (typed: string): { level?: (typeof LEVELS)[number] } => {
  const level = LEVELS.find((known) => known === typed);
  return level === undefined ? {} : { level };
};

/** Cells as they are to stand, doubtful ones as typed; the key of a new row is drawn here. */
const askedGraduations = ({ added, changed }: ImportPlan): AskedChanges => {
  const keys = added.length === 0 ? [] : randomKeys(added.length);
  const fresh = added.map(({ from, cells }, at) => {
    const key = keys[at] ?? '';
    return { key, from, cells: { ...cells, graduationKey: key } };
  });
  const all = [...fresh, ...changed];
  return {
    table: graduations,
    write: new Map(all.map(({ key, cells }): [string, Cells] => [key, cells])),
    seen: new Map(changed.map(({ key, seen }): [string, Cells] => [key, seen])),
    remove: new Set(),
    originals: new Map(all.map(({ key, from, cells }): [string, Cells] => [key, originalsIn(from, cells)])),
  };
};

/** What the file showed in repaired cells that are written, by header. */
const originalsIn = ({ repairs }: CleanRow, cells: Cells): Cells =>
  Object.fromEntries(
    repairs.flatMap(({ column, original }): [string, Cell][] =>
      column in cells ? [[graduations.columns[column].header, original]] : [],
    ),
  );
