/** `export DIR OUT`: the workspace as the files that people know: workbook.xlsx, docs/*.docx, forms/*.json, outbox/*.eml. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MIME, type DriveFile } from '../world/drive';
import type { World } from '../world/world';
import { emlOf } from './eml';
import { uniqueNames } from './file-names';
import { formJson } from './form-json';
import { workbookXlsx } from './workbook';

export interface Exportable {
  readonly world: World;
  readonly objects: { get(hash: string): Uint8Array };
}

/** Paths below the folder, in the order in which they were written. */
export interface ExportReport {
  readonly workbook: string;
  readonly docs: readonly string[];
  readonly forms: readonly string[];
  readonly outbox: readonly string[];
}

/** An own folder for one kind of file, without those of an earlier export. */
const emptyFolder = (
  outDir: string,
  name: string,
): ((file: string, content: Uint8Array | string) => string) => {
  rmSync(path.join(outDir, name), { recursive: true, force: true });
  mkdirSync(path.join(outDir, name), { recursive: true });
  return (file, content) => {
    writeFileSync(path.join(outDir, name, file), content);
    return path.posix.join(name, file);
  };
};

const byTime = (one: DriveFile, other: DriveFile): number =>
  one.createdTime < other.createdTime ? -1 : one.createdTime > other.createdTime ? 1 : 0;

const exportDocs = ({ world, objects }: Exportable, outDir: string): string[] => {
  const write = emptyFolder(outDir, 'docs');
  const name = uniqueNames('docx');
  return Object.values(world.files)
    .filter(({ mimeType, trashed }) => !trashed && (mimeType === MIME.doc || mimeType === MIME.docx))
    .sort(byTime)
    .flatMap((file) =>
      file.content === null
        ? []
        : [write(name(file.name.replace(/\.docx$/i, '')), objects.get(file.content))],
    );
};

const exportForms = ({ world }: Exportable, outDir: string): string[] => {
  const write = emptyFolder(outDir, 'forms');
  const name = uniqueNames('json');
  return Object.values(world.forms).map((form) =>
    write(
      name(form.title || (world.files[form.id]?.name ?? form.id)),
      `${JSON.stringify(formJson(world, form), null, 2)}\n`,
    ),
  );
};

const exportOutbox = ({ world, objects }: Exportable, outDir: string): string[] => {
  const write = emptyFolder(outDir, 'outbox');
  const name = uniqueNames('eml');
  return world.outbox.map((mail, index) =>
    write(
      name(`${String(index + 1).padStart(5, '0')} ${mail.to[0] ?? mail.cc[0] ?? mail.bcc[0] ?? ''}`),
      emlOf(mail, (hash) => objects.get(hash)),
    ),
  );
};

/** Writes into a folder, which is made; an earlier export there is replaced, other files stay. */
export const exportAll = async (workspace: Exportable, outDir: string): Promise<ExportReport> => {
  mkdirSync(outDir, { recursive: true });
  const { spreadsheet, clock } = workspace.world;
  writeFileSync(path.join(outDir, 'workbook.xlsx'), await workbookXlsx(spreadsheet, clock));
  return {
    workbook: 'workbook.xlsx',
    docs: exportDocs(workspace, outDir),
    forms: exportForms(workspace, outDir),
    outbox: exportOutbox(workspace, outDir),
  };
};
