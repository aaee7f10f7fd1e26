/** The days of a survey: when it opens, when it closes, when its reminders go by themselves (P29). */
import { addDays, type IsoDate, type LocalTime } from '../dates';
import { problem, type Problem } from '../problem';

/** The office's answer to "when": a reminder without a day goes only when somebody presses. */
export interface SurveyDays {
  readonly closes: IsoDate;
  readonly reminder1?: IsoDate | undefined;
  readonly reminder2?: IsoDate | undefined;
}

/** Reminders go when people are up and the office is at its desk to answer them. */
const REMINDER_AT = '08:00:00';

/** A form opens at the first moment of its day. */
export const openingTime = (opens: IsoDate): LocalTime => `${opens}T00:00:00`;

/** The closing day itself still counts: the form closes when it is over. */
export const closingTime = (closes: IsoDate): LocalTime => `${addDays(closes, 1)}T00:00:00`;

export const reminderTime = (day: IsoDate): LocalTime => `${day}T${REMINDER_AT}`;

/**
 * The first fault of the days, or null: the closing day lies after the opening and is not over; a reminder lies between
 * today and the closing day, the second one after the first, for it goes only to those who got the first.
 */
export const daysFault = (
  { closes, reminder1, reminder2 }: SurveyDays,
  opens: IsoDate,
  today: IsoDate,
): Problem | null => {
  if (closes <= opens || closes < today) return problem('campaign.closesEarly', { opens, closes, today });
  const outside = [reminder1, reminder2].find(
    (day) => day !== undefined && (day < today || day < opens || day > closes),
  );
  if (outside !== undefined) return problem('campaign.reminderOutside', { day: outside, closes });
  return reminder1 !== undefined && reminder2 !== undefined && reminder2 <= reminder1
    ? problem('campaign.remindersBackwards', { reminder1, reminder2 })
    : null;
};
