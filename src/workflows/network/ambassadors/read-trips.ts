/** The admission trips ahead with the ambassadors and graduates who could go along (S2.33; Điều 7.1). */
import { formatDate } from '../../../domain/dates';
import { matchTrips, type TripMatch } from '../../../domain/network/ambassadors/match-trips';
import { ambassadors, ambassadorsRegister } from '../../../domain/network/registers/ambassadors';
import { events } from '../../../domain/network/registers/events';
import { classLabel } from '../../../domain/roster/class-names';
import { graduations } from '../../../domain/roster/graduations';
import { fullName } from '../../../domain/roster/names';
import { joinFilled } from '../../../domain/text';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Graduates of a school that are named. */
const SHOWN = 20;

export interface TripPerson {
  readonly name: string;
  readonly note: string;
  /** What the form of the register `Người dự` begins with. */
  readonly values: Readonly<Record<string, string>>;
}

export interface TripLine {
  readonly title: string;
  readonly note: string;
  readonly ambassadors: TripPerson[];
  readonly schoolmates: TripPerson[];
  readonly schoolmatesTotal: number;
}

export const readTrips = (): { readonly trips: TripLine[] } => {
  const context = readContext();
  requireOn(ambassadorsRegister, context);
  const people = readUsable(graduations).flatMap((row) =>
    row.graduationKey === null || row.oldSchool === null
      ? []
      : [
          {
            graduationKey: row.graduationKey,
            name: fullName(row),
            className: classLabel(row),
            oldSchool: row.oldSchool,
          },
        ],
  );
  const trips = matchTrips(readUsable(events), readUsable(ambassadors), people, context.today);
  return { trips: trips.map(lineOf) };
};

const lineOf = ({ title, date, place, ambassadors: own, schoolmates }: TripMatch): TripLine => ({
  title,
  note: [formatDate(date), place].join(', '),
  schoolmatesTotal: schoolmates.length,
  ambassadors: own.map(({ row, why }) => {
    const { name, className, phone, email } = row;
    const values = { event: title, name, className: className ?? '', phone: phone ?? '', email: email ?? '' };
    return { name, note: joinFilled([why, phone ?? '']), values };
  }),
  schoolmates: schoolmates.slice(0, SHOWN).map(({ name, className, oldSchool }) => ({
    name,
    note: [className, oldSchool ?? ''].join(', '),
    values: { event: title, name, className },
  })),
});
