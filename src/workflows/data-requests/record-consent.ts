/** Writes down by hand that somebody withdraws consents, or gives them (again) (B9, P11). */
import { consents, planConsentChange, type Purpose } from '../../domain/collection/consents';
import { personOf } from '../../domain/collection/rounds';
import { userError } from '../../domain/problem';
import { classLabel } from '../../domain/roster/class-label';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';

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
      person: personOf({ ...row, graduationKey }),
      purposes,
      state: withdrawn ? 'rút' : 'đồng ý',
      source: 'phòng ghi',
      at: now(),
      by: whoami(),
      campaign: readCampaign()?.campaign ?? null,
    });
    writeRows(consents, entries);
    return { name: `${fullName(row)}, ${classLabel(row)}`, changed: entries.length };
  });
