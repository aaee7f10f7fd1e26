/** The table of problems: every sentence that tells a person of something wrong. Where, what, what to do (UX 6). */
import { actionMessages } from './problems/actions';
import { archiveMessages } from './problems/archive';
import { publicationMessages } from './problems/publication';
import { backupMessages } from './problems/backup';
import { campaignMessages } from './problems/campaigns';
import { contactMessages } from './problems/contacts';
import { dataRequestMessages } from './problems/data-requests';
import { documentMessages } from './problems/documents';
import { peopleMessages } from './problems/people';
import { googleMessages } from './problems/google-faults';
import { importMessages } from './problems/import';
import { letterMessages } from './problems/letters';
import { matchingMessages } from './problems/matching';
import { networkMessages } from './problems/network';
import { networkPeopleMessages } from './problems/network-people';
import { paperMessages } from './problems/papers';
import { sheetMessages } from './problems/sheets';
import { surveyMessages } from './problems/survey';
import { trialMessages } from './problems/trial';
import { undoMessages } from './problems/undo';

export const messages = {
  ...sheetMessages,
  ...surveyMessages,
  ...campaignMessages,
  ...documentMessages,
  ...actionMessages,
  ...googleMessages,
  ...paperMessages,
  ...peopleMessages,
  ...trialMessages,
  ...letterMessages,
  ...contactMessages,
  ...importMessages,
  ...undoMessages,
  ...dataRequestMessages,
  ...matchingMessages,
  ...archiveMessages,
  ...publicationMessages,
  ...backupMessages,
  ...networkMessages,
  ...networkPeopleMessages,
};
