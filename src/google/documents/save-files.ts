/** Puts documents into Drive, each once: as .docx, as a Google Doc made from a .docx, as a folder. */
import { blobOfBytes } from './bytes';
import { retried } from '../retry';
import { driveFiles } from './drive-service';
import {
  findByProperties,
  foundFile,
  ofThisWorkbook,
  ONE_FILE,
  type FileProperties,
  type FoundFile,
} from './find-files';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  /** null for the person's My Drive. */
  readonly folderId: string | null;
  readonly properties: FileProperties;
}

/** The file with these properties and of this type; made only when there is none (decision 7). */
export const saveOnce = (
  { name, mimeType, folderId, properties }: NewFile,
  content?: () => GoogleAppsScript.Base.Blob,
): FoundFile => {
  const [existing] = findByProperties(properties, mimeType);
  if (existing) return existing;
  const resource = {
    name,
    mimeType,
    appProperties: { ...properties, ...ofThisWorkbook() },
    ...(folderId === null ? {} : { parents: [folderId] }),
  };
  // An upload whose target type differs from its own is converted by Drive: .docx to Doc.
  if (content) return foundFile(driveFiles().create(resource, content(), ONE_FILE));
  // Without content the call takes no fields, and its answer lacks where to open the file.
  const { id } = foundFile(driveFiles().create(resource));
  return foundFile(retried(() => driveFiles().get(id, ONE_FILE)));
};

/** Saves a .docx as it is. Gives the one already there when a file with these properties was saved before. */
export const saveDocx = (
  name: string,
  bytes: Uint8Array,
  folderId: string | null,
  properties: FileProperties,
): FoundFile =>
  saveOnce({ name: `${name}.docx`, mimeType: DOCX, folderId, properties }, () =>
    blobOfBytes(bytes, DOCX, `${name}.docx`),
  );

/** Saves a PDF, as saveDocx saves a .docx. */
export const savePdf = (
  name: string,
  bytes: Uint8Array,
  folderId: string | null,
  properties: FileProperties,
): FoundFile =>
  saveOnce({ name: `${name}.pdf`, mimeType: PDF, folderId, properties }, () =>
    blobOfBytes(bytes, PDF, `${name}.pdf`),
  );

/** Makes a Google Doc out of a .docx, for comments and edits. Gives the one already there when it was made before. */
export const convertToDoc = (
  name: string,
  bytes: Uint8Array,
  folderId: string | null,
  properties: FileProperties,
): FoundFile =>
  saveOnce({ name, mimeType: GOOGLE_DOC, folderId, properties }, () =>
    blobOfBytes(bytes, DOCX, `${name}.docx`),
  );

/** The folder of that name made by the program below `parentId`, wherever people moved it and whatever they call it now. */
export const ensureFolder = (name: string, parentId: string | null): FoundFile =>
  saveOnce({
    name,
    mimeType: FOLDER,
    folderId: parentId,
    properties: { folder: `${parentId ?? 'root'}/${name}` },
  });
