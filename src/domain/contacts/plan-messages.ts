/** To whom a message of a round goes on one channel, those not yet written to first (B1, P8). */
import { personOf, rounds, type MailRound } from '../collection/rounds';
import type { Target } from '../collection/unanswered';
import type { LocalTime } from '../dates';
import { sortByName } from '../roster/sort-names';
import { letterOf } from './chat-channels';
import type { CallFacts } from './call-list';

export interface PersonToWrite {
  readonly target: Target;
  readonly code: string;
  /** When a message of this round was last noted on this channel, or null. */
  readonly at: LocalTime | null;
}

/** A message's note is its round's name. */
export const noteOfRound = (round: MailRound): string => rounds[round].label;

interface Asked {
  readonly round: MailRound;
  readonly channel: string;
}

/** Whether one channel can reach somebody at all: an SMS needs a number, of others nobody knows. */
const isReached = (channel: string, { phone }: Target): boolean =>
  letterOf(channel) !== 'S' || (phone !== null && !phone.startsWith('02'));

/** Thanks go to who answered, everything else to who has not; nothing to who refused or withdrew. */
export const planMessages = (
  { targets, answered, refused, optedOut, attempts }: CallFacts,
  codes: ReadonlyMap<string, string>,
  { round, channel }: Asked,
): PersonToWrite[] => {
  const written = new Map<string, LocalTime>();
  for (const attempt of attempts)
    if (attempt.channel === channel && attempt.note === noteOfRound(round))
      written.set(attempt.graduationKey, attempt.at);
  const people = sortByName(targets)
    .filter(
      (target) =>
        answered.has(target.graduationKey) === (round === 'thanks') &&
        !refused.has(target.graduationKey) &&
        !optedOut.has(personOf(target)) &&
        isReached(channel, target),
    )
    .flatMap((target): PersonToWrite[] => {
      const code = codes.get(target.graduationKey);
      return code === undefined ? [] : [{ target, code, at: written.get(target.graduationKey) ?? null }];
    });
  return [...people.filter(({ at }) => at === null), ...people.filter(({ at }) => at !== null)];
};
