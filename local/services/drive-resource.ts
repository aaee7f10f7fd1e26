/** Drive's resources as the advanced service gives them, made from the state. */
import {
  MIME,
  type CommentState,
  type DriveFile,
  type PermissionState,
  type ReplyState,
} from '../world/drive';
import { mayComment, mayEdit, sameAddress } from '../world/drive-rights';
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

const user = (email: string): Schema['User'] => ({
  kind: 'drive#user',
  displayName: displayName(email),
  me: isMe(email),
  emailAddress: email,
});

const sharingPart = (file: DriveFile): Schema['File'] => ({
  owners: [user(file.owner)],
  lastModifyingUser: user(file.lastModifier ?? file.owner),
  ownedByMe: isMe(file.owner),
  permissions: plainPermissions(file).map(permissionResource),
  permissionIds: plainPermissions(file).map(({ id }) => id),
  shared: plainPermissions(file).length > 1,
  capabilities: {
    canEdit: mayEdit(world().files, file, host().user) && !file.readOnly,
    canComment: mayComment(world().files, file, host().user) && !file.readOnly,
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

/** What was deleted keeps its place and times, not its words (drive.v3 discovery document). */
const words = (content: string, deleted: boolean): { content?: string; htmlContent?: string } =>
  deleted ? {} : { content, htmlContent: asHtml(content) };
const asHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

export const replyResource = (reply: ReplyState): Schema['Reply'] => ({
  kind: 'drive#reply',
  id: reply.id,
  author: author(reply.author),
  ...words(reply.content, reply.deleted ?? false),
  createdTime: reply.createdTime,
  modifiedTime: reply.modifiedTime ?? reply.createdTime,
  deleted: reply.deleted ?? false,
  ...(reply.action ? { action: reply.action } : {}),
});

export const commentResource = (comment: CommentState): Schema['Comment'] => ({
  kind: 'drive#comment',
  id: comment.id,
  author: author(comment.author),
  ...words(comment.content, comment.deleted),
  createdTime: comment.createdTime,
  modifiedTime: comment.modifiedTime,
  resolved: comment.resolved,
  deleted: comment.deleted,
  replies: Array.from(comment.replies)
    .filter(({ deleted }) => !deleted)
    .map(replyResource),
  ...(comment.anchor === undefined ? {} : { anchor: comment.anchor }),
  ...(comment.quotedText ? { quotedFileContent: { mimeType: 'text/html', value: comment.quotedText } } : {}),
});
