/** Tab `Lịch chạy`: when the dispatcher is to do what; the work of a campaign for each campaign by itself. */
import { addMinutes, type LocalTime } from '../../domain/dates';
import { schedule } from '../../domain/office/office-tables';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { namedCampaign, readCampaign } from './read-campaign';

/** Every task and what it belongs to; due at the same time they run in this order. */
const SCOPES = {
  openSurvey: 'campaign',
  pullResponses: 'campaign',
  sweepResponses: 'campaign',
  pullDayForm: 'workbook',
  sendInvitations: 'campaign',
  sendReminder1: 'campaign',
  sendReminder2: 'campaign',
  sendThanks: 'campaign',
  sendCallBooks: 'campaign',
  readCallBooks: 'campaign',
  closeSurvey: 'campaign',
  remindDuties: 'workbook',
  unitReports: 'workbook',
  readFacultyCopies: 'workbook',
  newsletter: 'workbook',
  printRosters: 'workbook',
  remindPlan: 'workbook',
  remindReport: 'workbook',
  remindSummary: 'workbook',
  remindHomecoming: 'workbook',
  registerForms: 'workbook',
  eventMails: 'workbook',
  checkInSheets: 'workbook',
} as const;
/** After this long without a press the dispatcher goes on by itself. */
const GO_ON_MINUTES = 2;
/** Google renews the quota 24 hours after its first use, at an hour it does not tell: out of quota, this often is looked again. */
const LOOK_AGAIN_MINUTES = 60;

/** When the dispatcher goes on, should nobody press. */
export const goOnTime = (soon = true): LocalTime =>
  addMinutes(now(), soon ? GO_ON_MINUTES : LOOK_AGAIN_MINUTES);

/** When all answers are read once more, at night. */
export const SWEEP_AT = '02:00:00';
export type Task = keyof typeof SCOPES;

const isTask = (name: string): name is Task => Object.keys(SCOPES).includes(name);
export const TASKS: readonly Task[] = Object.keys(SCOPES).filter(isTask);
const isOfWorkbook = (task: Task): boolean => SCOPES[task] === 'workbook';

/** A task and its campaign; null for one of the whole workbook, and in rows from before tasks had a campaign. */
export interface DueTask {
  readonly task: Task;
  readonly campaign: string | null;
}

/** As the tab calls it: 'closeSurvey 2026'. */
export const taskName = ({ task, campaign }: DueTask): string =>
  campaign === null || isOfWorkbook(task) ? task : `${task} ${campaign}`;

/** A row's task, or null for one that this program does not know. */
export const parseTask = (name: string): DueTask | null => {
  const space = name.indexOf(' ');
  const task = space < 0 ? name : name.slice(0, space);
  return isTask(task) ? { task, campaign: space < 0 ? null : name.slice(space + 1) } : null;
};

const atHand = (task: Task): string | null =>
  isOfWorkbook(task) ? null : (namedCampaign() ?? readCampaign()?.campaign ?? null);

/** Sets the time from which a task is due, of the campaign at hand unless another is named; null takes it off. */
export const writeTask = (task: Task, due: LocalTime | null, campaign = atHand(task)): void => {
  writeRows(schedule, [{ task: taskName({ task, campaign }), due }]);
};

/** Takes a task of the whole workbook off with what came of it, in one write: a stop afterwards leaves nothing unsaid. */
export const endTask = (task: Task, outcome: string): void => {
  writeRows(schedule, [{ task, due: null, lastRun: now(), outcome }]);
};

/** When a task of the whole workbook is due; null where it is off, undefined where it was never arranged. */
export const readTaskTime = (task: Task): LocalTime | null | undefined =>
  readUsable(schedule).find(({ task: name }) => name === task)?.due;

/** When each task of a campaign is due. */
export const readTaskTimes = (campaign: string): ReadonlyMap<Task, LocalTime | null> =>
  new Map(
    readUsable(schedule).flatMap(({ task: name, due }): [Task, LocalTime | null][] => {
      const known = parseTask(name);
      return known?.campaign === campaign ? [[known.task, due]] : [];
    }),
  );

/** A task from before tasks had a campaign. */
export const lacksCampaign = ({ task, campaign }: DueTask): boolean =>
  campaign === null && !isOfWorkbook(task);

/** Rows from before tasks had a campaign become those of the campaign at hand. */
export const adoptTasks = (): string => {
  const old = readUsable(schedule).filter(({ task, due }) => {
    const known = parseTask(task);
    return due !== null && known !== null && lacksCampaign(known);
  });
  const campaign = old.length === 0 ? null : (readCampaign()?.campaign ?? null);
  if (campaign === null) return '';
  writeRows(
    schedule,
    old.flatMap(({ task, due }) => [
      { task: `${task} ${campaign}`, due },
      { task, due: null },
    ]),
  );
  return '';
};
