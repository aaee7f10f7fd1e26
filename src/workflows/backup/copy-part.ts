/** Copies one part of a backup into files, and says what is to be noted of each. */
import type { BackupRow } from '../../domain/backup/backup-table';
import type { FileKind } from '../../domain/backup/backup-index';
import { formatCsv, formatLines } from '../../domain/backup/copy-text';
import { answersPlace, type BackupPart } from '../../domain/backup/plan-backup';
import { copyTab, splitRows } from '../../domain/backup/tab-copy';
import { pagesByTime } from '../../domain/collection/plan-pull';
import { UserError } from '../../domain/problem';
import type { AnyTable } from '../../domain/table';
import type { Budget } from '../../google/clock';
import { readBackupFile, saveBackupFile } from '../../google/documents/backup-files';
import { openForm } from '../../google/forms/form-file';
import { readFormItems } from '../../google/forms/read-form-items';
import { readSubmissions, type Submission } from '../../google/forms/read-responses';
import { readGrid } from '../../google/read-table';

export interface BackupPlace {
  readonly backup: string;
  readonly folderId: string;
  readonly url: string;
}

/** What is noted of a file. */
export type Noted = Pick<
  BackupRow,
  'backup' | 'file' | 'kind' | 'of' | 'rows' | 'sha256' | 'fileId' | 'last' | 'until'
>;

interface NewFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly of: string;
  readonly rows: number;
  readonly content: string;
  readonly last: boolean;
  readonly until?: string | null;
}

const save = ({ backup, folderId }: BackupPlace, { content, ...file }: NewFile): Noted => {
  const { id, sha256 } = saveBackupFile(folderId, backup, file.file, content);
  return { until: null, ...file, backup, sha256, fileId: id };
};

const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} (${number})`);

/** A tab in one read, so that its files belong together. */
export const copyTabPart = (place: BackupPlace, { of, name }: BackupPart, table: AnyTable): Noted[] => {
  const parts = splitRows(copyTab(table, readGrid(table)));
  return parts.flatMap((copy, at) => {
    const shared = { of, rows: copy.rows.length };
    const called = numbered(name, at + 1);
    const last = at === parts.length - 1;
    return [
      save(place, {
        ...shared,
        file: `${called}.jsonl`,
        kind: 'rows',
        content: formatLines(copy),
        last: false,
      }),
      save(place, { ...shared, file: `${called}.csv`, kind: 'csv', content: formatCsv(copy), last }),
    ];
  });
};

/** The form's questions and choices with their ids, and where it is. */
export const copyForm = (place: BackupPlace, { of, name }: BackupPart): Noted[] => {
  const form = openForm(of);
  const content = JSON.stringify(
    { formId: of, title: form.getTitle(), url: form.getPublishedUrl(), items: readFormItems(form) },
    null,
    1,
  );
  return [save(place, { of, file: `${name}.json`, kind: 'form', rows: 1, content, last: true })];
};

/** The answers page by page, as far as time reaches; one page at least. */
export const copyAnswers = (
  place: BackupPlace,
  { of, name }: BackupPart,
  noted: readonly BackupRow[],
  budget: Budget,
): Noted[] => {
  const { until, page: first } = answersPlace(noted, of);
  const pages = readPages(of, until);
  const saved: Noted[] = [];
  for (const [at, page] of pages.entries()) {
    if (saved.length > 0 && !budget.hasTime()) break;
    const file = `${numbered(name, first + at)}.jsonl`;
    const shared = { of, kind: 'answers', rows: page.length, content: linesOf(page) } as const;
    const reached = page[page.length - 1]?.submittedAt ?? until;
    saved.push(save(place, { ...shared, file, last: at === pages.length - 1, until: reached }));
  }
  return saved;
};

/** Answers after that time; one page at least, for a form without answers has a file too. */
const readPages = (formId: string, until: string | null): readonly (readonly Submission[])[] => {
  const newer = readSubmissions(formId, until).filter(
    ({ submittedAt }) => until === null || submittedAt > until,
  );
  return newer.length === 0 ? [[]] : pagesByTime(newer);
};

const linesOf = (page: readonly Submission[]): string =>
  page
    .map((one) => ({ id: one.id, submittedAt: one.submittedAt, answers: one.readAnswers() }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** A snapshot of numbers, to the byte; none where it is gone or out of reach. */
export const copySnapshot = (place: BackupPlace, { of, name }: BackupPart): Noted[] => {
  const content = readBackupFile(of)?.text;
  return content === undefined
    ? []
    : [save(place, { of, file: `${name}.json`, kind: 'snapshot', rows: 1, content, last: true })];
};

/** What `copy` gives, or nothing where the form is out of this account's reach. */
export const whereReached = (copy: () => Noted[]): Noted[] => {
  try {
    return copy();
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.problem.code === 'survey.formOutOfReach') return [];
    throw thrown;
  }
};
