/** To whom a message of a round goes on one channel, those not yet written to first (B1, P8). */
import { rounds, type MailRound } from '../collection/rounds';
import { classKey } from '../roster/class-names';
import { fullName } from '../roster/names';
import { personKeyOf } from '../roster/person-key';
import type { CampaignTarget } from '../collection/unanswered';
import type { LocalTime } from '../dates';
import { fold } from '../text';
import { sortByName } from '../roster/sort-names';
import { channelLetter } from './chat-channels';
import type { CallFacts } from './call-list';

export interface PersonToWrite {
  readonly target: CampaignTarget;
  readonly code: string;
  /** When a message of this round was last noted on this channel, or null. */
  readonly at: LocalTime | null;
  /** Somebody else of the class is called the same. */
  readonly namesake: boolean;
}

const calledAs = (target: CampaignTarget): string => `${fold(fullName(target))}|${classKey(target)}`;

/** Names within a class that more than one bears. */
const sharedNames = (targets: readonly CampaignTarget[]): ReadonlySet<string> => {
  const names = targets.map(calledAs).sort();
  return new Set(names.filter((name, at) => name === names[at - 1]));
};

/** A message's note is its round's name. */
const noteOfRound = (round: MailRound): string => rounds[round].label;

interface Asked {
  readonly round: MailRound;
  readonly channel: string;
}

/** Whether one channel can reach somebody at all: an SMS needs a number, of others nobody knows. */
const isReached = (channel: string, { phone }: CampaignTarget): boolean =>
  channelLetter(channel) !== 'S' || (phone !== null && !phone.startsWith('02'));

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
  const shared = sharedNames(targets);
  const people = sortByName(targets)
    .filter(
      (target) =>
        answered.has(target.graduationKey) === (round === 'thanks') &&
        !refused.has(target.graduationKey) &&
        !optedOut.has(personKeyOf(target)) &&
        isReached(channel, target),
    )
    .flatMap((target): PersonToWrite[] => {
      const code = codes.get(target.graduationKey);
      if (code === undefined) return [];
      const at = written.get(target.graduationKey) ?? null;
      return [{ target, code, at, namesake: shared.has(calledAs(target)) }];
    });
  return [...people.filter(({ at }) => at === null), ...people.filter(({ at }) => at !== null)];
};
