/** Tab `Lịch chạy`: when the dispatcher is to do what. */
import type { LocalTime } from '../../domain/dates';
import { schedule } from '../../domain/office/office-tables';
import { writeRows } from '../../google/keyed-write';

export const TASKS = [
  'openSurvey',
  'pullResponses',
  'sweepResponses',
  'sendInvitations',
  'sendReminder1',
  'sendReminder2',
  'sendThanks',
  'sendCallBooks',
  'readCallBooks',
  'closeSurvey',
] as const;
/** When all answers are read once more, at night. */
export const SWEEP_AT = '02:00:00';
export type Task = (typeof TASKS)[number];

/** Sets the time from which a task is due; null takes it off. */
export const writeTask = (task: Task, due: LocalTime | null): void => {
  writeRows(schedule, [{ task, due }]);
};
