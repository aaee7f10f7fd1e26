/** Reads the campaign that is worked on, and the people it is about: the only place that says which campaign that is. */
import { currentCampaign } from '../../domain/collection/campaigns';
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { conditionProblems } from '../../domain/collection/condition-problems';
import { inScope } from '../../domain/collection/campaign-scope';
import { UserError, userError } from '../../domain/problem';
import { graduations, type KeyedGraduation, keyedGraduations } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';

let named: string | null = null;

/**
 * Runs an action as work on the campaign of that code, whichever is chosen meanwhile: a press means the campaign that its
 * page shows, and what is due belongs to the campaign that it was arranged for. null is the one chosen last.
 */
export const underCampaign = <T>(campaign: string | null, run: () => T): T => {
  const outer = named;
  named = campaign;
  try {
    return run();
  } finally {
    named = outer;
  }
};

/** The code given to underCampaign, or null. */
export const namedCampaign = (): string | null => named;

export const readCampaigns = (): CampaignRow[] => readUsable(campaigns);

/**
 * Of all rows the one at hand, or null before the first. Throws campaign.gone where the one named has been deleted:
 * nothing is done to another's people in its place.
 */
export const pickCampaign = (rows: readonly CampaignRow[]): CampaignRow | null => {
  if (named === null) return currentCampaign(rows);
  const found = rows.find(({ campaign }) => campaign === named);
  if (found === undefined) throw userError('campaign.gone', { campaign: named });
  return found;
};

/** The campaign at hand, or null before the first. */
export const readCampaign = (): CampaignRow | null => pickCampaign(readCampaigns());

/** The campaign whose form is open or was; ends the action when there is none. */
export const requireOpenCampaign = (): CampaignRow & { readonly formId: string } => {
  const campaign = readCampaign();
  if (campaign?.formId == null || (campaign.state !== 'Đang mở' && campaign.state !== 'Đã đóng')) {
    throw userError('campaign.notOpen', {});
  }
  return { ...campaign, formId: campaign.formId };
};

/** The graduations of a campaign that have a key. Throws where its conditions cannot be read: nobody is asked by mistake. */
export const readTargets = (campaign: CampaignRow): KeyedGraduation[] => {
  const [fault] = conditionProblems(campaign.condition);
  if (fault) throw new UserError(fault);
  return keyedGraduations(readUsable(graduations).filter(inScope(campaign)));
};
