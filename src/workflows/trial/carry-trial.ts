/** Notes the trial anew in a copied workbook, whose notes did not come along: its mails too reach nobody but the sender. */
import { campaigns } from '../../domain/collection/collection-tables';
import { TRIAL_CAMPAIGN } from '../../domain/trial/trial';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { writeTrial } from '../../google/trial-state';

/** Call under the lock. Does nothing where the copy holds no trial. */
export const carryTrial = (): void => {
  const campaign = readUsable(campaigns).find((row) => row.campaign === TRIAL_CAMPAIGN);
  if (campaign === undefined) return;
  // The samples' own year tells when they were made (`sampleYear`).
  const year = campaign.graduationYear === null ? today().slice(0, 4) : String(campaign.graduationYear + 1);
  writeTrial({ phase: 'on', startedAt: `${year}-01-01T00:00:00`, office: {}, seen: [] });
};
