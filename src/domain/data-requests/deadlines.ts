/** By when a request must be answered and carried out, and how near that is (B9). */
import { addDays, type IsoDate } from '../dates';
import { numberSetting, type Settings } from '../office/settings';
import type { DataRequestRow } from './requests-table';
import { addWorkingDays, parseHolidays } from '../working-days';

export interface Deadlines {
  readonly answerBy: IsoDate;
  readonly doneBy: IsoDate;
}

/**
 * Two working days to answer, fifteen days to stop using the data, counted from the day after it came (Nghị định
 * 356/2025/NĐ-CP; Bộ luật Dân sự 2015, điều 147–148); both figures are settings, for the decree may change.
 */
export const deadlinesOf = (receivedOn: IsoDate, settings: Settings): Deadlines => {
  const { isHoliday } = parseHolidays(settings.holidays);
  return {
    answerBy: addWorkingDays(receivedOn, numberSetting(settings, 'requestAnswerDays'), isHoliday),
    doneBy: addDays(receivedOn, numberSetting(settings, 'requestDoneDays')),
  };
};

/** Late; today or tomorrow; in good time; nothing left to do. */
export type RequestLight = 'late' | 'soon' | 'inTime' | 'closed';

/** The next deadline of a request; null once it is closed. */
export const nextDeadline = ({ state, answerBy, doneBy }: DataRequestRow): IsoDate | null =>
  state === 'Mới' ? answerBy : state === 'Đã trả lời' ? doneBy : null;

export const requestLight = (request: DataRequestRow, today: IsoDate): RequestLight => {
  const deadline = nextDeadline(request);
  if (deadline === null) return 'closed';
  if (deadline < today) return 'late';
  return deadline <= addDays(today, 1) ? 'soon' : 'inTime';
};

/** Open ones first, the most pressing on top; closed ones by the newest. */
export const requestsByPressure = (a: DataRequestRow, b: DataRequestRow): number => {
  const [dayA, dayB] = [nextDeadline(a), nextDeadline(b)];
  if (dayA === null && dayB === null) return b.number - a.number;
  if (dayA === null || dayB === null) return dayA === null ? 1 : -1;
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.number - b.number;
};
