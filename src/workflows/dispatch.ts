/** The dispatcher: every few minutes it looks into `Lịch chạy` and does what is due, as the account that owns the trigger. */
import { googleFault } from '../domain/problems/google-faults';
import type { CarryOut } from '../domain/queue/carry-out';
import { planRun } from '../domain/queue/trigger-time';
import { schedule, type ScheduleRow } from '../domain/office/office-tables';
import { isOwner, requireOwnWorkbook } from '../google/account';
import { now, startBudget, startWatch, type Budget } from '../google/clock';
import { persist } from '../google/persist';
import { readUsable } from '../google/read-table';
import { UserError } from '../domain/problem';
import { writeRows } from '../google/keyed-write';
import { passes, retried } from '../google/retry';
import { underLock } from '../google/session';
import { retireCopies } from './network/sharing/withdraw-copies';
import { retireCallBooks } from './step5-answers/pull-call-books';
import { readTriggerUse, writeTriggerUse } from '../google/trigger-use';
import { removeClockTriggers } from '../google/triggers';
import { dueTasks } from './due-tasks';
import { hasQueued, runQueue } from './queue/run-queue';
import { underCampaign } from './shared/read-campaign';
import { adoptTasks, lacksCampaign, parseTask, taskName, TASKS, type DueTask } from './shared/tasks';

/** The queue leaves the rest of a run's time to what is due by itself. */
const QUEUE_MS = 3 * 60 * 1000;

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

/** What a task says it did, or why it could not. */
const attempt = ({ task, campaign }: DueTask, budget: Budget): string =>
  logged(() => {
    requireOwnWorkbook();
    return persist(() => underCampaign(campaign, () => dueTasks[task](budget)));
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
