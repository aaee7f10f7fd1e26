/** Answers of `Chờ khớp` matched again at once when the roster or a code changed, without asking the form (P14). */
import { matchAnswer, type AnswerMatch } from '../../domain/collection/match-answer';
import {
  responseContacts,
  responseHeads,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import { unmatched, type UnmatchedRow } from '../../domain/collection/unmatched-table';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { findSheet } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';
import { readMatching } from './read-matching';
import { waitingOf } from './read-unmatched';

export interface MatchedAgain {
  readonly matched: number;
  readonly left: number;
}

const NOTHING: MatchedAgain = { matched: 0, left: 0 };

/** Under the caller's lock, after unfinished writes were ended. Cheap where nothing waits. */
export const matchWaiting = (): MatchedAgain => {
  if ((findSheet(unmatched)?.getLastRow() ?? 0) <= 1) return NOTHING;
  const campaign = readCampaign();
  const isWaiting = readUsable(unmatched).some(({ state }) => state === 'Chờ');
  if (campaign === null || !isWaiting) return NOTHING;
  const matching = readMatching(campaign);
  const waiting = waitingOf(matching);
  if (waiting.length === 0) return NOTHING;
  const contacts = new Map(readUsable(responseContacts).map((row) => [row.responseId, row]));
  const heads = new Map(readUsable(responseHeads).map((row) => [row.responseId, row]));
  const settled = waiting.flatMap((row) => {
    const isWhole = heads.get(row.responseId)?.completeness === 'Đủ';
    const completeness = isWhole ? ('complete' as const) : ('partial' as const);
    const received = {
      id: row.responseId,
      submittedAt: row.submittedAt ?? '',
      completeness,
      codes: {},
      words: wordsOf(row, contacts.get(row.responseId)),
    };
    const match = matchAnswer(received, matching);
    return match.state === 'Đã khớp' ? [{ row, match }] : [];
  });
  write(settled, new Set(contacts.keys()));
  return { matched: settled.length, left: waiting.length - settled.length };
};

const wordsOf = (
  { fullName, className, birthDate, responseCode }: UnmatchedRow,
  contact: ResponseContactRow | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({
      fullName,
      className,
      birthDate,
      code: responseCode,
      phone: contact?.phone ?? null,
      email: contact?.email ?? null,
    }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** The queue last: as long as an answer waits there, all of it is written again. */
const write = (
  settled: readonly { readonly row: UnmatchedRow; readonly match: AnswerMatch }[],
  withContact: ReadonlySet<string>,
): void => {
  const keys = settled.map(({ row: { responseId }, match: { graduationKey } }) => ({
    responseId,
    graduationKey,
  }));
  writeRows(
    responseContacts,
    keys.filter(({ responseId }) => withContact.has(responseId)),
  );
  writeRows(
    responseHeads,
    settled.map(({ row: { responseId }, match: { graduationKey, by } }) => ({
      responseId,
      graduationKey,
      matchState: 'Đã khớp' as const,
      matchedBy: by,
    })),
  );
  writeRows(
    unmatched,
    keys.map((key) => ({ ...key, state: 'Máy khớp' as const })),
  );
};

/** The button *Khớp lại*; pressed again it changes nothing more. */
export const matchAgain = (): MatchedAgain =>
  underLock('khớp lại phản hồi', () => {
    finishUnfinished();
    return matchWaiting();
  });
