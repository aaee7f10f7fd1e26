/** Step 4: makes each class's `Sổ gọi`, shares it with the homeroom teacher alone and mails the link, each once (B2, S1.18). */
import { schoolSender } from '../../domain/collection/sender';
import { bookMail } from '../../domain/call-books/book-mail';
import { planLayout } from '../../domain/call-books/layout';
import {
  formerTeacher,
  planBooks,
  type BookPlan,
  type WithTeacher,
} from '../../domain/call-books/plan-books';
import { readCallBook } from '../../domain/call-books/read-book';
import { writeShown } from '../../domain/call-books/shown';
import { callBooks } from '../../domain/call-books/table';
import { isEmptySheet } from '../../domain/shared-sheets/read-sheet';
import { classKey, classLabel } from '../../domain/roster/class-names';
import { ensureBookFile } from '../../google/call-books';
import { now, type Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { applyMail, type MailOutcome } from '../../google/mail';
import type { BookPerson } from '../../domain/call-books/columns';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { applyToSheet, readSheetCells, shareSheet, withdrawSheet } from '../../google/shared-sheets';
import { readBookPeople } from '../shared/book-people';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder } from '../shared/folders';
import { ensureInterviewers } from '../shared/interviewers';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { goOnTime, writeTask } from '../shared/tasks';
import { readCalling, type Calling } from './read-calling';

/** After this long without a press the dispatcher goes on by itself; out of quota it looks again after the second. */

export interface BooksSent extends Progress {
  /** 'KT2 K59': the address takes neither the share nor the mail; a further press tries again. */
  readonly failed: string[];
  readonly unclear: string[];
  readonly withoutTeacher: string[];
}

const readPlan = ({ campaign: { campaign }, targets, classes }: Calling): BookPlan =>
  planBooks({ campaign, targets, classes: [...classes.values()], books: readUsable(callBooks) });

/** What a press would do, before it is pressed. Reads only. */
export const readBookPlan = (): {
  readonly waiting: string[];
  readonly sent: number;
  readonly unclear: string[];
  readonly withoutTeacher: string[];
} => {
  const { waiting, sent, unclear, withoutTeacher } = readPlan(readCalling());
  const label = (row: WithTeacher): string =>
    row.teacher === null ? classLabel(row) : `${classLabel(row)}, ${row.teacher}`;
  return {
    waiting: waiting.map(label),
    sent,
    unclear: [...unclear],
    withoutTeacher: [...withoutTeacher],
  };
};

/** Goes class by class as far as the time allows; pressed again, or by the dispatcher, it goes on with what is missing. */
export const sendCallBooks = (budget: Budget): BooksSent =>
  underLock('gửi Sổ gọi', () => {
    finishUnfinished();
    ensureTab(callBooks);
    const calling = readCalling();
    settleMails(calling);
    const plan = readPlan(calling);
    ensureInterviewers(plan.waiting.map(({ teacherEmail }) => teacherEmail));
    const gone = sendAll(calling, plan.waiting, budget);
    return noteProgress(plan, gone);
  });

interface Gone {
  readonly tried: number;
  readonly failed: readonly WithTeacher[];
  /** Google takes no more mail today. */
  readonly refused: boolean;
}

const sendAll = (calling: Calling, waiting: readonly WithTeacher[], budget: Budget): Gone => {
  const peopleOf = readBookPeople(calling);
  const { campaign } = calling.campaign;
  const books = new Map(
    readUsable(callBooks).flatMap((row) =>
      row.campaign === campaign ? [[classKey(row), row] as const] : [],
    ),
  );
  const failed: WithTeacher[] = [];
  let tried = 0;
  for (const row of waiting) {
    if (tried > 0 && !budget.hasTime()) break;
    const former = formerTeacher(row, books.get(classKey(row)));
    const { state } = sendOne(calling, { row, former }, peopleOf(classKey(row), row.teacherEmail));
    if (state === 'chờ gửi') return { tried, failed, refused: true };
    if (state === 'lỗi') failed.push(row);
    tried += 1;
  }
  return { tried, failed, refused: false };
};

/** While some wait the dispatcher goes on with them; what failed waits for a press. From the first book on they are read. */
const noteProgress = (
  { waiting, sent, unclear, withoutTeacher }: BookPlan,
  { tried, failed, refused }: Gone,
): BooksSent => {
  const left = waiting.length - tried;
  const state = left === 0 ? 'done' : refused ? 'paused' : 'running';
  writeTask('sendCallBooks', left === 0 ? null : goOnTime(!refused));
  if (sent + tried > 0) writeTask('readCallBooks', goOnTime(false));
  return {
    state,
    ...(state === 'paused' ? { goesOn: true } : {}),
    label: 'Đang gửi Sổ gọi',
    done: sent + tried - failed.length,
    total: sent + waiting.length,
    failed: failed.map(classLabel),
    unclear: [...unclear],
    withoutTeacher: [...withoutTeacher],
  };
};

/** What a stop left between 'đang gửi' and 'đã gửi' may have gone. */
const settleMails = ({ campaign }: Calling): void => {
  const unknown = readUsable(callBooks).filter(
    (row) => row.campaign === campaign.campaign && row.mail === 'đang gửi',
  );
  writeRows(
    callBooks,
    unknown.map(({ campaign: of, className, cohort }) => ({
      campaign: of,
      className,
      cohort,
      mail: 'chưa rõ' as const,
    })),
  );
};

interface Sending {
  readonly row: WithTeacher;
  /** From whom the book is taken: the class has another teacher now. */
  readonly former: string | null;
}

/** The mail follows when the book stands and its teacher can open it. */
const sendOne = (calling: Calling, { row, former }: Sending, people: readonly BookPerson[]): MailOutcome => {
  const { campaign } = calling.campaign;
  const className = classLabel(row);
  const { id, url } = ensureBookFile(campaignFolder(campaign), campaign, className);
  const key = { campaign, className: row.className, cohort: row.cohort };
  if (former !== null) withdrawSheet(id, former);
  const shown = layOut(id, className, people);
  // Another teacher's number belongs into the interview forms: the book is brought up to date by the next reading.
  const made = { fileId: id, url, teacherEmail: row.teacherEmail, shown, ...(former ? { seen: null } : {}) };
  const fault = shareSheet(id, row.teacherEmail);
  if (fault !== null) {
    writeRows(callBooks, [{ ...key, ...made, mail: 'lỗi' }]);
    return { state: 'lỗi', error: fault };
  }
  writeRows(callBooks, [{ ...key, ...made, sharedAt: now(), mail: 'đang gửi' }]);
  const outcome = mailBook(calling, row, { url, people: people.length });
  writeRows(callBooks, [{ ...key, mail: outcome.state }]);
  return outcome;
};

const mailBook = (
  { campaign: { closes } }: Calling,
  row: WithTeacher,
  book: { readonly url: string; readonly people: number },
): MailOutcome => {
  const settings = readSettings();
  const { school, office } = settings;
  const { teacherTitle: title, teacher } = row;
  const className = classLabel(row);
  const letter = bookMail({ school, office, closes, ...book, className, title, teacher: teacher ?? '' });
  return applyMail(row.teacherEmail, letter, schoolSender(settings));
};

/** Gives who stands in the book. One in which anything stands is never laid out again: its teacher may have typed. */
const layOut = (id: string, className: string, people: readonly BookPerson[]): string => {
  const cells = readSheetCells(id) ?? [];
  if (!isEmptySheet(cells)) {
    const known = readCallBook(cells)?.rows;
    return writeShown(people.filter(({ key }) => known?.has(key)));
  }
  applyToSheet(id, planLayout(className, people));
  return writeShown(people);
};
