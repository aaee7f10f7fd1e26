/** Handlers of the methods about several campaigns in one workbook. */
import { readCampaignCopy, readCampaignList, readScope } from '../../workflows/step4-survey/read-campaigns';
import { chooseCampaign, saveCampaign } from '../../workflows/step4-survey/save-campaign';
import type { campaignMethods } from '../methods/step4-campaigns';
import type { Handlers } from './handled';

export const campaignHandlers: Handlers<keyof typeof campaignMethods> = {
  readCampaigns: readCampaignList,
  readCampaignCopy,
  readScope,
  saveCampaign,
  chooseCampaign,
};
