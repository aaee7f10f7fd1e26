/**
 * The tables of a campaign's archive. Who the people are stands in part 2 alone; answers and attempts bear row keys, so that
 * a request for erasure is met by replacing one table, and the statistics stay whole (S1.36).
 */
import type { TabCopy } from '../backup/tab-copy';
import type { Cell } from '../cell';
import { CONTACT_QUESTIONS, type ResponseRow } from '../collection/responses-table';
import type { ContactAttemptRow } from '../contacts/attempts-table';
import { formatDate, formatTime } from '../dates';
import { graduations, type GraduationRow } from '../roster/graduations';
import { questionsOf, type Survey } from '../survey/survey';
import type { ArchivedRow } from './archive-table';
import { PARTS } from './archive-parts';
import { versionedName } from './plan-archive';

/** Questions by which the answering person is known. */
const IDENTITY_QUESTIONS: ReadonlySet<string> = new Set([
  ...CONTACT_QUESTIONS,
  ...['fullName', 'className', 'birthDate', 'code'],
]);

type ColumnName = keyof GraduationRow;

// The table's own names.
const rosterColumns = Object.keys(graduations.columns) as ColumnName[];

const DAYS: ReadonlySet<ColumnName> = new Set<ColumnName>(['birthDate', 'graduationDate']);

const rosterCell = (row: GraduationRow, name: ColumnName): Cell => {
  const value = row[name];
  if (value === null) return '';
  return DAYS.has(name) ? formatDate(value) : value;
};

/** Part 2: the people of the campaign with all that the roster says of them, in its order. */
export const rosterSheet = (rows: readonly GraduationRow[]): TabCopy => ({
  columns: rosterColumns.map((name) => ({ header: graduations.columns[name].header })),
  rows: rows.map((row) => rosterColumns.map((name) => rosterCell(row, name))),
});

/** Part 3: the answers that count, one a graduation, in codes and words, without name or contact. */
export const answersSheet = (survey: Survey, answers: readonly ResponseRow[]): TabCopy => {
  const asked = questionsOf(survey).filter(({ code }) => !IDENTITY_QUESTIONS.has(code));
  const columns = asked.flatMap(({ code, text, choices }) => [
    ...(choices.length > 0 ? [{ header: code, name: `code:${code}` as const }] : []),
    { header: `${code}: ${text}`, name: `words:${code}` as const },
  ]);
  return {
    columns: [
      ...['Khóa dòng', 'Trả lời lúc', 'Mức đủ', 'Kênh', 'Xem xét'].map((header) => ({ header })),
      ...columns.map(({ header }) => ({ header })),
    ],
    rows: answers.map((row) => [
      row.graduationKey ?? '',
      formatTime(row.submittedAt),
      row.completeness,
      row.channel ?? '',
      row.review ?? '',
      ...columns.map(({ name }) => row[name] ?? ''),
    ]),
  };
};

/** Part 3: every attempt of the campaign, without name, number or remark. */
export const attemptsSheet = (attempts: readonly ContactAttemptRow[]): TabCopy => ({
  columns: ['Số', 'Lúc', 'Kênh', 'Kết quả', 'Người liên hệ', 'Khóa dòng'].map((header) => ({ header })),
  rows: attempts.map(({ number, at, channel, outcome, by, graduationKey }) => [
    number,
    formatTime(at),
    channel,
    outcome ?? '',
    by ?? '',
    graduationKey,
  ]),
});

const titleOf = (part: number): string => PARTS.find((one) => one.part === part)?.title ?? '';

/** The list of what the file holds; `keeping` is where and how long, as the register of forms says. */
export const indexSheet = (files: readonly ArchivedRow[], keeping: string): TabCopy => ({
  columns: ['Phần', 'Tên phần', 'Tệp', 'Lưu lúc', 'Người lưu', 'Nơi lưu, thời hạn', 'SHA-256'].map(
    (header) => ({ header }),
  ),
  rows: [...files]
    .sort((a, b) => a.part - b.part || (a.file < b.file ? -1 : 1) || a.version - b.version)
    .map(({ part, file, version, archivedAt, archivedBy, sha256, place }) => [
      part,
      titleOf(part),
      versionedName(file, version),
      archivedAt === null ? '' : formatTime(archivedAt),
      archivedBy ?? '',
      place === null ? keeping : `${place}; ${keeping}`,
      sha256 ?? '',
    ]),
});
