/** The contract between the sidebar and the script: every method and what it takes, by area in methods/; what it gives stands in outputs/. */
import type * as z from 'zod/mini';
import type { Declaration } from './method-declaration';
import { backupMethods } from './methods/backup';
import { dataRequestMethods } from './methods/data-requests';
import { documentMethods } from './methods/documents';
import { environmentMethods } from './methods/environment';
import { homeMethods } from './methods/home';
import { networkCardMethods } from './methods/network-cards';
import { networkEventMethods } from './methods/network-events';
import { networkDecisionMethods } from './methods/network-decisions';
import { networkNewsMethods } from './methods/network-news';
import { networkMethods } from './methods/network';
import { officeMethods } from './methods/office-account';
import { planMethods } from './methods/step1-plan';
import { approvalMethods } from './methods/step2-7-approval';
import { cleaningMethods } from './methods/step3-cleaning';
import { rosterMethods } from './methods/step3-roster';
import { callBookMethods } from './methods/step4-call-books';
import { contactMethods } from './methods/step4-contacts';
import { mailMethods } from './methods/step4-mail';
import { campaignMethods } from './methods/step4-campaigns';
import { surveyMethods } from './methods/step4-survey';
import { answersMethods } from './methods/step5-answers';
import { matchingMethods } from './methods/step5-matching';
import { evidenceMethods } from './methods/step5-evidence';
import { rosterUpdateMethods } from './methods/step5-roster-update';
import { reportMethods } from './methods/step6-report';
import { publicationMethods } from './methods/step7-publication';
import { archiveMethods } from './methods/step8-archive';
import { trialMethods } from './methods/trial';
import type { Outputs } from './outputs';
import type { ProblemView, Queued } from './outputs/views';

export const contract = {
  ...homeMethods,
  ...trialMethods,
  ...planMethods,
  ...approvalMethods,
  ...rosterMethods,
  ...cleaningMethods,
  ...campaignMethods,
  ...surveyMethods,
  ...mailMethods,
  ...contactMethods,
  ...callBookMethods,
  ...answersMethods,
  ...matchingMethods,
  ...rosterUpdateMethods,
  ...evidenceMethods,
  ...dataRequestMethods,
  ...reportMethods,
  ...documentMethods,
  ...publicationMethods,
  ...archiveMethods,
  ...networkMethods,
  ...networkNewsMethods,
  ...networkDecisionMethods,
  ...networkCardMethods,
  ...networkEventMethods,
  ...officeMethods,
  ...environmentMethods,
  ...backupMethods,
} as const satisfies Record<string, Declaration>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.infer<ReturnType<Contract[M]['input']>>;
export type Output<M extends Method> = DeepReadonly<z.infer<Outputs[M]>>;

/** The methods that may be queued. */
export type OwnersMethod = {
  [M in Method]: Contract[M]['runs'] extends 'anyone' ? never : M;
}[Method];
/** What a call gives: the method's own output, or for an owner's method that it was queued. */
export type Reply<M extends Method> = Output<M> | (M extends OwnersMethod ? z.infer<typeof Queued> : never);

/** Views are values: nobody changes one after it was made. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What crosses the border, as JSON text. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: z.infer<typeof ProblemView> };
