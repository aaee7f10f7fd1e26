/** Handlers of the methods about step 7: publishing the issued report. */
import { startBudget } from '../../google/clock';
import { publishReport } from '../../workflows/step7-publication/publish-report';
import { acknowledgeCopy, addRecipient, readPublication } from '../../workflows/step7-publication/recipients';
import type { publicationMethods } from '../methods/step7-publication';
import { PRESS_MS, type Handlers } from './handled';

export const publicationHandlers: Handlers<keyof typeof publicationMethods> = {
  publishReport: () => publishReport(startBudget(PRESS_MS)),
  readPublication,
  addRecipient,
  acknowledgeCopy: ({ email, acknowledged }) => acknowledgeCopy(email, acknowledged),
};
