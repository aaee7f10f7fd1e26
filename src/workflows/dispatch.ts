/** The dispatcher: every few minutes it looks into `Lịch chạy` and does what is due, as the account that owns the trigger. */
import { addDays, addMinutes, type LocalTime } from '../domain/dates';
import type { CarryOut } from '../domain/queue/carry-out';
import { schedule } from '../domain/office/office-tables';
import { isOwner, requireOwnWorkbook } from '../google/account';
import { now, startBudget, today, type Budget } from '../google/clock';
import { readUsable } from '../google/read-table';
import { UserError } from '../domain/problem';
import { writeRows } from '../google/keyed-write';
import { underLock } from '../google/session';
import { pullResponses, sweepResponses } from './step5-answers/pull-responses';
import { removeClockTriggers } from '../google/triggers';
import { sendInvitations } from './step4-survey/send-invitations';
import { runQueue } from './queue/run-queue';
import { SWEEP_AT, TASKS, writeTask, type Task } from './shared/tasks';

/** Answers are taken in once an hour by themselves (P30). */
const PULL_EVERY_MINUTES = 60;

/** The queue leaves the rest of a run's time to what is due by itself. */
const QUEUE_MS = 3 * 60 * 1000;

const run: Readonly<Record<Task, (budget: Budget) => string>> = {
  pullResponses: () => {
    putOff('pullResponses', addMinutes(now(), PULL_EVERY_MINUTES));
    return `Đã lấy ${pullResponses().pulled} phản hồi`;
  },
  sweepResponses: () => {
    putOff('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`);
    return `Đã đọc lại ${sweepResponses().pulled} phản hồi`;
  },
  sendInvitations: (budget) => {
    const { done, total } = sendInvitations(budget);
    return `Đã gửi ${done}/${total}`;
  },
};

/**
 * Carries out what people asked for, then what is due. A task that fails is noted with its reason and does not keep the
 * others from running. After a hand-over the old account's trigger finds that it is not the owner's any more, and ends.
 */
export const dispatch = (carryOut: CarryOut): void => {
  if (!isOwner()) return removeClockTriggers();
  const budget = startBudget();
  logged(() => {
    runQueue(carryOut, startBudget(QUEUE_MS));
    return '';
  });
  const due = new Map(readUsable(schedule).map((row) => [row.task, row.due]));
  for (const task of TASKS) {
    const time = due.get(task);
    if (time == null || time > now() || !budget.hasTime()) continue;
    const outcome = attempt(task, budget);
    logged(() =>
      underLock('ghi lịch chạy', () => `${writeRows(schedule, [{ task, lastRun: now(), outcome }])}`),
    );
  }
};

/** The next time comes before the work, so that a task that fails is not tried every five minutes. */
const putOff = (task: Task, due: LocalTime): void => underLock('ghi lịch chạy', () => writeTask(task, due));

/** What a task says it did, or why it could not. */
const attempt = (task: Task, budget: Budget): string =>
  logged(() => {
    requireOwnWorkbook();
    return run[task](budget);
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
