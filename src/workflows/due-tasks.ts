/** What the dispatcher does for each task of `Lịch chạy`, and when the task is due again. */
import type { MailRound } from '../domain/collection/rounds';
import { addDays, addMinutes, type LocalTime } from '../domain/dates';
import { now, today, type Budget } from '../google/clock';
import { underLock } from '../google/session';
import { tendDoorSheets } from './network/events/door-sheet';
import { tendEventMails } from './network/events/send-event-mails';
import { tendRegisterForms } from './network/forms/pull-register-form';
import { tendNewsletter } from './network/newsletters/send-newsletter';
import { tendUnitReports } from './network/reports/pull-unit-reports';
import { tendFacultyCopies } from './network/sharing/pull-faculty-copies';
import { remindDuties } from './network/duties/remind-duties';
import { SWEEP_AT, writeTask, type Task } from './shared/tasks';
import { reminderRuns } from './step2-7-approval/remind-principal';
import { goOnPrinting } from './step3-roster/print-rosters';
import { dayFormGoesOn, pullDayForm } from './step3-roster/pull-day-form';
import { closeWhenDue } from './step4-survey/close-survey';
import { openWhenDue } from './step4-survey/open-survey';
import { takeOptOuts } from './step4-survey/opt-out';
import { sendCallBooks } from './step4-survey/send-call-books';
import { sendMails } from './step4-survey/send-mails';
import { pullResponses, sweepResponses } from './step5-answers/pull-responses';
import { pullCallBooks } from './step5-answers/pull-call-books';

/** Answers are taken in once an hour by themselves (P30). */
const PULL_EVERY_MINUTES = 60;

/** Each says in a few words what it did, for the tab; what is thrown stands there in its place. */
export const dueTasks: Readonly<Record<Task, (budget: Budget) => string>> = {
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
  sendInvitations: (budget) => sendRoundOf('invitation', budget),
  sendReminder1: (budget) => sendRoundOf('reminder1', budget),
  sendReminder2: (budget) => sendRoundOf('reminder2', budget),
  sendThanks: (budget) => sendRoundOf('thanks', budget),
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
  const { books, noted, left } = pullCallBooks(budget);
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

const sendRoundOf = (round: MailRound, budget: Budget): string => {
  const { done, total } = sendMails({ round }, budget);
  return `Đã gửi ${done}/${total}`;
};

const andLeft = (left: number): string => (left === 0 ? '' : `, còn ${left}`);

/** The next time comes before the work, so that a task that fails is not tried every five minutes. */
const putOff = (task: Task, due: LocalTime): void => underLock('ghi lịch chạy', () => writeTask(task, due));
