/** Step 8: the campaign's file archived, and checked. */
import type { Scenario } from '../scenario';
import { once, press, pulledCollege } from '../stage';

/** A plan that was issued, a list printed, answers pulled. */
const filedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'createPlan', { opens: '2026-01-19', closes: '2026-03-31' });
  press(workspace, 'issuePaper', { kind: 'plan', number: 5, date: '2026-01-16', anyway: true });
  press(workspace, 'printRosters');
  return workspace;
});
const archivedCollege = once(() => {
  const workspace = filedCollege();
  press(workspace, 'archiveCampaign');
  return workspace;
});

export const archiveScenarios: readonly Scenario[] = [
  {
    name: 'archiveCampaign',
    covers: ['archiveCampaign'],
    stage: filedCollege,
    press: { method: 'archiveCampaign' },
  },
  {
    name: 'checkArchive',
    covers: ['checkArchive'],
    stage: archivedCollege,
    press: { method: 'checkArchive' },
  },
];
