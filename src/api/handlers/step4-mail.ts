/** Handlers of the methods about step 4's mails and those who have not answered. */
import { recordConsent } from '../../workflows/data-requests/record-consent';
import { findGraduates } from '../../workflows/shared/find-graduates';
import { markAddresses, readMailTrouble } from '../../workflows/step4-survey/mail-trouble';
import { readMailPlan } from '../../workflows/step4-survey/read-mail-plan';
import { readUnanswered, showGraduate } from '../../workflows/step4-survey/read-unanswered';
import { sendTestMail } from '../../workflows/step4-survey/send-test-mail';
import type { mailMethods } from '../methods/step4-mail';
import type { Handlers } from './handled';

export const mailHandlers: Handlers<keyof typeof mailMethods> = {
  readUnanswered,
  readMailPlan,
  sendTestMail,
  readMailTrouble,
  markAddresses: ({ text, broken }) => markAddresses(text, broken),
  recordConsent,
  findGraduates,
  showGraduate: ({ graduationKey }) => showGraduate(graduationKey),
};
