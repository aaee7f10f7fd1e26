/** Who accompanies whom: the pairs with the greatest total of points, no mentor beyond the number they take (S2.38; Điều 8.2). */
import type { IsoDate } from '../../dates';
import { compareText, fold } from '../../text';
import type { MenteeRow } from '../registers/mentees';
import type { MentorRow } from '../registers/mentors';
import { isValidOn } from '../valid-on';
import { affinity, type Affinity } from './affinity';
import { planAssignment } from './assignment';

/** What a row shows of itself, for rows typed by hand have no key: the same after sorting, another after a correction. */
export const menteeMark = ({ student, studentClass, askedOn }: MenteeRow): string =>
  [student, studentClass, askedOn].map(fold).join('|');
export const mentorMark = ({ name, className, major, from }: MentorRow): string =>
  [name, className ?? '', major, from].map(fold).join('|');

export interface Pair extends Affinity {
  readonly mentee: MenteeRow;
  readonly mentor: MentorRow;
}

export interface PairPlan {
  readonly pairs: Pair[];
  /** Students who wait on. */
  readonly left: MenteeRow[];
  /** Places of mentors in term that nobody has, before this plan. */
  readonly places: number;
}

const isWith = (mentee: MenteeRow, mentor: MentorRow): boolean =>
  mentee.state === 'Đang cố vấn' &&
  (mentee.mentorKey === null
    ? fold(mentee.mentor ?? '') === fold(mentor.name)
    : mentee.mentorKey === mentor.rowKey);

/** How many more students the mentor takes on that day. */
export const freePlaces = (mentor: MentorRow, mentees: readonly MenteeRow[], day: IsoDate): number =>
  isValidOn(mentor, day)
    ? Math.max(0, mentor.capacity - mentees.filter((mentee) => isWith(mentee, mentor)).length)
    : 0;

const byDay = (a: MenteeRow, b: MenteeRow): number => compareText(a.askedOn, b.askedOn);

/**
 * The greatest total of points comes first; where totals are equal, those who asked earlier are served. A mentor stands once
 * for each free place, and pairs with nothing in common are not made.
 */
export const planPairs = (
  mentees: readonly MenteeRow[],
  mentors: readonly MentorRow[],
  day: IsoDate,
): PairPlan => {
  const waiting = mentees.filter(({ state }) => state === 'Chờ ghép').sort(byDay);
  const free = mentors.map((mentor) => freePlaces(mentor, mentees, day));
  const slots = mentors.flatMap((mentor, at) =>
    Array.from({ length: Math.min(free[at] ?? 0, waiting.length) }, () => mentor),
  );
  const columns = Math.max(slots.length, waiting.length);
  const known = waiting.map((mentee) => affinities(mentee, mentors));
  const found = planAssignment(waiting.length, columns, weighing(known, slots));
  const made = waiting.map((mentee, at) => pairOf(mentee, slots[found[at] ?? -1], known[at]));
  return {
    pairs: made.filter((pair) => pair !== null),
    left: waiting.filter((_, at) => made[at] === null),
    places: free.reduce((sum, each) => sum + each, 0),
  };
};

type Known = ReadonlyMap<MentorRow, Affinity>;

const affinities = (mentee: MenteeRow, mentors: readonly MentorRow[]): Known =>
  new Map(mentors.map((mentor) => [mentor, affinity(mentee, mentor)]));

const pairOf = (mentee: MenteeRow, mentor: MentorRow | undefined, known: Known | undefined): Pair | null => {
  const common = mentor === undefined ? undefined : known?.get(mentor);
  return mentor === undefined || common === undefined || common.points === 0
    ? null
    : { mentee, mentor, ...common };
};

/** A point outweighs the order of all students together. */
const weighing = (
  known: readonly Known[],
  slots: readonly MentorRow[],
): ((row: number, column: number) => number) => {
  const students = known.length;
  const point = students * (students + 1);
  const weights = known.map((own, at) =>
    slots.map((mentor) => {
      const points = own.get(mentor)?.points ?? 0;
      return points === 0 ? 0 : points * point + (students - at);
    }),
  );
  return (row, column) => weights[row]?.[column] ?? 0;
};
