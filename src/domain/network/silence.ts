/** Whom nobody has been in touch with for long, and how fresh what is known of people is (S2.12, S2.14; Điều 3). */
import { monthsBetween, type IsoDate } from '../dates';
import { compareText } from '../text';

/** Something that went between the college and a person on a day. */
export interface Touch {
  readonly person: string;
  readonly day: IsoDate;
  /** 'thư', 'phản hồi', 'Diễn giả'. */
  readonly how: string;
  /** The person said or confirmed something themselves. */
  readonly heard: boolean;
}

export interface Contactable {
  readonly person: string;
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
}

export interface Silent extends Contactable {
  /** The newest contact, or null where there was none. */
  readonly last: IsoDate | null;
  readonly how: string;
}

export interface Silence {
  /** Those never reached first, then by the oldest contact. */
  readonly silent: Silent[];
  readonly people: number;
  /** People who were heard of within the months. */
  readonly fresh: number;
}

const newestOf = (touches: readonly Touch[], today: IsoDate): ReadonlyMap<string, Touch> => {
  const newest = new Map<string, Touch>();
  for (const touch of touches) {
    if (touch.day > today) continue;
    const before = newest.get(touch.person);
    if (before === undefined || touch.day > before.day) newest.set(touch.person, touch);
  }
  return newest;
};

/** More than so many whole months ago: on the very day a year later nobody is told yet. */
const isLongAgo = (day: IsoDate, today: IsoDate, months: number): boolean => {
  const passed = monthsBetween(day, today);
  return passed > months || (passed === months && day.slice(8) !== today.slice(8));
};

export const planSilence = (
  people: readonly Contactable[],
  touches: readonly Touch[],
  today: IsoDate,
  months: number,
): Silence => {
  const last = newestOf(touches, today);
  const heard = newestOf(
    touches.filter((touch) => touch.heard),
    today,
  );
  const isFresh = (touch: Touch | undefined): boolean =>
    touch !== undefined && !isLongAgo(touch.day, today, months);
  const silent = people
    .filter(({ person }) => !isFresh(last.get(person)))
    .map((each): Silent => {
      const touch = last.get(each.person);
      return { ...each, last: touch?.day ?? null, how: touch?.how ?? '' };
    });
  return {
    silent: silent.sort((a, b) => compareText(a.last ?? '', b.last ?? '')),
    people: people.length,
    fresh: people.filter(({ person }) => isFresh(heard.get(person))).length,
  };
};
