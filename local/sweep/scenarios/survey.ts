/** Steps 4 and 5: the form, the invitations, the answers. */
import type { Scenario } from '../scenario';
import { answeredCollege, checkedCollege, openedCollege } from '../stage';

export const surveyScenarios: readonly Scenario[] = [
  { name: 'openSurvey', covers: ['openSurvey'], stage: checkedCollege, press: { method: 'openSurvey' } },
  {
    name: 'sendInvitations',
    covers: ['sendInvitations'],
    stage: openedCollege,
    press: { method: 'sendInvitations' },
  },
  {
    name: 'pauseInvitations',
    covers: ['pauseInvitations'],
    stage: openedCollege,
    press: { method: 'pauseInvitations' },
  },
  {
    name: 'pullResponses',
    covers: ['pullResponses'],
    stage: answeredCollege,
    press: { method: 'pullResponses' },
  },
];
