/** Which ambassadors, and which other graduates of that high school, could go with an admission trip (S2.33; Điều 7.1). */
import type { IsoDate } from '../../dates';
import { compareText, foldMarks } from '../../text';
import type { AmbassadorRow } from '../registers/ambassadors';
import type { EventRow } from '../registers/events';
import { isValidOn } from '../valid-on';

/** Words that every school's name has, and that people leave out. */
const COMMON = /\b(truong|thpt|ptth|trung hoc pho thong|gdtx|dtnt|ptdtnt|lien cap)\b/g;
/** A shorter name is no name: 'A', '1'. */
const SHORTEST = 3;

/** 'Trường THPT Mộc Lỵ' and 'mộc lỵ' are one school. */
export const schoolName = (text: string): string =>
  foldMarks(text)
    .replace(COMMON, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const names = (place: string, known: string | null): boolean => {
  const [wide, narrow] = [` ${schoolName(place)} `, schoolName(known ?? '')];
  return narrow.length >= SHORTEST && wide.includes(` ${narrow} `);
};

export interface Schoolmate {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly oldSchool: string | null;
}

export interface TripMatch {
  readonly title: string;
  readonly date: IsoDate;
  readonly place: string;
  /** Those of that school first, then those of that commune; each with why. */
  readonly ambassadors: readonly { readonly row: AmbassadorRow; readonly why: string }[];
  /** Graduates who went to that school and are no ambassadors. */
  readonly schoolmates: readonly Schoolmate[];
}

/** Where the trip goes: the school is its place; without one its title says so. */
const goesTo = ({ place, title }: Pick<EventRow, 'place' | 'title'>): string => place ?? title;

const reasonOf = ({ highSchool, commune }: AmbassadorRow, place: string): string =>
  names(place, highSchool) ? `trường cũ ${highSchool ?? ''}` : names(place, commune) ? `ở ${commune}` : '';

/** Trips that are planned from today on, the soonest first. */
export const matchTrips = (
  events: readonly EventRow[],
  ambassadors: readonly AmbassadorRow[],
  people: readonly Schoolmate[],
  today: IsoDate,
): TripMatch[] => {
  const serving = new Set(ambassadors.map(({ graduationKey }) => graduationKey));
  return events
    .filter(({ kind, date, state }) => kind === 'Đoàn tư vấn tuyển sinh' && date >= today && state !== 'Hủy')
    .sort((a, b) => compareText(a.date, b.date))
    .map((event) => {
      const place = goesTo(event);
      const found = ambassadors
        .filter((row) => isValidOn(row, event.date))
        .map((row) => ({ row, why: reasonOf(row, place), own: names(place, row.highSchool) }))
        .filter(({ why }) => why !== '')
        .sort((a, b) => Number(b.own) - Number(a.own));
      return {
        title: event.title,
        date: event.date,
        place,
        ambassadors: found.map(({ row, why }) => ({ row, why })),
        schoolmates: people.filter(
          ({ graduationKey, oldSchool }) => !serving.has(graduationKey) && names(place, oldSchool),
        ),
      };
    });
};
