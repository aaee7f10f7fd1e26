/** The table of problems: every sentence that tells a person of something wrong. Where, what, what to do (UX 6). */
import { actionMessages } from './problems/actions';
import { documentMessages } from './problems/documents';
import { peopleMessages } from './problems/people';
import { paperMessages } from './problems/papers';
import { sheetMessages } from './problems/sheets';
import { surveyMessages } from './problems/survey';
import { trialMessages } from './problems/trial';

export const messages = {
  ...sheetMessages,
  ...surveyMessages,
  ...documentMessages,
  ...actionMessages,
  ...paperMessages,
  ...peopleMessages,
  ...trialMessages,
};
