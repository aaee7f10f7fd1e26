/** How long a run of the dispatcher may work: Google gives the triggers of an ordinary account 90 minutes a day (Quotas for Google Services). */

const MINUTE = 60_000;

/** One action of Apps Script ends at six minutes; a run works no longer than this (decision 8). */
export const LONGEST_RUN = 4.5 * MINUTE;
/** What a run may take once the long ones have used their part of the day: a pull, a page of mails, a short action. */
export const SHORT_RUN = MINUTE / 3;

/** 288 looks a day of under three seconds each leave 75 of the 90 minutes; the last 15 of these are for short runs. */
const LONG_PART = 60 * MINUTE;
const WHOLE_PART = 75 * MINUTE;

/** Milliseconds that the next run may work, when the day's earlier runs worked `used` milliseconds; 0 when it has to wait. */
export const planRun = (used: number): number => {
  if (used + SHORT_RUN < LONG_PART) return Math.min(LONGEST_RUN, LONG_PART - used);
  return used + SHORT_RUN <= WHOLE_PART ? SHORT_RUN : 0;
};

export interface TriggerUse {
  /** The day, yyyy-mm-dd. */
  readonly day: string;
  /** Milliseconds that runs with work took on it. */
  readonly used: number;
}

/** The day's use as it was noted; a fresh one on a new day or where the note cannot be read. */
export const parseTriggerUse = (text: string | null, day: string): TriggerUse => {
  const [noted, used] = (text ?? '').split(' ');
  const milliseconds = Number(used);
  return noted === day && Number.isFinite(milliseconds) && milliseconds >= 0
    ? { day, used: milliseconds }
    : { day, used: 0 };
};

/** '2026-01-12 5400000': the day and the milliseconds used on it. */
export const formatTriggerUse = ({ day, used }: TriggerUse): string => `${day} ${Math.round(used)}`;
