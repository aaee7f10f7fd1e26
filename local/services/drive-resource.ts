/** Drive's resources as the advanced service gives them, made from the state. */
import {
  MIME,
  type CommentState,
  type DriveFile,
  type PermissionState,
  type ReplyState,
} from '../world/drive';
import { mayEdit, sameAddress } from '../world/drive-rights';
import { host, ours, world } from './core';

type Schema = {
  File: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
  User: GoogleAppsScript.Drive_v3.Drive.V3.Schema.User;
  Permission: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
  Comment: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Comment;
  Reply: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Reply;
};

export const displayName = (email: string): string =>
  world().people.find((person) => sameAddress(person.email, email))?.name ?? email.split('@')[0] ?? email;

const isMe = (email: string): boolean => sameAddress(email, host().user);

/** The author of a comment: a name and `me`; Drive never fills the address in there. */
const author = (email: string): Schema['User'] => ({
  kind: 'drive#user',
  displayName: displayName(email),
  me: isMe(email),
});

const WEB: Readonly<Record<string, (id: string) => string>> = {
  [MIME.folder]: (id) => `https://drive.google.com/drive/folders/${id}`,
  [MIME.doc]: (id) => `https://docs.google.com/document/d/${id}/edit`,
  [MIME.sheet]: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
  [MIME.form]: (id) => `https://docs.google.com/forms/d/${id}/edit`,
};
export const webViewLink = (file: Pick<DriveFile, 'id' | 'mimeType'>): string =>
  (WEB[file.mimeType] ?? ((id) => `https://drive.google.com/file/d/${id}/view`))(file.id);

const isGoogleFile = (file: DriveFile): boolean => file.mimeType.startsWith('application/vnd.google-apps.');

/** Size, checksum and revision: Google's own formats have none of the three. */
const contentPart = (file: DriveFile): Schema['File'] =>
  isGoogleFile(file) || file.content === null
    ? {}
    : { size: String(file.size), md5Checksum: file.md5, headRevisionId: file.headRevisionId };

const restrictions = (file: DriveFile): Schema['File'] =>
  file.readOnly
    ? {
        contentRestrictions: [
          { readOnly: true, ...(file.readOnlyReason ? { reason: file.readOnlyReason } : {}) },
        ],
      }
    : {};

/** Permissions without those of view 'published', which Drive leaves out unless asked for. */
export const plainPermissions = (file: DriveFile): PermissionState[] =>
  Array.from(file.permissions).filter(({ view }) => view === '');

const sharingPart = (file: DriveFile): Schema['File'] => ({
  owners: [
    {
      kind: 'drive#user',
      displayName: displayName(file.owner),
      me: isMe(file.owner),
      emailAddress: file.owner,
    },
  ],
  ownedByMe: isMe(file.owner),
  permissions: plainPermissions(file).map(permissionResource),
  permissionIds: plainPermissions(file).map(({ id }) => id),
  shared: plainPermissions(file).length > 1,
  capabilities: {
    canEdit: mayEdit(world().files, file, host().user) && !file.readOnly,
    canComment: !file.readOnly,
  },
});

export const fileResource = (file: DriveFile): Schema['File'] => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  ...(file.description ? { description: file.description } : {}),
  parents: ours(file.parents),
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
  trashed: file.trashed,
  version: String(file.version),
  appProperties: ours(file.appProperties),
  properties: ours(file.properties),
  webViewLink: webViewLink(file),
  isAppAuthorized: true,
  ...sharingPart(file),
  ...contentPart(file),
  ...restrictions(file),
});

export const permissionResource = (permission: PermissionState): Schema['Permission'] => ({
  kind: 'drive#permission',
  id: permission.id,
  type: permission.type,
  role: permission.role,
  ...(permission.emailAddress
    ? { emailAddress: permission.emailAddress, displayName: displayName(permission.emailAddress) }
    : {}),
  ...(permission.view ? { view: permission.view } : {}),
});

export const replyResource = (reply: ReplyState): Schema['Reply'] => ({
  kind: 'drive#reply',
  id: reply.id,
  author: author(reply.author),
  content: reply.content,
  createdTime: reply.createdTime,
  modifiedTime: reply.createdTime,
  deleted: false,
  ...(reply.action ? { action: reply.action } : {}),
});

export const commentResource = (comment: CommentState): Schema['Comment'] => ({
  kind: 'drive#comment',
  id: comment.id,
  author: author(comment.author),
  content: comment.content,
  createdTime: comment.createdTime,
  modifiedTime: comment.modifiedTime,
  resolved: comment.resolved,
  deleted: comment.deleted,
  replies: Array.from(comment.replies, replyResource),
  ...(comment.quotedText ? { quotedFileContent: { mimeType: 'text/html', value: comment.quotedText } } : {}),
});
