/** Writes down by hand that somebody withdraws consents, or gives them (again) (B9, P11). */
import { consents, planConsentChange, type Purpose } from '../../domain/collection/consents';
import { personKeyOf } from '../../domain/roster/person-key';
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';
import { personName } from '../../domain/roster/person-line';

interface Wish {
  readonly graduationKey: string;
  readonly purposes: readonly Purpose[];
  readonly withdrawn: boolean;
}

/** Said twice it stands once. */
export const recordConsent = ({
  graduationKey,
  purposes,
  withdrawn,
}: Wish): { readonly name: string; readonly changed: number } =>
  underLock('ghi đồng ý', () => {
    finishUnfinished();
    const row = readUsable(graduations).find((one) => one.graduationKey === graduationKey);
    if (!row) throw userError('person.gone', {});
    ensureTab(consents);
    const entries = planConsentChange(readUsable(consents), {
      person: personKeyOf({ ...row, graduationKey }),
      purposes,
      state: withdrawn ? 'rút' : 'đồng ý',
      source: 'phòng ghi',
      at: now(),
      by: whoami(),
      campaign: readCampaign()?.campaign ?? null,
    });
    writeRows(consents, entries);
    return { name: personName(row), changed: entries.length };
  });
