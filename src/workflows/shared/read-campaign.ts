/** Reads the campaign that the office is working on, and the people it is about. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { inScope } from '../../domain/collection/campaign-scope';
import { userError } from '../../domain/problem';
import { graduations, type GraduationRow } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';

/** The newest campaign by its code, or null before the first. */
export const readCampaign = (): CampaignRow | null =>
  readUsable(campaigns).reduce<CampaignRow | null>(
    (newest, row) => (newest === null || row.campaign > newest.campaign ? row : newest),
    null,
  );

/** The campaign whose form is open or was; ends the action when there is none. */
export const requireOpenCampaign = (): CampaignRow & { readonly formId: string } => {
  const campaign = readCampaign();
  if (campaign?.formId == null || (campaign.state !== 'Đang mở' && campaign.state !== 'Đã đóng')) {
    throw userError('campaign.notOpen', {});
  }
  return { ...campaign, formId: campaign.formId };
};

/** The graduations of a campaign that have a key. */
export const readTargets = (campaign: CampaignRow): (GraduationRow & { readonly graduationKey: string })[] =>
  readUsable(graduations)
    .filter(inScope(campaign))
    .flatMap((row) => (row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }]));
