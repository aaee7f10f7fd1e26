/** Which workflow answers which method of the contract, by area in handlers/. */
import type { Method } from './contract';
import type { Handlers } from './handlers/handled';
import { homeHandlers } from './handlers/home';
import { trialHandlers } from './handlers/trial';
import { planHandlers } from './handlers/step1-plan';
import { approvalHandlers } from './handlers/step2-7-approval';
import { rosterHandlers } from './handlers/step3-roster';
import { cleaningHandlers } from './handlers/step3-cleaning';
import { campaignHandlers } from './handlers/step4-campaigns';
import { surveyHandlers } from './handlers/step4-survey';
import { mailHandlers } from './handlers/step4-mail';
import { contactHandlers } from './handlers/step4-contacts';
import { callBookHandlers } from './handlers/step4-call-books';
import { answersHandlers } from './handlers/step5-answers';
import { matchingHandlers } from './handlers/step5-matching';
import { rosterUpdateHandlers } from './handlers/step5-roster-update';
import { evidenceHandlers } from './handlers/step5-evidence';
import { dataRequestHandlers } from './handlers/data-requests';
import { reportHandlers } from './handlers/step6-report';
import { documentHandlers } from './handlers/documents';
import { publicationHandlers } from './handlers/step7-publication';
import { archiveHandlers } from './handlers/step8-archive';
import { networkHandlers } from './handlers/network';
import { networkCardHandlers } from './handlers/network-cards';
import { networkDecisionHandlers } from './handlers/network-decisions';
import { networkNewsHandlers } from './handlers/network-news';
import { networkEventHandlers } from './handlers/network-events';
import { officeHandlers } from './handlers/office-account';
import { environmentHandlers } from './handlers/environment';
import { backupHandlers } from './handlers/backup';

export const handlers: Handlers<Method> = {
  ...homeHandlers,
  ...trialHandlers,
  ...planHandlers,
  ...approvalHandlers,
  ...rosterHandlers,
  ...cleaningHandlers,
  ...campaignHandlers,
  ...surveyHandlers,
  ...mailHandlers,
  ...contactHandlers,
  ...callBookHandlers,
  ...answersHandlers,
  ...matchingHandlers,
  ...rosterUpdateHandlers,
  ...evidenceHandlers,
  ...dataRequestHandlers,
  ...reportHandlers,
  ...documentHandlers,
  ...publicationHandlers,
  ...archiveHandlers,
  ...networkHandlers,
  ...networkNewsHandlers,
  ...networkDecisionHandlers,
  ...networkCardHandlers,
  ...networkEventHandlers,
  ...officeHandlers,
  ...environmentHandlers,
  ...backupHandlers,
};
