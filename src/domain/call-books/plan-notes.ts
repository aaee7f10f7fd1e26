/** What a teacher noted in a book as rows of `Nhật ký liên hệ`, each word once however often the book is read (S1.18–S1.22). */
import type { CampaignTarget } from '../collection/unanswered';
import type { ContactAttemptRow } from '../contacts/attempts-table';
import { PHONE } from '../contacts/call-list';
import { planAttempt } from '../contacts/plan-attempt';
import type { LocalTime } from '../dates';
import type { BookNote } from './read-book';

interface Place {
  readonly campaign: string;
  readonly at: LocalTime;
  /** The teacher's address. */
  readonly by: string;
  readonly fileId: string;
}

const isEmpty = ({ outcome, callBack, note }: BookNote): boolean =>
  outcome === null && callBack === null && note === null;

const isSame = (row: ContactAttemptRow, { outcome, callBack, note }: BookNote): boolean =>
  row.outcome === outcome && row.callBack === callBack && row.note === note;

/**
 * A word that differs from the last one of the same book about the same person is a new attempt; one that was cleared is none.
 * The source is the book, the person and how many words came before, so that a rerun finds it.
 */
export const planBookNotes = (
  known: readonly ContactAttemptRow[],
  notes: readonly BookNote[],
  targets: ReadonlyMap<string, CampaignTarget>,
  { fileId, ...place }: Place,
): ContactAttemptRow[] => {
  const rows = [...known];
  const added: ContactAttemptRow[] = [];
  for (const noted of notes) {
    const target = targets.get(noted.key);
    if (target === undefined || isEmpty(noted)) continue;
    const prefix = `sổ/${fileId}/${noted.key}/`;
    const own = rows.filter(({ source }) => source?.startsWith(prefix));
    const last = own[own.length - 1];
    if (last && isSame(last, noted)) continue;
    const source = `${prefix}${own.length + 1}`;
    const { outcome, callBack, note } = noted;
    const attempt = { target, channel: PHONE, outcome, callBack, note, consent: false };
    const row = planAttempt(rows, attempt, { ...place, source });
    if (row === null) continue;
    rows.push(row);
    added.push(row);
  }
  return added;
};
