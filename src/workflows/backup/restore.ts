/** Quản trị › Khôi phục: brings a backup into a new workbook that is set up and empty, file by file; keys, codes and links stay. */
import { allTables, fixedTables, lateTables } from '../../domain/all-tables';
import { parseBackupIndex, type BackupIndex } from '../../domain/backup/backup-index';
import { parseLines } from '../../domain/backup/copy-text';
import { restoreSteps, withOwnSettings, type RestoreStep } from '../../domain/backup/plan-restore';
import { campaigns } from '../../domain/collection/collection-tables';
import { responseHeads, responsesTable } from '../../domain/collection/responses-table';
import { addDays } from '../../domain/dates';
import { SCHEMA_VERSION } from '../../domain/migrations/migrations';
import { schemaRow } from '../../domain/migrations/schema-row';
import { accountRows } from '../../domain/office/account-rows';
import { config, papers } from '../../domain/office/office-tables';
import { problem, userError, type Problem } from '../../domain/problem';
import type { AnyTable } from '../../domain/table';
import { graduations } from '../../domain/roster/graduations';
import { readOwner, requireOffice } from '../../google/account';
import { logOnce } from '../../google/change-log';
import { today, type Budget } from '../../google/clock';
import { sha256 } from '../../google/documents/snapshots';
import { writeRows } from '../../google/keyed-write';
import { applyTab } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { noteRestoring, readRestoring, type Restoring } from '../../google/restoring';
import { hasAllColumns, restoreRows } from '../../google/restore-rows';
import { underLock } from '../../google/session';
import { workbook } from '../../google/workbook';
import { arrangePulls } from '../network/forms/awaited-forms';
import { resumeUnitReports } from '../network/reports/pull-unit-reports';
import { resumeNewsletter } from '../network/newsletters/send-newsletter';
import { ensureDigest } from '../network/duties/remind-duties';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readSurvey, readSurveyOfAll } from '../shared/read-survey';
import { SWEEP_AT, writeTask } from '../shared/tasks';
import { carryTrial } from '../trial/carry-trial';

export interface RestoreProgress extends Progress {
  readonly backup: string;
  /** The file that comes next; '' at the end. */
  readonly next: string;
  /** Tabs that do not show what the backup holds. */
  readonly problems: readonly Problem[];
}

/** The text of a file of the backup; null where it is not at hand. */
export type FileSource = (step: RestoreStep) => string | null;

/** Restores what the source gives, from where the last press ended; a workbook with data of its own is refused. */
export const restoreFrom = (indexText: string, source: FileSource, budget: Budget): RestoreProgress => {
  requireOffice();
  return underLock('khôi phục', () => {
    finishUnfinished();
    const index = requireIndex(indexText);
    const steps = restoreSteps(index);
    let state = readRestoring() ?? begin(index);
    if (state.backup !== index.backup) throw userError('restore.other', { backup: state.backup });
    for (const step of steps.slice(state.done)) {
      const text = source(step);
      if (text === null) break;
      state = restoreStep(state, step, text);
      if (!budget.hasTime()) break;
    }
    if (state.done === steps.length && state.finished !== true) finish(index, state);
    return progressOf(state, steps);
  });
};

const requireIndex = (text: string): BackupIndex => {
  const index = parseBackupIndex(text);
  if (index === null) throw userError('backup.badIndex', {});
  if (index.schema > SCHEMA_VERSION)
    throw userError('backup.newer', { stored: index.schema, known: SCHEMA_VERSION });
  return index;
};

/** Whether there is any work of the college's in the workbook. */
const isUsed = (): boolean =>
  readUsable(graduations).length > 0 ||
  readUsable(campaigns).length > 0 ||
  readUsable(papers).length > 0 ||
  readUsable(responseHeads).length > 0;

const begin = ({ backup }: BackupIndex): Restoring => {
  if (isUsed()) throw userError('restore.notEmpty', {});
  const restoring = { backup, done: 0, differs: [] };
  noteRestoring(restoring);
  return restoring;
};

/** The step is noted after its rows stand: a stop in between writes the same rows once more. */
const restoreStep = (state: Restoring, step: RestoreStep, text: string): Restoring => {
  const copy = sha256(text) === step.entry.sha256 ? parseLines(text) : null;
  if (copy === null) throw userError('backup.badFile', { file: step.entry.file });
  const table = tableNamed(step.entry.of);
  // A tab of which this program knows nothing stays in the backup.
  if (table && !(isOfSetUp(table) && hasAllColumns(table))) applyTab(table);
  const rows = step.entry.of === config.name ? withOwnSettings(copy, ownSettings()) : copy;
  const stands = !table || restoreRows(table, rows, step);
  const differs =
    stands || state.differs.includes(table.title) ? state.differs : [...state.differs, table.title];
  const done = { ...state, done: state.done + 1, differs };
  noteRestoring(done);
  return done;
};

/** A tab that Thiết lập made whole: its stamps need not be read. One that is made or widened here may have been left half done. */
const isOfSetUp = ({ name, visibility }: AnyTable): boolean =>
  visibility !== 'on-first-row' && name !== responseHeads.name;

/** The columns of answers alone follow from the questions, which stand by then. */
const tableNamed = (name: string): AnyTable | undefined =>
  (name === responseHeads.name ? allTables(readSurveyOfAll()) : [...fixedTables, ...lateTables]).find(
    (table) => table.name === name,
  );

const ownSettings = (): Parameters<typeof withOwnSettings>[1] => [
  ...accountRows(readOwner() ?? '', workbook().getId()),
  schemaRow,
];

/** Answers are taken in again by themselves; mails go only when somebody presses. */
const finish = ({ backup }: BackupIndex, state: Restoring): void => {
  writeRows(config, [...accountRows(readOwner() ?? '', workbook().getId()), schemaRow]);
  applyTab(responsesTable(readSurvey().survey));
  carryTrial();
  for (const { campaign, state } of readUsable(campaigns)) {
    if (state !== 'Đang mở') continue;
    writeTask('pullResponses', `${today()}T00:00:00`, campaign);
    writeTask('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`, campaign);
    writeTask('closeSurvey', `${today()}T00:00:00`, campaign);
  }
  ensureDigest();
  resumeUnitReports();
  arrangePulls();
  resumeNewsletter();
  logOnce(`restore-${backup}`, { action: 'Khôi phục', source: `bản sao lưu ${backup}` });
  noteRestoring({ ...state, finished: true });
};

const progressOf = (
  { backup, done, differs }: Restoring,
  steps: readonly RestoreStep[],
): RestoreProgress => ({
  state: done < steps.length ? 'running' : 'done',
  label: 'Đang khôi phục',
  done,
  total: steps.length,
  backup,
  next: steps[done]?.entry.file ?? '',
  problems: differs.map((sheet) => problem('restore.differs', { at: { sheet } })),
});
