/** Handlers of the methods about step 8, the archive. */
import { startBudget } from '../../google/clock';
import { archiveCampaign } from '../../workflows/step8-archive/archive-campaign';
import { checkArchive } from '../../workflows/step8-archive/check-archive';
import type { archiveMethods } from '../methods/step8-archive';
import { PRESS_MS, type Handlers } from './handled';

export const archiveHandlers: Handlers<keyof typeof archiveMethods> = {
  archiveCampaign: () => archiveCampaign(startBudget(PRESS_MS)),
  checkArchive: () => checkArchive(startBudget(PRESS_MS)),
};
