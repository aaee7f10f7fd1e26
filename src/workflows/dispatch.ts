/** The dispatcher: every few minutes it looks into `Lịch chạy` and does what is due, as the account that owns the trigger. */
import { addDays, addMinutes, type LocalTime } from '../domain/dates';
import { googleFault } from '../domain/problems/google-faults';
import type { CarryOut } from '../domain/queue/carry-out';
import { planRun } from '../domain/queue/trigger-time';
import { schedule, type ScheduleRow } from '../domain/office/office-tables';
import { isOwner, requireOwnWorkbook } from '../google/account';
import { now, startBudget, startWatch, today, type Budget } from '../google/clock';
import { persist } from '../google/persist';
import { readUsable } from '../google/read-table';
import { UserError } from '../domain/problem';
import { writeRows } from '../google/keyed-write';
import { passes, retried } from '../google/retry';
import { underLock } from '../google/session';
import { tendFacultyCopies } from './network/read-faculty-copies';
import { retireCopies } from './network/withdraw-copies';
import { tendNewsletter } from './network/newsletters/send-newsletter';
import { tendUnitReports } from './network/pull-unit-reports';
import { tendRegisterForms } from './network/forms/pull-register-form';
import { tendDoorSheets } from './network/events/door-sheet';
import { tendEventMails } from './network/events/send-event-mails';
import { remindDuties } from './network/remind-duties';
import { goOnPrinting } from './step3-roster/print-rosters';
import { reminderRuns } from './step2-7-approval/remind-principal';
import { dayFormGoesOn, pullDayForm } from './step3-roster/pull-day-form';
import { pullResponses, sweepResponses } from './step5-answers/pull-responses';
import { readCallBooks, retireCallBooks } from './step5-answers/read-call-books';
import { readTriggerUse, writeTriggerUse } from '../google/trigger-use';
import { removeClockTriggers } from '../google/triggers';
import { closeWhenDue } from './step4-survey/close-survey';
import { openWhenDue } from './step4-survey/open-survey';
import { takeOptOuts } from './step4-survey/opt-out';
import { sendCallBooks } from './step4-survey/send-call-books';
import { sendMails } from './step4-survey/send-mails';
import type { MailRound } from '../domain/collection/rounds';
import { hasQueued, runQueue } from './queue/run-queue';
import { underCampaign } from './shared/read-campaign';
import {
  adoptTasks,
  lacksCampaign,
  parseTask,
  SWEEP_AT,
  taskName,
  TASKS,
  writeTask,
  type DueTask,
  type Task,
} from './shared/tasks';

/** Answers are taken in once an hour by themselves (P30). */
const PULL_EVERY_MINUTES = 60;

/** The queue leaves the rest of a run's time to what is due by itself. */
const QUEUE_MS = 3 * 60 * 1000;

const run: Readonly<Record<Task, (budget: Budget) => string>> = {
  pullResponses: (budget) => {
    putOff('pullResponses', addMinutes(now(), PULL_EVERY_MINUTES));
    const { pulled, left } = pullResponses(budget);
    takeOptOuts();
    return `Đã lấy ${pulled} phản hồi${andLeft(left)}`;
  },
  sweepResponses: (budget) => {
    putOff('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`);
    const { pulled, left } = sweepResponses(budget);
    return `Đã đọc lại, ${pulled} phản hồi mới hoặc đã sửa${andLeft(left)}`;
  },
  pullDayForm: () => takeDayForm(),
  sendInvitations: (budget) => mailRound('invitation', budget),
  sendReminder1: (budget) => mailRound('reminder1', budget),
  sendReminder2: (budget) => mailRound('reminder2', budget),
  sendThanks: (budget) => mailRound('thanks', budget),
  sendCallBooks: (budget) => goOnWithBooks(budget),
  readCallBooks: (budget) => takeBooks(budget),
  openSurvey: (budget) => openOnItsDay(budget),
  closeSurvey: () => closeOnItsDay(),
  remindDuties: () => tellDuties(),
  unitReports: (budget) => tendUnitReports(budget),
  readFacultyCopies: (budget) => tendFacultyCopies(budget),
  newsletter: (budget) => tendNewsletter(budget),
  registerForms: () => tendRegisterForms(),
  eventMails: (budget) => tendEventMails(budget),
  checkInSheets: () => tendDoorSheets(),
  ...reminderRuns,
  printRosters: (budget) => goOnPrinting(budget),
};

/** A fault is tried again after an hour. The run after the one that did it ends the task: it notes what a stop left unsaid. */
const openOnItsDay = (budget: Budget): string => {
  putOff('openSurvey', addMinutes(now(), PULL_EVERY_MINUTES));
  const { progress, outcome } = openWhenDue(budget);
  if (progress?.state === 'running') putOff('openSurvey', now());
  return outcome;
};

const goOnWithBooks = (budget: Budget): string => {
  putOff('sendCallBooks', addMinutes(now(), PULL_EVERY_MINUTES));
  const { done, total } = sendCallBooks(budget);
  return `Đã gửi ${done}/${total}`;
};

/** Google lets a person read 60 times a minute: what one run may not, the next one takes. */
const takeBooks = (budget: Budget): string => {
  putOff('readCallBooks', addMinutes(now(), PULL_EVERY_MINUTES));
  const { books, noted, left } = readCallBooks(budget);
  if (left > 0) putOff('readCallBooks', now());
  return `Đã đọc ${books} Sổ gọi, ${noted} lượt liên hệ mới${andLeft(left)}`;
};

/** For some weeks after it was opened. */
const takeDayForm = (): string => {
  const next = dayFormGoesOn() ? addMinutes(now(), PULL_EVERY_MINUTES) : null;
  underLock('ghi lịch chạy', () => writeTask('pullDayForm', next));
  const { pulled, matched } = pullDayForm();
  return `Đã lấy ${pulled} phiếu ngày nhận bằng, khớp ${matched}`;
};

const closeOnItsDay = (): string => {
  putOff('closeSurvey', addMinutes(now(), PULL_EVERY_MINUTES));
  return closeWhenDue();
};

/** It names its next day itself; a fault is tried again after an hour. */
const tellDuties = (): string => {
  putOff('remindDuties', addMinutes(now(), PULL_EVERY_MINUTES));
  return remindDuties();
};

const mailRound = (round: MailRound, budget: Budget): string => {
  const { done, total } = sendMails({ round }, budget);
  return `Đã gửi ${done}/${total}`;
};

const andLeft = (left: number): string => (left === 0 ? '' : `, còn ${left}`);

/**
 * Carries out what people asked for, then what is due. A task that fails is noted with its reason and does not keep the
 * others from running. After a hand-over the old account's trigger finds that it is not the owner's any more, and ends.
 */
export const dispatch = (carryOut: CarryOut): void => {
  try {
    if (isOwner()) runDue(carryOut);
    else leaveOffice();
  } catch (thrown) {
    // Nothing can be noted for the rest of the day: tomorrow's runs go on where this one stopped.
    if (!isDayLimit(thrown)) throw thrown;
    console.error(thrown.message);
  }
};

const isDayLimit = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && googleFault(thrown.message) === 'dayLimit';

const runDue = (carryOut: CarryOut): void => {
  const due = readDue();
  if (due.length === 0 && !isAskedFor()) return;
  const use = readTriggerUse();
  const allowed = planRun(use.used);
  if (allowed === 0) return;
  const spent = startWatch();
  // Noted in full before, corrected after: a run that Google ends has used its time too.
  writeTriggerUse({ ...use, used: use.used + allowed });
  if (due.some(lacksCampaign)) logged(() => underLock('ghi lịch chạy', adoptTasks));
  runAll(carryOut, allowed);
  writeTriggerUse({ ...use, used: use.used + spent() });
};

/** Teachers' old books and the faculties' old copies are closed first; where Google's trouble passes the next run goes on with them. */
const leaveOffice = (): void => {
  try {
    retireCallBooks();
    retireCopies();
  } catch (thrown) {
    if (passes(thrown)) return;
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
  }
  removeClockTriggers();
};

const runAll = (carryOut: CarryOut, allowed: number): void => {
  const budget = startBudget(allowed);
  logged(() => {
    runQueue(carryOut, startBudget(Math.min(QUEUE_MS, allowed)));
    return '';
  });
  for (const due of retried(readDue)) {
    if (!budget.hasTime()) return;
    const outcome = attempt(due, budget);
    logged(() =>
      persist(() =>
        underLock(
          'ghi lịch chạy',
          () => `${writeRows(schedule, [{ task: taskName(due), lastRun: now(), outcome }])}`,
        ),
      ),
    );
  }
};

/** What is due by itself, in the order of TASKS. */
const readDue = (): DueTask[] => {
  const rows = readSchedule().flatMap(({ task, due }) => {
    const known = parseTask(task);
    return known !== null && due !== null && due <= now() ? [known] : [];
  });
  return TASKS.flatMap((task) => rows.filter((row) => row.task === task));
};

/** Where people spoilt the tab nothing is due until Thiết lập mends it; what they ask for goes on. */
const readSchedule = (): ScheduleRow[] => {
  try {
    return readUsable(schedule);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    console.error(thrown.message);
    return [];
  }
};

/** A tab that cannot be read counts: the run tells why in the log. */
const isAskedFor = (): boolean => {
  try {
    return hasQueued();
  } catch {
    return true;
  }
};

/** The next time comes before the work, so that a task that fails is not tried every five minutes. */
const putOff = (task: Task, due: LocalTime): void => underLock('ghi lịch chạy', () => writeTask(task, due));

/** What a task says it did, or why it could not. */
const attempt = ({ task, campaign }: DueTask, budget: Budget): string =>
  logged(() => {
    requireOwnWorkbook();
    return persist(() => underCampaign(campaign, () => run[task](budget)));
  });

/** What is thrown becomes its message; what is no UserError is our bug and is logged. */
const logged = (action: () => string): string => {
  try {
    return action();
  } catch (thrown) {
    if (!(thrown instanceof UserError))
      console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};
