/** Step 5: reads the call books that teachers changed, each word once, and brings the program's own columns up to date (B2, S1.14, S1.18). */
import { planBookNotes } from '../../domain/call-books/plan-notes';
import type { CallBook } from '../../domain/call-books/read-book';
import { isBehind, parseShown, writeShown } from '../../domain/call-books/shown';
import { callBooks, type CallBookRow } from '../../domain/call-books/table';
import { consents } from '../../domain/collection/consents';
import type { CampaignTarget } from '../../domain/collection/unanswered';
import { contactAttempts, type ContactAttemptRow } from '../../domain/contacts/attempts-table';
import { classLabel, classKey } from '../../domain/roster/class-names';
import { classes } from '../../domain/roster/classes';
import { findBookFile, readBookFile, readBookTimes, updateBook } from '../../google/call-books';
import { now, type Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { withdrawSheet } from '../../google/shared-sheets';
import { readBookPeople, readStandings } from '../shared/book-people';
import { finishUnfinished } from '../shared/finish-unfinished';
import { recordPhoneConsent } from '../shared/phone-consent';
import { readCampaigns, underCampaign } from '../shared/read-campaign';
import { readCalling, type Calling } from '../step4-survey/read-calling';

/** Google lets a person read 60 times a minute, and a book takes three looks; what is left over the next run takes. */
const MOST_BOOKS = 20;

export interface BooksPulled {
  readonly books: number;
  /** New words about people. */
  readonly noted: number;
  readonly confirmed: number;
  readonly left: number;
}

type Shared = CallBookRow & { readonly fileId: string };

/** Takes in what teachers noted since the last reading; a book is marked as read only after all of it stands in the tabs. */
export const pullCallBooks = (budget: Budget): BooksPulled =>
  underLock('đọc Sổ gọi', () => {
    finishUnfinished();
    // What teachers noted counts after the closing day too.
    const calling = readCalling(true);
    const due = dueBooks(calling);
    if (due.length === 0) return { books: 0, noted: 0, confirmed: 0, left: 0 };
    [contactAttempts, consents].forEach(ensureTab);
    const peopleOf = readBookPeople(calling);
    const total = { books: 0, noted: 0, confirmed: 0 };
    for (const { row, seen } of due.slice(0, MOST_BOOKS)) {
      if (total.books > 0 && !budget.hasTime()) break;
      const { campaign, className, cohort } = row;
      const book = readBookFile(row.fileId);
      if (book !== null) {
        total.noted += takeNotes(calling, row, book);
        total.confirmed += Number(confirmClass(calling, row, book));
        const people = peopleOf(classKey(row), row.teacherEmail ?? '');
        // What moved under the writing once too often is looked at again by the next run.
        if (updateBook(row.fileId, people, parseShown(row.shown)))
          writeRows(callBooks, [{ campaign, className, cohort, shown: writeShown(people) }]);
      }
      writeRows(callBooks, [{ campaign, className, cohort, readAt: now(), seen }]);
      total.books += 1;
    }
    return { ...total, left: due.length - total.books };
  });

/**
 * Books that were edited, or that show somebody otherwise than the answers say; one look at Drive for all of them. The moment
 * is noted as it was before the reading, so that an edit meanwhile is read again.
 */
const dueBooks = (calling: Calling): { readonly row: Shared; readonly seen: string }[] => {
  const { campaign } = calling.campaign;
  const shared = readUsable(callBooks).flatMap((row): Shared[] =>
    row.campaign === campaign && row.fileId !== null ? [{ ...row, fileId: row.fileId }] : [],
  );
  if (shared.length === 0) return [];
  const times = readBookTimes(campaign);
  const standings = readStandings(calling);
  return shared.flatMap((row) => {
    const seen = times.get(row.fileId);
    if (seen === undefined) return [];
    return seen === row.seen && !isBehind(row.shown, standings(classKey(row))) ? [] : [{ row, seen }];
  });
};

/**
 * After a hand-over, by the account that made the books and owns them no more for the program: each is taken from its teacher,
 * then what was noted in it is read a last time, so that nobody's word is lost. The new account makes and sends its own.
 */
export const retireCallBooks = (): number =>
  underLock('đóng Sổ gọi cũ', () => {
    finishUnfinished();
    const rows = readUsable(callBooks);
    const open = new Set(readCampaigns().flatMap((row) => (row.prefill === null ? [] : [row.campaign])));
    let retired = 0;
    for (const campaign of new Set(rows.map((row) => row.campaign))) {
      const old = rows.filter((row) => row.campaign === campaign).flatMap(oldBook);
      retired += old.filter((row) => withdrawSheet(row.fileId, row.teacherEmail ?? '')).length;
      // Of a campaign whose row is gone nobody is left whom a note could be about.
      if (old.length > 0 && open.has(campaign)) underCampaign(campaign, () => takeLastNotes(old));
    }
    return retired;
  });

const oldBook = (row: CallBookRow): Shared[] => {
  const fileId = findBookFile(row.campaign, classLabel(row));
  return fileId === null || fileId === row.fileId ? [] : [{ ...row, fileId }];
};

/** Each word stands once, however often the books of a campaign are read. */
const takeLastNotes = (old: readonly Shared[]): void => {
  const calling = readCalling(true);
  [contactAttempts, consents].forEach(ensureTab);
  for (const row of old) {
    const book = readBookFile(row.fileId);
    if (book !== null) takeNotes(calling, row, book);
  }
};

/** Refusals first: a stop before the attempts leaves the book to be read again. */
const takeNotes = (calling: Calling, row: Shared, book: CallBook): number => {
  const { campaign } = calling.campaign;
  const targets = new Map(calling.targets.map((target) => [target.graduationKey, target]));
  const by = row.teacherEmail ?? '';
  const place = { campaign, at: now(), by, fileId: row.fileId };
  const added = planBookNotes(readUsable(contactAttempts), book.notes, targets, place);
  applyRefusals(added, targets, by);
  writeRows(contactAttempts, added);
  return added.length;
};

/** Who refused on the telephone is reminded no more. */
const applyRefusals = (
  added: readonly ContactAttemptRow[],
  targets: ReadonlyMap<string, CampaignTarget>,
  by: string,
): void => {
  for (const { graduationKey, outcome, campaign, at } of added) {
    const target = targets.get(graduationKey);
    if (outcome !== 'Từ chối' || target === undefined) continue;
    recordPhoneConsent({ target, state: 'rút', at, by, campaign });
  }
};

/** True where the box is ticked and the class was not confirmed before; taking the tick away does not take the word back. */
const confirmClass = ({ classes: known }: Calling, row: Shared, { confirmed }: CallBook): boolean => {
  const its = known.get(classKey(row));
  if (!confirmed || its === undefined || its.confirmedAt !== null) return false;
  const { className, cohort } = its;
  writeRows(classes, [
    { className, cohort, confirmedAt: now(), confirmedBy: its.teacher ?? row.teacherEmail },
  ]);
  return true;
};
