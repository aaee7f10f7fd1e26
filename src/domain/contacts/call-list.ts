/** Whom the office calls next: a promised call-back that is due, then who was never called, then who was tried least (P7, UX 5.3). */
import { personKeyOf } from '../roster/person-key';
import type { AnsweredKeys, CampaignTarget } from '../collection/unanswered';
import type { LocalTime } from '../dates';
import { sortByName } from '../roster/sort-names';
import { compareText } from '../text';
import type { ContactAttemptRow } from './attempts-table';

/** A message is an attempt too, but no call. */
export const PHONE = 'Điện thoại';

export type Callable = CampaignTarget & { readonly phone: string };

export interface CallFacts extends AnsweredKeys {
  readonly targets: readonly CampaignTarget[];
  /** People (personKeyOf) who withdrew their consent to be asked. */
  readonly optedOut: { has(person: string): boolean };
  /** Of the campaign, in any order. */
  readonly attempts: readonly ContactAttemptRow[];
}

export interface PersonToCall {
  readonly target: Callable;
  /** Calls so far, the newest first. */
  readonly calls: readonly ContactAttemptRow[];
  /** The call-back that was promised last and nobody has made yet, or null. */
  readonly callBack: LocalTime | null;
}

export interface CallList {
  /** In the order in which they are to be called. */
  readonly waiting: readonly PersonToCall[];
  /** Promised for later. */
  readonly later: readonly PersonToCall[];
  /** The number that stands in the roster was found to be wrong. */
  readonly wrongNumber: readonly PersonToCall[];
  /** Noted as done, and the answer has not come in yet. */
  readonly awaited: readonly PersonToCall[];
  readonly withoutPhone: number;
}

const byTime = (a: ContactAttemptRow, b: ContactAttemptRow): number =>
  a.at === b.at ? b.number - a.number : a.at < b.at ? 1 : -1;

const callsByKey = (attempts: readonly ContactAttemptRow[]): Map<string, ContactAttemptRow[]> => {
  const calls = new Map<string, ContactAttemptRow[]>();
  for (const attempt of attempts) {
    if (attempt.channel !== PHONE) continue;
    const own = calls.get(attempt.graduationKey) ?? [];
    calls.set(attempt.graduationKey, own);
    own.push(attempt);
  }
  for (const own of calls.values()) own.sort(byTime);
  return calls;
};

/** Nobody calls again who refused or does not belong to the survey. */
const isOver = ({ calls: [last] }: PersonToCall): boolean =>
  last?.outcome === 'Từ chối' || last?.outcome === 'Không thuộc diện';

/** Wrong until another number stands in the roster; an attempt that did not keep its number counts for any. */
const isWrong = ({ target, calls: [last] }: PersonToCall): boolean =>
  last?.outcome === 'Sai số' && (last.phone === null || last.phone === target.phone);

/** The caller has noted the interview as done: nobody calls again unless the answer stays away. */
const isAwaited = ({ calls: [last], callBack }: PersonToCall): boolean =>
  last?.outcome === 'Xong' && callBack === null;

const rank = ({ calls, callBack }: PersonToCall): string =>
  callBack !== null ? `0${callBack}` : `1${String(calls.length).padStart(4, '0')}${calls[0]?.at ?? ''}`;

/** Everybody of the campaign who may still be called at `now`; of equal ones in the order of a class list. */
export const planCalls = (facts: CallFacts, now: LocalTime): CallList => {
  const calls = callsByKey(facts.attempts);
  const open = facts.targets.filter(
    (target) =>
      !facts.answered.has(target.graduationKey) &&
      !facts.refused.has(target.graduationKey) &&
      !facts.optedOut.has(personKeyOf(target)),
  );
  const people = sortByName(open)
    .flatMap((target) => (target.phone === null ? [] : [{ ...target, phone: target.phone }]))
    .map((target): PersonToCall => {
      const own = calls.get(target.graduationKey) ?? [];
      return { target, calls: own, callBack: own[0]?.callBack ?? null };
    })
    .filter((person) => !isOver(person));
  const right = people.filter((person) => !isWrong(person) && !isAwaited(person));
  const isLater = ({ callBack }: PersonToCall): boolean => callBack !== null && callBack > now;
  return {
    waiting: right.filter((person) => !isLater(person)).sort((a, b) => compareText(rank(a), rank(b))),
    later: right.filter(isLater),
    wrongNumber: people.filter(isWrong),
    awaited: people.filter(isAwaited),
    withoutPhone: open.filter(({ phone }) => phone === null).length,
  };
};
