/** Which period is at hand, who has reported and who is late, and when a reminder is due (S2.54). */
import { addDays, dayNumber, type IsoDate } from '../../dates';
import type { Settings } from '../../office/settings';
import { fold } from '../../text';
import { inForceFrom, periodAt, type Period } from '../duties/periods';
import type { UnitReportRow } from '../registers/unit-reports';
import type { ReportingUnit } from './count-figures';

/** Days before the due day on which who has not reported is reminded. */
const REMIND_DAYS = [14, 3] as const;

/** The running half year and the one before, which may still lack reports; null where it ended before the regulation bound anybody. */
export const reportPeriods = (
  today: IsoDate,
  settings: Settings,
): { readonly now: Period; readonly before: Period | null } => {
  const now = periodAt('6 tháng', today, settings);
  const before = periodAt('6 tháng', addDays(now.from, -1), settings);
  return { now, before: before.to >= inForceFrom(settings) ? before : null };
};

/** The running period once its form is open; until then the one before, where that was opened. */
export const periodAtHand = (
  { now, before }: ReturnType<typeof reportPeriods>,
  opened: ReadonlySet<IsoDate>,
): Period => (before !== null && opened.has(before.due) && !opened.has(now.due) ? before : now);

export interface UnitStanding {
  readonly unit: ReportingUnit;
  readonly receivedOn: IsoDate | null;
  /** Not here although the day is over, or came after it. */
  readonly late: boolean;
}

/** Every unit reports; a report that names the unit counts, whether it came by form or on paper. */
export const standUnits = (
  units: readonly ReportingUnit[],
  reports: readonly UnitReportRow[],
  due: IsoDate,
  today: IsoDate,
): UnitStanding[] => {
  const received = new Map<string, IsoDate>();
  for (const { due: of, unit, receivedOn } of reports) if (of === due) received.set(fold(unit), receivedOn);
  return units.map((unit) => {
    const receivedOn = received.get(fold(unit.name)) ?? null;
    return { unit, receivedOn, late: (receivedOn ?? today) > due };
  });
};

/**
 * Which reminder may go today, by its number of days: a missed day is made up until the next reminder; none is due to units
 * that were first written to after its day.
 */
export const reminderDue = (due: IsoDate, openedOn: IsoDate | null, today: IsoDate): number | null => {
  const left = dayNumber(due) - dayNumber(today);
  const days = [...REMIND_DAYS].reverse().find((each) => left >= 0 && left <= each);
  if (days === undefined || openedOn === null) return null;
  return dayNumber(openedOn) < dayNumber(due) - days ? days : null;
};

/** With this begins the name of every round of these mails. */
export const REPORT_ROUND = 'báo cáo ';

/** The round of a mail, as `Thư` notes it: the first one, or a reminder so many days before. */
export const reportRound = (due: IsoDate, days: number | null): string =>
  `${REPORT_ROUND}${due}, ${days === null ? 'mời' : `nhắc ${days} ngày`}`;
