/** Who sits in which class: one seat is one graduation; some people have two, trung cấp and then cao đẳng. */
import { dayNumber, monthsBetween, type IsoDate } from '../../src/domain/dates';
import { INVENTED, type Known, type MakePerson, type Person } from './people';
import type { Random } from './random';
import type { CollegeClass } from './truth';

export interface Seat {
  readonly of: CollegeClass;
  readonly person: Person;
}

/** Share of the seats of cao đẳng classes [P]: people who had finished trung cấp here before. */
const SECOND_GRADUATIONS = 0.04;
/** Share of people who bear a classmate's full name [P]. */
const NAMESAKES = 0.005;
/**
 * The two diplomas of one person lie at least this far apart. Pupils who entered after lower secondary school ("9+") may
 * receive both within one calendar year.
 */
const DAYS_APART = 150;
const FEWEST_FOR_INVENTED = 60;

const ADULT_MONTHS = 18 * 12;

/** Those with trung cấp who may yet come back for cao đẳng, by major and all together; asked in the order of time. */
class Leavers {
  #waiting: Seat[] = [];
  readonly #ready = new Map<string, Seat[]>();

  add(seats: readonly Seat[]): void {
    this.#waiting.push(...seats);
  }

  /** Somebody of the same major; where nobody has it, of another. */
  draw(random: Random, of: CollegeClass): Person | undefined {
    this.#moveReady(of.graduationDate);
    const pool = this.#ready.get(of.major) ?? [...this.#ready.values()][0] ?? [];
    for (let attempt = 0; attempt < 8; attempt++) {
      const at = random.integer(0, pool.length - 1);
      const person = pool[at]?.person;
      if (!person || monthsBetween(person.birthDate, of.graduationDate) < ADULT_MONTHS) continue;
      pool.splice(at, 1);
      return person;
    }
    return undefined;
  }

  #moveReady(day: IsoDate): void {
    const isReady = ({ of }: Seat): boolean => dayNumber(day) - dayNumber(of.graduationDate) >= DAYS_APART;
    while (this.#waiting[0] && isReady(this.#waiting[0])) {
      const ready = this.#waiting.filter(isReady);
      this.#waiting = this.#waiting.slice(ready.length);
      for (const seat of ready) {
        const pool = this.#ready.get(seat.of.major);
        if (pool) pool.push(seat);
        else this.#ready.set(seat.of.major, [seat]);
      }
    }
  }
}

/** A classmate whose name the next person shares, if chance wants it. */
const namesake = (random: Random, classmates: readonly Person[]): Known | undefined => {
  const [first, ...others] = classmates.filter(({ nationality }) => nationality === 'Việt Nam');
  if (!first || !random.chance(NAMESAKES)) return undefined;
  const { familyName, givenName, sex, ethnicGroup } = random.pick([first, ...others]);
  return { familyName, givenName, sex, ethnicGroup };
};

interface Filling {
  readonly random: Random;
  readonly make: MakePerson;
  readonly leavers: Leavers;
}

/** Namesakes of one class are never born on one day: nobody could tell them apart. */
const makeDistinct = (
  make: MakePerson,
  of: CollegeClass,
  known: Known | undefined,
  classmates: readonly Person[],
): Person => {
  const person = make(of, known);
  const isDouble = ({ familyName, givenName, birthDate }: Person): boolean =>
    familyName === person.familyName && givenName === person.givenName && birthDate === person.birthDate;
  return classmates.some(isDouble) ? makeDistinct(make, of, known, classmates) : person;
};

const fillClass = (
  { random, make, leavers }: Filling,
  of: CollegeClass,
  invented: readonly Known[],
): Seat[] => {
  const people: Person[] = [];
  for (let at = 0; at < of.size; at++) {
    const known = invented[at] ?? namesake(random, people);
    // The class of the invented people always has one who returned, if there is anybody.
    const returns = random.chance(SECOND_GRADUATIONS) || (invented.length > 0 && at === invented.length);
    const returning = !known && of.level === 'Cao đẳng' && returns ? leavers.draw(random, of) : undefined;
    people.push(returning ?? makeDistinct(make, of, known, people));
  }
  const seats = people.map((person) => ({ of, person }));
  if (of.level === 'Trung cấp') leavers.add(seats.slice(invented.length));
  return seats;
};

/** The invented people by the class they sit in; none in a college too small for examples. */
const placeInvented = (classes: readonly CollegeClass[]): Map<CollegeClass, Known[]> => {
  const placed = new Map<CollegeClass, Known[]>();
  const graduates = classes.reduce((sum, { size }) => sum + size, 0);
  const lastYear = classes[classes.length - 1]?.graduationDate.slice(0, 4) ?? '';
  const last = classes.filter(({ graduationDate }) => graduationDate.startsWith(lastYear));
  for (const invented of graduates < FEWEST_FOR_INVENTED ? [] : INVENTED) {
    const of = last[Math.min(invented.classAt, last.length - 1)];
    if (of) placed.set(of, [...(placed.get(of) ?? []), invented]);
  }
  return placed;
};

const byName = new Intl.Collator('vi');
const inOfficeOrder = (a: Seat, b: Seat): number =>
  byName.compare(a.person.givenName, b.person.givenName) ||
  byName.compare(a.person.familyName, b.person.familyName);

/** Fills all classes, the earliest graduation first; gives the seats in the order of `classes`, each class by given name. */
export const fillClasses = (random: Random, classes: readonly CollegeClass[], make: MakePerson): Seat[] => {
  const filling: Filling = { random, make, leavers: new Leavers() };
  const filled = new Map<CollegeClass, Seat[]>();
  const invented = placeInvented(classes);
  const inTime = [...classes].sort((a, b) =>
    a.graduationDate < b.graduationDate ? -1 : a.graduationDate > b.graduationDate ? 1 : 0,
  );
  for (const of of inTime) filled.set(of, fillClass(filling, of, invented.get(of) ?? []).sort(inOfficeOrder));
  return classes.flatMap((of) => filled.get(of) ?? []);
};
