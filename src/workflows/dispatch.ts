/** The dispatcher: every few minutes it looks into `Lịch chạy` and does what is due, as the account that owns the trigger. */
import { addMinutes } from '../domain/dates';
import { schedule } from '../domain/office/office-tables';
import { now, startBudget } from '../google/clock';
import { readUsable } from '../google/read-table';
import { UserError } from '../domain/problem';
import { writeRows } from '../google/keyed-write';
import { pullResponses } from './step5-answers/pull-responses';
import { sendInvitations } from './step4-survey/send-invitations';
import { TASKS, writeTask, type Task } from './shared/tasks';

/** Answers are taken in once an hour by themselves (P30). */
const PULL_EVERY_MINUTES = 60;

const run: Readonly<Record<Task, () => string>> = {
  pullResponses: () => {
    writeTask('pullResponses', addMinutes(now(), PULL_EVERY_MINUTES));
    return `Đã lấy ${pullResponses().pulled} phản hồi`;
  },
  sendInvitations: () => {
    const { done, total } = sendInvitations(startBudget());
    return `Đã gửi ${done}/${total}`;
  },
};

/** A task that fails is noted with its reason and does not keep the others from running. */
export const dispatch = (): void => {
  const due = new Map(readUsable(schedule).map((row) => [row.task, row.due]));
  for (const task of TASKS) {
    const time = due.get(task);
    if (time == null || time > now()) continue;
    writeRows(schedule, [{ task, lastRun: now(), outcome: attempt(run[task]) }]);
  }
};

const attempt = (task: () => string): string => {
  try {
    return task();
  } catch (thrown) {
    if (!(thrown instanceof UserError))
      console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};
