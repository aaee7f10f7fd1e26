/** The printed lists of a workspace: their rows in `Hồ sơ`, their files, the folders of those, the lines in them. */
import type { Workspace } from '../../../local/workspace/workspace';
import { MIME, type DriveFile } from '../../../local/world/drive';
import type { Output } from '../../../src/api/contract';
import { press } from './desk';
import { papers, textOf } from './report';
import { rowsOf } from './tabs';

type Printed = Output<'printRosters'>;

export const listsIn = (workspace: Workspace): Readonly<Record<string, unknown>>[] =>
  papers(workspace).filter((row) => row['Loại'] === 'Danh sách');
export const summaryOf = (workspace: Workspace): string[] =>
  listsIn(workspace).map(
    (row) => `${String(row['Đợt'])} bản ${String(row['Bản'])}: ${String(row['Tình trạng'])}`,
  );

export const printsIn = ({ world }: Workspace): DriveFile[] =>
  Object.values(world.files).filter(
    ({ appProperties, trashed, mimeType }) =>
      appProperties['paper'] === 'Danh sách' && !trashed && mimeType === MIME.docx,
  );
/** The folders of a file, innermost first. */
export const pathOf = ({ world }: Workspace, file: DriveFile): string[] => {
  const names: string[] = [];
  for (let at = world.files[file.parents[0] ?? '']; at; at = world.files[at.parents[0] ?? ''])
    names.push(at.name);
  return names;
};
/** The lines of a printed list, from the file that tab Hồ sơ names. */
export const linesOf = (workspace: Workspace, at: number): string[] =>
  textOf(workspace, listsIn(workspace)[at]?.['Mã tệp .docx'])
    .split('\n')
    .filter((line) => line !== '');

export const printAll = (workspace: Workspace): Printed => {
  for (;;) {
    const progress = press(workspace, 'printRosters', {});
    if (progress.state !== 'running') return progress;
  }
};

/** Row of `Danh sách` of a person, as the grid counts. */
export const rowOf = (workspace: Workspace, name: string): number =>
  rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === name)?.row ?? 0;
