/** Handlers of the methods about step 4's calls, messages and paper. */
import { beginCalls, logContact } from '../../workflows/step4-survey/log-contact';
import { readGroupLink } from '../../workflows/step4-survey/read-group-link';
import { readMessages } from '../../workflows/step4-survey/read-messages';
import { readNextCall } from '../../workflows/step4-survey/read-next-call';
import { readProgress } from '../../workflows/step4-survey/read-progress';
import { readPaperForm } from '../../workflows/step5-answers/read-paper-form';
import type { contactMethods } from '../methods/step4-contacts';
import type { Handlers } from './handled';

export const contactHandlers: Handlers<keyof typeof contactMethods> = {
  beginCalls,
  readNextCall,
  logContact,
  readMessages,
  readGroupLink: ({ className }) => readGroupLink(className),
  readProgress: ({ by }) => readProgress(by),
  readPaperForm: ({ graduationKey }) => readPaperForm(graduationKey),
};
