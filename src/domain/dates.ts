/** Calendar days and instants as text; the domain knows no Date object and no clock. */

/** 'yyyy-mm-dd'. */
export type IsoDate = string;
/** 'yyyy-mm-ddThh:mm:ss', the college's local time (UTC+7, no zone suffix). */
export type LocalTime = string;

const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, '0'),
);

/** A number with leading zeros. */
export const pad = (value: number, width = 2): string =>
  (width === 2 ? TWO_DIGITS[value] : undefined) ?? String(value).padStart(width, '0');

/** The ISO form of a day, or null when there is no such day. */
export const isoDate = (year: number, month: number, day: number): IsoDate | null =>
  year >= 1900 && year <= 2200 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : null;

/** Reads a day as Vietnamese people type it (day first: 2/3/2003, 02-03-2003, 2.3.2003) or year first (2003-03-02, 2003/3/2); null when it is neither. */
export const parseDate = (text: string): IsoDate | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  return typed ? isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1])) : null;
};

/** 31/12/2025, as the screen and the papers show a day. */
export const formatDate = (date: IsoDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** 14:05 31/12/2025. */
export const formatTime = (time: LocalTime): string => `${time.slice(11, 16)} ${formatDate(time)}`;

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export const dayNumber = (date: IsoDate): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
};

/** The day with that number (inverse of dayNumber). */
export const dateOfDay = (day: number): IsoDate => {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
};

/** Days later, or earlier for a negative number. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

/** Whole months from one day to a later one, as a person counts them. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) -
  (to.slice(8, 10) < from.slice(8, 10) ? 1 : 0);

/** A local time some minutes later, or earlier. */
export const addMinutes = (time: LocalTime, minutes: number): LocalTime => {
  const total = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)) + minutes;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  return `${addDays(time.slice(0, 10), days)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:${time.slice(17, 19)}`;
};
