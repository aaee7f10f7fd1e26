/** Applying what a script asks of a Drive file: metadata, content, removal, copies. */
import { MIME, type DriveFile } from '../world/drive';
import { newSheetState } from '../world/grid';
import type { SpreadsheetState } from '../world/sheet-state';
import { blobContent } from './blob';
import { host, ours, world } from './core';
import { apiError, newFile, rootOf, setContent, setStoredContent } from './drive-files';
import { addFormState } from './forms';
import { notEmulated } from './emulate';
import { encodeUtf8 } from './text-bytes';

type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Blob = GoogleAppsScript.Base.Blob;
type Properties = 'appProperties' | 'properties';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Sets, and clears by null; 124 bytes for key and value together (developers.google.com/workspace/drive/api/guides/properties). */
const applyProperties = (
  call: string,
  file: DriveFile,
  kind: Properties,
  given: Record<string, unknown> | undefined,
): void => {
  const entries = Object.entries(given ?? {});
  if (entries.some(([key, value]) => value !== null && encodeUtf8(`${key}${asText(value)}`).length > 124))
    throw apiError(call, 400, 'The value of a property exceeds the limit of 124 bytes for key and value.');
  const kept = Object.entries(file[kind]).filter(([key]) => !entries.some(([changed]) => changed === key));
  const set = entries
    .filter(([, value]) => value !== null)
    .map(([key, value]): [string, string] => [key, asText(value)]);
  file[kind] = Object.fromEntries([...kept, ...set]);
};

/** Name, description, bin, properties and restriction, as far as they are given. */
export const applyMetadata = (call: string, file: DriveFile, meta: FileResource): void => {
  if (meta.name !== undefined) file.name = meta.name;
  if (meta.description !== undefined) file.description = meta.description;
  if (meta.trashed !== undefined) file.trashed = meta.trashed;
  applyProperties(call, file, 'appProperties', meta.appProperties);
  applyProperties(call, file, 'properties', meta.properties);
  const [restriction] = meta.contentRestrictions ?? [];
  if (restriction)
    Object.assign(file, {
      readOnly: restriction.readOnly ?? false,
      readOnlyReason: restriction.reason ?? '',
    });
};

/** The type a new file gets: the one asked for, or that of its content. */
const typeOf = (meta: FileResource, media: Blob | null): string =>
  meta.mimeType ?? (media && blobContent(media).contentType) ?? 'application/octet-stream';

/** Stores content; a .docx becomes a Doc that keeps it, other conversions are not emulated. */
export const applyMedia = (file: DriveFile, media: Blob): void => {
  const { bytes, contentType } = blobContent(media);
  const converts = file.mimeType.startsWith('application/vnd.google-apps.');
  if (converts && !(file.mimeType === MIME.doc && contentType === MIME.docx))
    throw notEmulated('Drive.Files', `conversion of ${contentType ?? 'unknown'} to ${file.mimeType}`);
  setContent(file, bytes);
};

/** A spreadsheet as Drive makes one: a single empty tab with id 0, whoever owns the file is its owner. */
const emptyBook = ({ id, name, owner }: DriveFile): SpreadsheetState => ({
  id,
  name,
  owner,
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  editors: [],
  viewers: [],
  sheets: [newSheetState(0, 'Trang tính1')],
  activeSheetId: 0,
  metadata: [],
  nextMetadataId: 1,
});

/** What a new file of Google's own kinds begins with. */
const applyKind = (file: DriveFile, media: Blob | null): void => {
  if (media) applyMedia(file, media);
  else if (file.mimeType === MIME.sheet) world().otherSpreadsheets[file.id] = emptyBook(file);
  else if (file.mimeType === MIME.doc) setStoredContent(file, host().emptyDocx());
  else if (file.mimeType === MIME.form) addFormState(file.id);
};

/** A new file in the given folders (own Drive when none), granted to the program for this person. */
export const makeFile = (call: string, meta: FileResource, media: Blob | null): DriveFile => {
  const file = newFile(meta.name ?? 'Untitled', typeOf(meta, media));
  file.grants = [host().user];
  if (meta.parents && meta.parents.length > 0)
    file.parents = meta.parents.map((id) => (id === 'root' ? rootOf(host().user) : id));
  applyMetadata(call, file, meta);
  applyKind(file, media);
  world().files[file.id] = file;
  return file;
};

/** Deletes for good, with everything inside a folder, and the form behind a form file. */
export const removeFile = (file: DriveFile): void => {
  const { files, forms, otherSpreadsheets } = world();
  Reflect.deleteProperty(files, file.id);
  Reflect.deleteProperty(otherSpreadsheets, file.id);
  Reflect.deleteProperty(forms, file.id);
  if (file.mimeType !== MIME.folder) return;
  Object.values(files)
    .filter(({ parents }) => parents.length > 0 && parents.every((id) => id === file.id))
    .forEach(removeFile);
};

/** A copy with the same content: own id, owner, rights and dates; a form's copy is unpublished and has no answers. */
export const copyFile = (call: string, from: DriveFile, meta: FileResource): DriveFile => {
  if (from.mimeType === MIME.sheet || from.mimeType === MIME.folder)
    throw notEmulated('Drive.Files', `copy of ${from.mimeType}`);
  const copy = newFile(meta.name ?? `Copy of ${from.name}`, meta.mimeType ?? from.mimeType);
  copy.grants = [host().user];
  copy.parents = ours(meta.parents ?? from.parents);
  if (copy.mimeType !== from.mimeType && !(from.mimeType === MIME.docx && copy.mimeType === MIME.doc))
    throw notEmulated('Drive.Files', `conversion of ${from.mimeType} to ${copy.mimeType}`);
  if (from.content !== null) setStoredContent(copy, from.content);
  const form = world().forms[from.id];
  if (form)
    Object.assign(addFormState(copy.id), {
      title: form.title,
      description: form.description,
      items: ours(form.items),
    });
  applyMetadata(call, copy, meta);
  world().files[copy.id] = copy;
  return copy;
};
