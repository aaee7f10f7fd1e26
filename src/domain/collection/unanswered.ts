/** Who has not answered, by class and by homeroom teacher, and the people behind each number (S1.23, P10). */
import { classLabel, classKey, classIndex } from '../roster/class-names';
import type { ContactAttemptRow } from '../contacts/attempts-table';
import type { LocalTime } from '../dates';
import type { ClassRow } from '../roster/classes';
import { compareVietnamese } from '../roster/collation';
import type { GraduationRow, KeyedGraduation } from '../roster/graduations';
import { sortByName } from '../roster/sort-names';
import { fold } from '../text';
import type { MailRow } from './collection-tables';
import type { ResponseHead } from './responses-table';

export const UNANSWERED_BY = ['class', 'teacher'] as const;
export type UnansweredBy = (typeof UNANSWERED_BY)[number];

/** Somebody of the campaign, as the roster names them. */
export type CampaignTarget = KeyedGraduation;

export interface UnansweredGroup {
  readonly key: string;
  /** 'KT2 K59', or the teacher's name. */
  readonly label: string;
  /** The class's teacher, or the teacher's classes. */
  readonly note: string;
  readonly targets: number;
  readonly answered: number;
  /** Those who answered that they would not; nobody asks them again. */
  readonly refused: number;
  /** targets − answered − refused. */
  readonly unanswered: number;
}

interface Place {
  readonly key: string;
  readonly label: string;
  readonly note: string;
}

export const WITHOUT_TEACHER = 'Chưa có GVCN';

const className = (row: { readonly className: string; readonly cohort: string }): string => classLabel(row);

/** Two teachers of one name are told apart by their addresses. */
const teacherKey = (row: ClassRow | undefined): string =>
  row?.teacher == null ? '' : `${fold(row.teacher)}|${row.teacherEmail ?? ''}`;

/** In which group a graduation stands. */
export const unansweredGroupOf = (
  by: UnansweredBy,
  classes: readonly ClassRow[],
): ((row: Pick<GraduationRow, 'className' | 'cohort'>) => Place) => {
  const known = classIndex(classes);
  return (row) => {
    const its = known.get(classKey(row));
    const teacher = its?.teacher ?? WITHOUT_TEACHER;
    return by === 'class'
      ? { key: classKey(row), label: className(its ?? row), note: teacher }
      : { key: teacherKey(its), label: teacher, note: className(its ?? row) };
  };
};

/** Graduation keys of those who refused in the campaign and have no answer that counts. */
export const refusedKeys = (
  responses: readonly Pick<ResponseHead, 'campaign' | 'matchState' | 'graduationKey'>[],
  campaign: string,
  answered: { has(key: string): boolean },
): ReadonlySet<string> =>
  new Set(
    responses.flatMap(({ campaign: of, matchState, graduationKey: key }) =>
      of === campaign && matchState === 'Từ chối' && key !== null && !answered.has(key) ? [key] : [],
    ),
  );

export interface AnsweredKeys {
  readonly answered: { has(key: string): boolean };
  readonly refused: { has(key: string): boolean };
}

type Counts = Place & { targets: number; answered: number; refused: number; places: Set<string> };

/** Every group, the one that lacks most first; equal ones in the order of the Vietnamese alphabet. */
export const planUnanswered = (
  targets: readonly CampaignTarget[],
  place: (row: CampaignTarget) => Place,
  { answered, refused }: AnsweredKeys,
): UnansweredGroup[] => {
  const groups = new Map<string, Counts>();
  for (const target of targets) {
    const at = place(target);
    const group = groups.get(at.key) ?? { ...at, targets: 0, answered: 0, refused: 0, places: new Set() };
    groups.set(at.key, group);
    group.targets += 1;
    group.answered += Number(answered.has(target.graduationKey));
    group.refused += Number(refused.has(target.graduationKey));
    group.places.add(at.note);
  }
  return [...groups.values()]
    .map(({ places, ...group }) => ({
      ...group,
      note: [...places].sort(compareVietnamese).join(', '),
      unanswered: group.targets - group.answered - group.refused,
    }))
    .sort((a, b) => b.unanswered - a.unanswered || compareVietnamese(a.label, b.label));
};

/** A person who has not answered, and the last thing that was tried. */
export interface UnansweredPerson {
  readonly graduationKey: string;
  readonly target: CampaignTarget;
  /** The newest mail, call, message or word in a call book of the campaign, or null. */
  readonly last: LastContact | null;
}

export interface LastContact {
  /** 'Thư Mời', 'Điện thoại', 'Zalo'. */
  readonly how: string;
  /** 'đã gửi', 'Không nghe', or ''. */
  readonly outcome: string;
  readonly at: LocalTime | null;
}

const contactsOf = (
  mails: readonly MailRow[],
  attempts: readonly Pick<ContactAttemptRow, 'graduationKey' | 'channel' | 'outcome' | 'at'>[],
): (LastContact & { readonly graduationKey: string })[] => [
  ...mails.map(({ graduationKey, round, state, at }) => ({
    graduationKey,
    how: `Thư ${round}`,
    outcome: state ?? '',
    at,
  })),
  ...attempts.map(({ graduationKey, channel, outcome, at }) => ({
    graduationKey,
    how: channel,
    outcome: outcome ?? '',
    at,
  })),
];

/** Those of `targets` who have neither answered nor refused, as a class list is ordered. */
export const unansweredPeople = (
  targets: readonly CampaignTarget[],
  { answered, refused }: AnsweredKeys,
  mails: readonly MailRow[],
  attempts: Parameters<typeof contactsOf>[1] = [],
): UnansweredPerson[] => {
  const newest = new Map<string, LastContact>();
  for (const contact of contactsOf(mails, attempts)) {
    const known: LocalTime = newest.get(contact.graduationKey)?.at ?? '';
    if ((contact.at ?? '') >= known) newest.set(contact.graduationKey, contact);
  }
  const waiting = targets.filter(({ graduationKey: key }) => !answered.has(key) && !refused.has(key));
  return sortByName(waiting).map((target) => ({
    graduationKey: target.graduationKey,
    target,
    last: newest.get(target.graduationKey) ?? null,
  }));
};
