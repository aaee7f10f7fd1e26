/** One attempt to reach somebody as a row of `Nhật ký liên hệ`, noted once for each press (S1.18–S1.22). */
import { classLabel } from '../roster/class-names';
import type { CampaignTarget } from '../collection/unanswered';
import type { LocalTime } from '../dates';
import { fullName } from '../roster/names';
import type { ContactAttemptRow } from './attempts-table';
import { PHONE } from './call-list';
import type { ContactOutcome } from './outcomes';

export interface NotedAttempt {
  readonly target: CampaignTarget;
  readonly channel: string;
  /** null of a message: nothing is known of it but that it went. */
  readonly outcome: ContactOutcome | null;
  readonly callBack: LocalTime | null;
  readonly note: string | null;
  readonly consent: boolean;
}

export interface AttemptPlace {
  readonly campaign: string;
  readonly at: LocalTime;
  readonly by: string;
  /** Name of the press, or what else tells this note from any other. */
  readonly source: string;
}

/** The row to add; null where the same source has noted this already. Numbers go on from the highest. */
export const planAttempt = (
  rows: readonly Pick<ContactAttemptRow, 'number' | 'source'>[],
  { target, consent, ...noted }: NotedAttempt,
  place: AttemptPlace,
): ContactAttemptRow | null => {
  if (rows.some(({ source }) => source === place.source)) return null;
  return {
    ...place,
    ...noted,
    number: rows.reduce((most, { number }) => Math.max(most, number), 0) + 1,
    name: fullName(target),
    className: classLabel(target),
    phone: noted.channel === PHONE ? target.phone : null,
    consentByPhone: noted.channel === PHONE ? consent : null,
    graduationKey: target.graduationKey,
  };
};
