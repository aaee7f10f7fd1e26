/** First use: the trial begun, a hint followed, the trial ended. */
import type { Scenario } from '../scenario';
import { emptyWorkbook, OFFICE, once, press } from '../stage';

const begun = once(() => {
  const workspace = emptyWorkbook();
  press(workspace, 'startTrial', OFFICE);
  return workspace;
});
const tried = once(() => {
  const workspace = begun();
  press(workspace, 'sendInvitations');
  press(workspace, 'createReport');
  return workspace;
});

export const trialScenarios: readonly Scenario[] = [
  {
    name: 'startTrial',
    covers: ['startTrial'],
    stage: emptyWorkbook,
    press: { method: 'startTrial', input: OFFICE },
  },
  {
    name: 'followHint',
    covers: ['followHint'],
    stage: begun,
    press: { method: 'followHint', input: { hint: 'pull' } },
  },
  { name: 'endTrial', covers: ['endTrial'], stage: tried, press: { method: 'endTrial' } },
];
