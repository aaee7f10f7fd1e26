/** Drive.Files of the advanced Drive service v3. */
import type { DriveFile } from '../world/drive';
import { reaches, sameAddress } from '../world/drive-rights';
import { host, world } from './core';
import { editableFile, readableFile, refuseIfReadOnly } from './drive-access';
import { applyMedia, applyMetadata, copyFile, makeFile, removeFile } from './drive-changes';
import { selectFields } from './drive-fields';
import { apiError, rootOf, touch } from './drive-files';
import { fileQuery } from './drive-query';
import { fileResource } from './drive-resource';
import { emulate, notEmulated } from './emulate';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Blob = GoogleAppsScript.Base.Blob;
type Args = Readonly<Record<string, unknown>>;

const DEFAULT_FIELDS = 'kind,id,name,mimeType';
const answer = (file: DriveFile, args: Args | undefined): FileResource =>
  selectFields(fileResource(file), args?.['fields'], DEFAULT_FIELDS);
const ids = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : [];

const create = (meta: FileResource, media?: Blob | null, args?: Args): FileResource => {
  const call = 'drive.files.create';
  (meta.parents ?? [])
    .filter((id) => id !== 'root' && id !== rootOf(host().user))
    .forEach((id) => editableFile(call, id));
  return answer(makeFile(call, meta, media ?? null), args);
};

function get(id: string, args: Args & { alt: 'media' }): string;
function get(id: string, args?: Args): FileResource;
function get(id: string, args?: Args): string | FileResource {
  if (args?.['alt'] === 'media') throw notEmulated('Drive.Files', "get with alt: 'media' (use UrlFetchApp)");
  return answer(readableFile('drive.files.get', id), args);
}

const ORDERS: Readonly<Record<string, (file: DriveFile) => string>> = {
  name: ({ name }) => name,
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
};
const sorted = (files: DriveFile[], orderBy: unknown): DriveFile[] => {
  const [key = 'modifiedTime', direction = 'asc'] =
    typeof orderBy === 'string' ? orderBy.split(' ') : ['modifiedTime', 'desc'];
  const read = ORDERS[key];
  if (!read) throw notEmulated('Drive.Files', `list(orderBy: ${key})`);
  const sign = direction === 'desc' ? -1 : 1;
  return files.sort((one, other) => sign * (read(one) < read(other) ? -1 : read(one) > read(other) ? 1 : 0));
};

/** The person's files that the program reaches; 100 a page unless `pageSize` says otherwise. */
const list = (args?: Args): FileList => {
  const { q, orderBy, pageSize, pageToken, fields } = {
    q: '',
    pageSize: 100,
    pageToken: '0',
    ...args,
  } as Record<string, unknown>;
  const asks = fileQuery(String(q));
  const all = Object.values(world().files).filter(
    (file) => reaches(world().files, file, host().user) && asks(file),
  );
  const from = Number(pageToken);
  const to = from + Number(pageSize);
  const files = sorted(all, orderBy).slice(from, to).map(fileResource);
  const page: FileList = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files,
    ...(to < all.length ? { nextPageToken: String(to) } : {}),
  };
  return selectFields(page, fields, `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`);
};

const onlyUnlocks = (meta: FileResource): boolean =>
  Object.keys(meta).every((key) => key === 'contentRestrictions');

const update = (meta: FileResource, id: string, media?: Blob | null, args?: Args): FileResource => {
  const call = 'drive.files.update';
  const file = editableFile(call, id);
  if (meta.parents)
    throw apiError(
      call,
      403,
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  if (media || !onlyUnlocks(meta)) refuseIfReadOnly(call, file);
  applyMetadata(call, file, meta);
  if (media) applyMedia(file, media);
  const added = ids(args?.['addParents']);
  const removed = ids(args?.['removeParents']);
  file.parents = [
    ...Array.from(file.parents).filter((parent) => !removed.includes(parent) && !added.includes(parent)),
    ...added,
  ];
  touch(file);
  return answer(file, args);
};

/** Only the owner may delete for good. */
const remove = (id: string): void => {
  const file = readableFile('drive.files.delete', id);
  if (!sameAddress(file.owner, host().user))
    throw apiError('drive.files.delete', 403, 'The user does not have sufficient permissions for this file.');
  removeFile(file);
};

const copy = (meta: FileResource, id: string, args?: Args): FileResource =>
  answer(copyFile('drive.files.copy', readableFile('drive.files.copy', id), meta), args);

export const createFiles = (): Files =>
  emulate<Files>('Drive.Files', { create, get, list, update, remove, copy } satisfies Partial<Files>);
