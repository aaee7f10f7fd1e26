/** What somebody says on the telephone about being asked: a refusal ends the reminders, a yes gives the consent again (B9, S1.18). */
import { consents, planConsentChange } from '../../domain/collection/consents';
import { personKeyOf } from '../../domain/roster/person-key';
import type { LocalTime } from '../../domain/dates';
import type { KeyedGraduation } from '../../domain/roster/graduations';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';

interface Said {
  readonly target: Pick<KeyedGraduation, 'personKey' | 'graduationKey'>;
  readonly state: 'đồng ý' | 'rút';
  readonly at: LocalTime;
  /** Who called. */
  readonly by: string;
  readonly campaign: string;
}

/** Said twice it stands once. Call it under the lock, when the tab stands. */
export const recordPhoneConsent = ({ target, ...said }: Said): void => {
  writeRows(
    consents,
    planConsentChange(readUsable(consents), {
      ...said,
      person: personKeyOf(target),
      purposes: ['khảo sát'],
      source: 'điện thoại',
    }),
  );
};
