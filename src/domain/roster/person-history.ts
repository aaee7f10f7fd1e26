/** A person over the years: graduations, answers by campaign, attempts to reach them, mails, changes of what is written of them (S1.2). */
import { compareText, joinFilled } from '../text';
import { classLabel } from './class-names';
import type { CampaignRow, MailRow } from '../collection/collection-tables';
import type { ResponseHead } from '../collection/responses-table';
import type { ContactAttemptRow } from '../contacts/attempts-table';
import { formatDate } from '../dates';

import { ERASED, IN_FILE, WHOLE_ROW, type LogRow } from '../undo/log-entries';
import { type GraduationRow, graduations, type KeyedGraduation, keyedGraduations } from './graduations';

/** One thing that happened, newest first in its list. */
export interface HistoryLine {
  /** Local time as text; '' where none is known. */
  readonly at: string;
  readonly text: string;
  readonly note: string;
}

export interface PersonHistory {
  readonly graduations: readonly HistoryLine[];
  readonly answers: readonly HistoryLine[];
  readonly attempts: readonly HistoryLine[];
  readonly mails: readonly HistoryLine[];
  readonly changes: readonly HistoryLine[];
}

export interface PersonTraces {
  readonly campaigns: readonly CampaignRow[];
  readonly responses: readonly ResponseHead[];
  readonly attempts: readonly ContactAttemptRow[];
  readonly mails: readonly MailRow[];
  readonly log: readonly LogRow[];
}

/** All rows of the person whose row this is: those of one person key. */
export const rowsOfPerson = (roster: readonly GraduationRow[], graduationKey: string): KeyedGraduation[] => {
  const keyed = keyedGraduations(roster);
  const own = keyed.find((row) => row.graduationKey === graduationKey);
  if (own === undefined) return [];
  return own.personKey === null ? [own] : keyed.filter(({ personKey }) => personKey === own.personKey);
};

const newestFirst = (lines: readonly HistoryLine[]): HistoryLine[] =>
  [...lines].sort((a, b) => compareText(b.at, a.at));

const graduationLine = (row: KeyedGraduation): HistoryLine => ({
  at: row.graduationDate,
  text: `${classLabel(row)}, tốt nghiệp ${formatDate(row.graduationDate)}`,
  note: joinFilled([row.studentCode, row.phone, row.email, row.social, row.employer]),
});

const answerLine =
  (titles: ReadonlyMap<string, string>) =>
  (row: ResponseHead): HistoryLine => ({
    at: row.submittedAt,
    text: `${titles.get(row.campaign) ?? row.campaign}: ${row.completeness.toLowerCase()}`,
    note: joinFilled([
      row.channel,
      row.interviewer,
      row.matchState === 'Đã khớp' ? null : row.matchState,
      row.review,
    ]),
  });

const attemptLine = (row: ContactAttemptRow): HistoryLine => ({
  at: row.at,
  text: joinFilled([row.channel, row.outcome]),
  note: joinFilled([row.phone, row.by, row.note]),
});

const mailLine = (row: MailRow): HistoryLine => ({
  at: row.at ?? '',
  text: `Thư ${row.round}: ${row.state ?? ''}`,
  note: joinFilled([row.to, row.error]),
});

/** Columns of the roster by header; what a whole row held, or what stood in a file, is not spelled out. */
const HEADERS = new Set<string>(Object.values(graduations.columns).map(({ header }) => header));
const KEY_HEADERS = new Set<string>([graduations.columns.personKey.header]);

const changeLine = (entry: LogRow): HistoryLine[] => {
  const { column, before, after, at, by, action, source } = entry;
  const note = joinFilled([action, source, by]);
  if (column === WHOLE_ROW)
    return [{ at: at ?? '', text: before === null ? 'Thêm vào Danh sách' : 'Lấy ra khỏi Danh sách', note }];
  if (column === null || column === IN_FILE || !HEADERS.has(column)) return [];
  if (KEY_HEADERS.has(column)) return [{ at: at ?? '', text: 'Nối với dòng khác của cùng người', note }];
  const cell = (text: string | null): string => (text === null || text === '' ? 'trống' : text);
  const shown = before === ERASED || after === ERASED ? ERASED : `${cell(before)} → ${cell(after)}`;
  return [{ at: at ?? '', text: `${column}: ${shown}`, note }];
};

/** Everything the tabs hold of these rows, each list newest first. */
export const planHistory = (rows: readonly KeyedGraduation[], traces: PersonTraces): PersonHistory => {
  const keys = new Set(rows.map(({ graduationKey }) => graduationKey));
  const own = <T extends { readonly graduationKey: string | null }>(all: readonly T[]): T[] =>
    all.filter(({ graduationKey }) => graduationKey !== null && keys.has(graduationKey));
  const titles = new Map(traces.campaigns.map(({ campaign, title }) => [campaign, title ?? campaign]));
  const ofRoster = traces.log.filter(
    ({ sheet, rowKey }) => sheet === graduations.title && rowKey !== null && keys.has(rowKey),
  );
  return {
    graduations: newestFirst(rows.map(graduationLine)),
    answers: newestFirst(own(traces.responses).map(answerLine(titles))),
    attempts: newestFirst(own(traces.attempts).map(attemptLine)),
    mails: newestFirst(own(traces.mails).map(mailLine)),
    changes: newestFirst(ofRoster.flatMap(changeLine)),
  };
};
