/** Step 4: makes each class's `Sổ gọi`, shares it with the homeroom teacher alone and mails the link, each once (B2, S1.18). */
import { bookMail } from '../../domain/call-books/book-mail';
import { planLayout } from '../../domain/call-books/layout';
import { readBook } from '../../domain/call-books/read-book';
import { callBooks, type CallBookRow } from '../../domain/call-books/table';
import { classKey } from '../../domain/roster/check-roster';
import type { ClassRow } from '../../domain/roster/classes';
import { applyToBook, ensureBookFile, readBookCells, shareBook } from '../../google/call-books';
import { now, type Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { applyMail } from '../../google/mail';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { readBookPeople } from '../shared/book-people';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder } from '../shared/folders';
import { ensureInterviewers } from '../shared/interviewers';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { readCalling, type Calling } from './read-calling';

type WithTeacher = ClassRow & { readonly teacherEmail: string };

export interface BookPlan {
  /** Classes whose teacher has not got the book. */
  readonly waiting: readonly WithTeacher[];
  readonly sent: number;
  /** 'KT2 K59': no teacher's address stands in `Lớp`. */
  readonly withoutTeacher: readonly string[];
}

/** A mail of unknown fate is never sent again by itself. */
const isGone = (row: CallBookRow | undefined): boolean =>
  row !== undefined && ['đã gửi', 'chưa rõ', 'đang gửi'].includes(row.mail ?? '');

const planBooks = (calling: Calling, books: readonly CallBookRow[]): BookPlan => {
  const { campaign } = calling.campaign;
  const known = new Map(books.filter((row) => row.campaign === campaign).map((row) => [classKey(row), row]));
  const asked = new Set(calling.targets.map((target) => classKey(target)));
  const all = [...calling.classes.values()].filter((row) => asked.has(classKey(row)));
  const withTeacher = all.flatMap((row): WithTeacher[] =>
    row.teacherEmail === null ? [] : [{ ...row, teacherEmail: row.teacherEmail }],
  );
  const waiting = withTeacher.filter((row) => !isGone(known.get(classKey(row))));
  return {
    waiting,
    sent: withTeacher.length - waiting.length,
    withoutTeacher: all.flatMap((row) =>
      row.teacherEmail === null ? [`${row.className} ${row.cohort}`] : [],
    ),
  };
};

/** What a press would do, before it is pressed. Reads only. */
export const readBookPlan = (): {
  readonly waiting: string[];
  readonly sent: number;
  readonly withoutTeacher: string[];
} => {
  const { waiting, sent, withoutTeacher } = planBooks(readCalling(), readUsable(callBooks));
  const label = ({ className, cohort, teacher }: ClassRow): string =>
    `${className} ${cohort}${teacher === null ? '' : `, ${teacher}`}`;
  return { waiting: waiting.map(label), sent, withoutTeacher: [...withoutTeacher] };
};

/** Goes class by class as far as the time allows; pressed again it goes on with what is missing. */
export const sendCallBooks = (budget: Budget): Progress =>
  underLock('gửi Sổ gọi', () => {
    finishUnfinished();
    ensureTab(callBooks);
    const calling = readCalling();
    settleMails(calling);
    const { waiting, sent } = planBooks(calling, readUsable(callBooks));
    ensureInterviewers(waiting.map(({ teacherEmail }) => teacherEmail));
    const peopleOf = readBookPeople(calling);
    let done = 0;
    for (const row of waiting) {
      if (done > 0 && !budget.hasTime()) break;
      if (!sendOne(calling, row, peopleOf(classKey(row), row.teacherEmail))) break;
      done += 1;
    }
    const total = sent + waiting.length;
    const state = done === waiting.length ? 'done' : done === 0 ? 'paused' : 'running';
    return { state, label: 'Đang gửi Sổ gọi', done: sent + done, total };
  });

/** What a stop left between 'đang gửi' and 'đã gửi' may have gone. */
const settleMails = ({ campaign }: Calling): void => {
  const unknown = readUsable(callBooks).filter(
    (row) => row.campaign === campaign.campaign && row.mail === 'đang gửi',
  );
  writeRows(
    callBooks,
    unknown.map(({ campaign: of, className, cohort }) => ({
      ...{ campaign: of, className, cohort, mail: 'chưa rõ' as const },
    })),
  );
};

/** False where Google takes no more mail today. A book that has its header is never laid out again: its teacher may have typed. */
const sendOne = (
  { campaign: { campaign, closes } }: Calling,
  row: WithTeacher,
  people: ReturnType<ReturnType<typeof readBookPeople>>,
): boolean => {
  const label = `${row.className} ${row.cohort}`;
  const folder = ensureFolder(campaignFolder(campaign), null);
  const { id, url } = ensureBookFile(`Sổ gọi lớp ${label}`, folder.id, campaign, label);
  if (readBook(readBookCells(id) ?? []) === null) applyToBook(id, planLayout(label, people));
  shareBook(id, row.teacherEmail);
  const key = { campaign, className: row.className, cohort: row.cohort };
  const made = { fileId: id, url, teacherEmail: row.teacherEmail, sharedAt: now() };
  writeRows(callBooks, [{ ...key, ...made, mail: 'đang gửi' }]);
  const { school, office, contactEmail } = readSettings();
  const letter = bookMail({
    ...{ school, office, closes, url, className: label, people: people.length },
    ...{ title: row.teacherTitle, teacher: row.teacher ?? '' },
  });
  const { state } = applyMail(row.teacherEmail, letter, { name: school, replyTo: contactEmail });
  writeRows(callBooks, [{ ...key, mail: state }]);
  return state !== 'chờ gửi';
};
