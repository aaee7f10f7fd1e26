/** The queue `Chờ khớp` as the sidebar shows it: each answer with the best candidates as the roster is now, and the search (P14, UX 5.2). */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { ownerOf, type Matching } from '../../domain/collection/match-answer';
import type { Graduate } from '../../domain/collection/matching/candidates';
import { candidatesFor } from '../../domain/collection/matching/decide';
import { matchReasons } from '../../domain/collection/matching/reasons';
import {
  responseContacts,
  responseHeads,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import type { UnmatchedRow } from '../../domain/collection/unmatched-table';
import { formatDate, formatTime } from '../../domain/dates';
import { fullName } from '../../domain/roster/names';
import { searchPeople } from '../../domain/roster/search';
import { readUsable } from '../../google/read-table';
import { readCampaign, readTargets } from '../shared/read-campaign';
import { readMatching } from './read-matching';

/** Answers that one call brings; settled ones leave the queue, so the next call begins at the front again. */
const PAGE = 20;
/** Candidates shown, as A, B, C. */
const CANDIDATES = 3;
/** People that a search shows. */
const MOST_FOUND = 8;

export interface PersonLine {
  readonly graduationKey: string;
  readonly name: string;
  /** 'KT2 K59, 02/03/2003'. */
  readonly note: string;
  /** Has an answer that counts already. */
  readonly answered: boolean;
}

export interface Unmatched {
  readonly total: number;
  readonly answers: {
    readonly responseId: string;
    readonly name: string;
    readonly className: string;
    readonly birthDate: string;
    readonly contact: string;
    readonly code: string;
    readonly submittedAt: string;
    readonly candidates: (PersonLine & { readonly why: string })[];
  }[];
}

/** Answers that wait, the oldest first. */
export const waitingOf = (matching: Matching): UnmatchedRow[] =>
  [...matching.queue.values()]
    .filter(({ campaign, state }) => campaign === matching.campaign && state === 'Chờ')
    .sort(
      (a, b) =>
        (a.submittedAt ?? '').localeCompare(b.submittedAt ?? '') || a.responseId.localeCompare(b.responseId),
    );

const lineOf = (row: Graduate, answered: { has(key: string): boolean }): PersonLine => ({
  graduationKey: row.graduationKey,
  name: fullName(row),
  note: [
    `${row.className} ${row.cohort}`,
    ...(row.birthDate === null ? [] : [formatDate(row.birthDate)]),
  ].join(', '),
  answered: answered.has(row.graduationKey),
});

const readAnswered = ({ campaign }: CampaignRow): { has(key: string): boolean } =>
  countedAnswers(readUsable(responseHeads), campaign);

/** A page of the queue from the `from`th on; empty before the first campaign. */
export const readUnmatched = (from: number): Unmatched => {
  const campaign = readCampaign();
  if (campaign === null) return { total: 0, answers: [] };
  const matching = readMatching(campaign);
  const waiting = waitingOf(matching);
  const page = waiting.slice(from, from + PAGE);
  if (page.length === 0) return { total: waiting.length, answers: [] };
  const answered = readAnswered(campaign);
  const contacts = new Map(readUsable(responseContacts).map((row) => [row.responseId, row]));
  return {
    total: waiting.length,
    answers: page.map((row) => answerOf(row, contacts.get(row.responseId), matching, answered)),
  };
};

const answerOf = (
  row: UnmatchedRow,
  contact: ResponseContactRow | undefined,
  { index, owners }: Matching,
  answered: { has(key: string): boolean },
): Unmatched['answers'][number] => {
  const [phone, email] = [contact?.phone ?? null, contact?.email ?? null];
  const words = { fullName: row.fullName, className: row.className, birthDate: row.birthDate, phone, email };
  const candidates = candidatesFor(words, ownerOf(row.responseCode ?? '', owners), index);
  return {
    responseId: row.responseId,
    name: row.fullName ?? '',
    className: row.className ?? '',
    birthDate: row.birthDate ?? '',
    contact: [phone, email].filter((part) => part !== null).join(', '),
    code: row.responseCode ?? '',
    submittedAt: row.submittedAt === null ? '' : formatTime(row.submittedAt),
    candidates: candidates.slice(0, CANDIDATES).flatMap(({ graduationKey, agreement }) => {
      const known = index.byKey(graduationKey);
      return known ? [{ ...lineOf(known.row, answered), why: matchReasons(agreement) }] : [];
    }),
  };
};

/** Graduates of the campaign whose name, class or student code begin with the typed words. */
export const searchGraduates = (typed: string): { readonly people: PersonLine[]; readonly total: number } => {
  const campaign = readCampaign();
  const found = campaign === null ? [] : searchPeople(readTargets(campaign), typed);
  if (campaign === null || found.length === 0) return { people: [], total: 0 };
  const answered = readAnswered(campaign);
  return { people: found.slice(0, MOST_FOUND).map((row) => lineOf(row, answered)), total: found.length };
};
