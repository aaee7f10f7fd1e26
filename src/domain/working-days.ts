/** Working days: Monday to Friday without the holidays that the office lists in `Cấu hình`. */
import { addDays, dayNumber, isoDate, parseDate, type IsoDate } from './dates';

export type Holidays = (day: IsoDate) => boolean;

/** 0 Sunday … 6 Saturday; day 0 (1970-01-01) was a Thursday. */
const weekday = (day: IsoDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;
const isWeekend = (day: IsoDate): boolean => [0, 6].includes(weekday(day));

export interface HolidayList {
  readonly isHoliday: Holidays;
  /** Parts of the list that are no day. */
  readonly unread: readonly string[];
}

const YEARLY = /^(\d{1,2})\/(\d{1,2})$/;

/**
 * Reads “01/01; 30/04; 16/02/2026-20/02/2026”: a day of every year, a day of one year, or days of one year from … to.
 * A leap year stands in for the check of a day without a year.
 */
export const parseHolidays = (text: string): HolidayList => {
  const yearly = new Set<string>();
  const spans: (readonly [IsoDate, IsoDate])[] = [];
  const unread: string[] = [];
  const parts = text.split(/[;,\n]/).map((part) => part.trim());
  for (const part of parts.filter((each) => each !== '')) {
    const [, day, month] = YEARLY.exec(part) ?? [];
    const inLeapYear = isoDate(2024, Number(month), Number(day));
    const [from, to] = part.split(/\s*[-–]\s*/).map(parseDate);
    if (inLeapYear !== null) yearly.add(inLeapYear.slice(5));
    else if (from != null && to !== null) spans.push([from, to ?? from]);
    else unread.push(part);
  }
  const isHoliday = (day: IsoDate): boolean =>
    yearly.has(day.slice(5)) || spans.some(([from, to]) => day >= from && day <= to);
  return { isHoliday, unread };
};

const isWorkingDay = (day: IsoDate, isHoliday: Holidays): boolean => !isWeekend(day) && !isHoliday(day);

/** The day that is so many working days after a day; that day itself does not count. */
export const addWorkingDays = (from: IsoDate, count: number, isHoliday: Holidays): IsoDate => {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, isHoliday)) left -= 1;
  }
  return day;
};
