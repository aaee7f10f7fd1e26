/** To which campaign a plan belongs that is made today. */
import type { CampaignRow } from '../collection/collection-tables';
import type { IsoDate } from '../dates';

/**
 * The campaign at hand; the coming one, called by its year, before the first and after one that has closed in an earlier
 * year, unless somebody chose that one.
 */
export const planPeriod = (
  campaign: (Pick<CampaignRow, 'campaign' | 'state'> & Partial<Pick<CampaignRow, 'chosen'>>) | null,
  today: IsoDate,
): string => {
  const year = today.slice(0, 4);
  const over = campaign?.state === 'Đã đóng' && campaign.chosen == null && campaign.campaign < year;
  return campaign === null || over ? year : campaign.campaign;
};
