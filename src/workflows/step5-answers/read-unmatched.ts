/** The queue `Chờ khớp` as the sidebar shows it: each answer with the best candidates as the roster is now (P14, UX 5.2). */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { ownerOf, type Matching } from '../../domain/collection/match-answer';
import { candidatesFor } from '../../domain/collection/matching/decide';
import { matchReasons } from '../../domain/collection/matching/reasons';
import {
  responseContacts,
  responseHeads,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import type { UnmatchedRow } from '../../domain/collection/unmatched-table';
import { formatTime } from '../../domain/dates';
import { personLine, type PersonLine } from '../../domain/roster/person-line';
import { readUsable } from '../../google/read-table';
import { readCampaign } from '../shared/read-campaign';
import { readMatching } from './read-matching';

/** Answers that one call brings; settled ones leave the queue, so the next call begins at the front again. */
const PAGE = 20;
/** Candidates shown, as A, B, C. */
const CANDIDATES = 3;

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
      return known
        ? [{ ...personLine(known.row, answered.has(graduationKey)), why: matchReasons(agreement) }]
        : [];
    }),
  };
};
