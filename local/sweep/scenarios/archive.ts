/** Step 8: the campaign's file archived, and checked. */
import type { Scenario } from '../scenario';
import { once, press, pulledCollege } from '../stage';

/** A plan that was issued with its tờ trình, a list printed, answers pulled. */
const filedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'createPlan', { opens: '2026-01-19', closes: '2026-03-31' });
  press(workspace, 'issuePaper', { kind: 'plan', number: 5, date: '2026-01-16', anyway: true });
  press(workspace, 'printRosters');
  press(workspace, 'createDocument', { kind: 'planSubmission' });
  return workspace;
});
const archivedCollege = once(() => {
  const workspace = filedCollege();
  press(workspace, 'archiveCampaign');
  return workspace;
});

/** Somebody unlocked a table and threw it away, and changed another. */
const spoiltCollege = once(() => {
  const workspace = archivedCollege();
  const files = Object.values(workspace.world.files).filter(
    ({ appProperties }) => 'archive' in appProperties,
  );
  const [gone, changed] = files.filter(({ name }) => name.endsWith('.csv'));
  if (!gone || !changed) throw new Error('no tables in the archive');
  gone.trashed = true;
  changed.content = workspace.objects.put(Buffer.from('khác'));
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
  {
    name: 'checkArchive, spoilt',
    covers: ['checkArchive'],
    stage: spoiltCollege,
    press: { method: 'checkArchive' },
  },
];
