/** A college whose papers are issued and archived, and what lies in its archive. */
import { PRINCIPAL } from '../../../local/workspace/new-world';
import type { Workspace } from '../../../local/workspace/workspace';
import type { DriveFile } from '../../../local/world/drive';
import type { Output } from '../../../src/api/contract';
import { press } from './desk';
import { plan, typeSetting } from './papers';
import { bytesOf } from './report';
import { answer, EMPLOYED } from './respondents';
import { once, openCollege } from './small-college';
import { rowsOf } from './tabs';

const DATES = { opens: '2026-01-19', closes: '2026-03-31' } as const;

export const archive = (workspace: Workspace): Output<'archiveCampaign'> => {
  for (;;) {
    const view = press(workspace, 'archiveCampaign', {});
    if (!('files' in view) || view.state !== 'running') return view;
  }
};

/** A plan and a report that were issued, the printed lists, one answer. */
export const college = once(() => {
  const workspace = openCollege();
  typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
  press(workspace, 'createPlan', DATES);
  press(workspace, 'issuePaper', { ...plan, number: 12, date: '2026-01-15', anyway: true });
  press(workspace, 'printRosters', {});
  answer(workspace, 'CD22KT0001', EMPLOYED);
  press(workspace, 'pullResponses', {});
  press(workspace, 'updateIndicators', {});
  press(workspace, 'createReport', {});
  press(workspace, 'issuePaper', { kind: 'report', number: 40, date: '2026-04-20', anyway: true });
  return workspace;
});
export const archived = once(() => {
  const workspace = college();
  archive(workspace);
  return workspace;
});

export const filesIn = ({ world }: Workspace): DriveFile[] =>
  Object.values(world.files).filter(({ appProperties, trashed }) => 'archive' in appProperties && !trashed);
export const fileNamed = (workspace: Workspace, name: string): DriveFile => {
  const file = filesIn(workspace).find((each) => each.name === name);
  if (!file)
    throw new Error(
      `no ${name} among ${filesIn(workspace)
        .map((each) => each.name)
        .join('; ')}`,
    );
  return file;
};
export const textOf = (workspace: Workspace, name: string): string =>
  Buffer.from(bytesOf(workspace, fileNamed(workspace, name).id)).toString('utf8');
export const noted = (workspace: Workspace): ReturnType<typeof rowsOf>[number]['cells'][] =>
  rowsOf(workspace, 'Hồ sơ lưu').map(({ cells }) => cells);
export const factsOf = (workspace: Workspace): string[] =>
  press(workspace, 'readStep', { step: 8 }).facts.map(({ label, value }) => `${label}: ${value}`);
export const standing = (workspace: Workspace): string => {
  const step = press(workspace, 'readHome', {}).steps.find(({ number }) => number === 8);
  return `${step?.state ?? ''} ${step?.note ?? ''}`.trim();
};

export const check = (workspace: Workspace): Output<'checkArchive'> => {
  for (;;) {
    const view = press(workspace, 'checkArchive', {});
    if (!('gone' in view)) throw new Error('queued');
    if (view.state !== 'running') return view;
  }
};
