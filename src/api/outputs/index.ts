/** What every method of the contract gives back, as schemas: for types, tests and the command line. Kept out of the script, which would build them at every press. */
import type * as z from 'zod/mini';
import { backupOutputs } from './backup';
import { dataRequestOutputs } from './data-requests';
import { documentOutputs } from './documents';
import { environmentOutputs } from './environment';
import { homeOutputs } from './home';
import { networkCardOutputs } from './network-cards';
import { networkEventOutputs } from './network-events';
import { networkDecisionOutputs } from './network-decisions';
import { networkNewsOutputs } from './network-news';
import { networkOutputs } from './network';
import { officeOutputs } from './office-account';
import { planOutputs } from './step1-plan';
import { approvalOutputs } from './step2-7-approval';
import { cleaningOutputs } from './step3-cleaning';
import { rosterOutputs } from './step3-roster';
import { callBookOutputs } from './step4-call-books';
import { contactOutputs } from './step4-contacts';
import { mailOutputs } from './step4-mail';
import { campaignOutputs } from './step4-campaigns';
import { surveyOutputs } from './step4-survey';
import { answersOutputs } from './step5-answers';
import { matchingOutputs } from './step5-matching';
import { evidenceOutputs } from './step5-evidence';
import { rosterUpdateOutputs } from './step5-roster-update';
import { reportOutputs } from './step6-report';
import { publicationOutputs } from './step7-publication';
import { archiveOutputs } from './step8-archive';
import { trialOutputs } from './trial';

export const outputs = {
  ...homeOutputs,
  ...trialOutputs,
  ...planOutputs,
  ...approvalOutputs,
  ...rosterOutputs,
  ...cleaningOutputs,
  ...campaignOutputs,
  ...surveyOutputs,
  ...mailOutputs,
  ...contactOutputs,
  ...callBookOutputs,
  ...answersOutputs,
  ...matchingOutputs,
  ...rosterUpdateOutputs,
  ...evidenceOutputs,
  ...dataRequestOutputs,
  ...reportOutputs,
  ...documentOutputs,
  ...publicationOutputs,
  ...archiveOutputs,
  ...networkOutputs,
  ...networkNewsOutputs,
  ...networkDecisionOutputs,
  ...networkCardOutputs,
  ...networkEventOutputs,
  ...officeOutputs,
  ...environmentOutputs,
  ...backupOutputs,
} as const satisfies Record<string, z.ZodMiniType>;

export type Outputs = typeof outputs;
