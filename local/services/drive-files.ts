/** Making and changing the state of Drive files; the Drive service, FormApp and Docs all come here. */
import type { DriveFile } from '../world/drive';
import { MIME } from '../world/drive';
import { exception, host, isoOf, newFileId, world } from './core';
import { randomText } from '../world/random';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters and digits from the workspace's generator. */
export const newId = (length: number): string => randomText(world(), length, LETTERS);
export const instant = (): string => isoOf(new Date(host().now()));

/** The folder that stands for a person's own Drive. */
export const rootOf = (email: string): string => `root:${email}`;

/** A new file of the person the execution runs as, without content; not yet granted to the program. */
export const newFile = (name: string, mimeType: string): DriveFile => ({
  id: newFileId(),
  name,
  mimeType,
  description: '',
  parents: [rootOf(host().user)],
  owner: host().user,
  createdTime: instant(),
  modifiedTime: instant(),
  trashed: false,
  appProperties: {},
  properties: {},
  content: null,
  size: 0,
  md5: '',
  headRevisionId: '',
  version: 1,
  permissions: [{ id: newId(20), type: 'user', role: 'owner', emailAddress: host().user, view: '' }],
  grants: [],
  readOnly: false,
  readOnlyReason: '',
  comments: [],
});

/** Notes that a file changed, as Drive shows by version and modifiedTime. */
export const touch = (file: DriveFile): void => {
  file.version += 1;
  file.modifiedTime = instant();
  file.lastModifier = host().user;
};

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Gives a file new content that is stored already: size, checksum and revision follow. */
export const setStoredContent = (file: DriveFile, hash: string): void => {
  const bytes = host().getObject(hash);
  file.content = hash;
  file.size = bytes.length;
  file.md5 = hex(host().digest('md5', bytes));
  file.headRevisionId = `0B${newId(42)}`;
};
export const setContent = (file: DriveFile, bytes: Uint8Array): void =>
  setStoredContent(file, host().putObject(bytes));

/** The file of a form, or null. Files in the bin still open. */
export const formFile = (id: string): DriveFile | null => {
  const file = world().files[id];
  return file && file.mimeType === MIME.form ? file : null;
};

/** Drive's and Docs' way to fail: an HTTP error from the advanced service (GoogleJsonResponseException). */
export const apiError = (call: string, code: number, message: string): Error => {
  const error = exception(`API call to ${call} failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message, errors: [{ message }] } });
};
