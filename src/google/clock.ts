/** The only clock of the program: the college's local time as text. The script's zone is UTC+7 (appsscript.json). */
import { pad, type IsoDate, type LocalTime } from '../domain/dates';

/** A Date in the script's time zone as text. */
export const localTime = (date: Date): LocalTime =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;

/** The time of the script, in the time zone of the college. */
export const now = (): LocalTime => localTime(new Date());

/** The day of `now`. */
export const today = (): IsoDate => now().slice(0, 10);

/** The Date of a local day or time; the inverse of localTime. */
export const dateOf = (time: LocalTime): Date => {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = time.split(/[-T:]/).map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, hours, minutes, seconds);
};

/** Time left to a long action: 4½ of Google's 6 minutes (decision 8). */
export interface Budget {
  hasTime(): boolean;
}

const BUDGET_MS = 4.5 * 60 * 1000;

export const startBudget = (milliseconds = BUDGET_MS): Budget => {
  const start = Date.now();
  return { hasTime: () => Date.now() - start < milliseconds };
};

/** Milliseconds since the watch was started. */
export const startWatch = (): (() => number) => {
  const start = Date.now();
  return () => Date.now() - start;
};
