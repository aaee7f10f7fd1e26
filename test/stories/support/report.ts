/** A college whose graduates have answered, its report, and what stands in the files of it. */
import { fillWorkspace } from '../../../local/college/fill-workspace';
import { docxText } from '../../../local/docx/docx-text';
import { simulate } from '../../../local/respond';
import { Workspace } from '../../../local/workspace/workspace';
import type { DriveFile } from '../../../local/world/drive';
import { press, pressOn } from './desk';
import { formOf } from './form-shape';
import { countLines, type Graduation, type Line } from './recount';
import { once } from './small-college';
import { rowsOf, type TabRow } from './tabs';

export const answered = once(() => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates: 160, seed: 7 });
  press(workspace, 'checkRoster', {});
  pressOn(workspace, 'openSurvey');
  pressOn(workspace, 'sendInvitations');
  simulate(workspace, formOf(workspace).id, { rate: 0.9 });
  press(workspace, 'pullResponses', {});
  return workspace;
});
export const reported = once(() => {
  const workspace = answered();
  press(workspace, 'createReport', {});
  return workspace;
});

export const papers = (workspace: Workspace): TabRow['cells'][] =>
  rowsOf(workspace, 'Hồ sơ').map(({ cells }) => cells);
export const fileOf = ({ world }: Workspace, id: unknown): DriveFile => {
  const file = world.files[String(id)];
  if (!file) throw new Error(`no file ${String(id)}`);
  return file;
};
export const bytesOf = (workspace: Workspace, id: unknown): Uint8Array =>
  workspace.objects.get(fileOf(workspace, id).content ?? '');
export const textOf = (workspace: Workspace, id: unknown): string => docxText(bytesOf(workspace, id));

/** The records of the snapshot, counted by the tests' own rules. */
export const frozenLines = (workspace: Workspace, version = 0): Line[] => {
  const text = Buffer.from(bytesOf(workspace, papers(workspace)[version]?.['Mã số liệu chốt'])).toString(
    'utf8',
  );
  const { records } = JSON.parse(text) as { records: Graduation[] };
  return countLines(records);
};
export const lineOf = (lines: readonly Line[], breakdown: string, group: string, indicator: string): Line => {
  const line = lines.find(
    (each) => each.breakdown === breakdown && each.group === group && each.indicator === indicator,
  );
  if (!line) throw new Error(`no ${breakdown} ${group} ${indicator}`);
  return line;
};
