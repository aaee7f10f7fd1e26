/** Drive.Permissions of the advanced Drive service v3; sharing with a person sends a mail unless it is told not to. */
import { MIME, type DriveFile, type PermissionState, type Role } from '../world/drive';
import { editableFile, readableFile } from './drive-access';
import { host, world } from './core';
import { selectFields } from './drive-fields';
import { apiError, instant, newId, touch } from './drive-files';
import { displayName, permissionResource, plainPermissions, webViewLink } from './drive-resource';
import { addPermission, editorsOf } from './drive-sharing';
import { emulate } from './emulate';

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;
type Args = Readonly<Record<string, unknown>>;

const DEFAULT_FIELDS = 'kind,id,type,role';
const TYPES = ['user', 'group', 'domain', 'anyone'] as const;
const ROLES = ['owner', 'writer', 'commenter', 'reader'] as const satisfies readonly Role[];

const parsePermission = (call: string, file: DriveFile, given: Permission): Omit<PermissionState, 'id'> => {
  const type = TYPES.find((each) => each === given.type);
  const role = ROLES.find((each) => each === given.role);
  if (!type || !role) throw apiError(call, 400, 'The permission type and role fields are required.');
  if (type !== 'anyone' && !given.emailAddress)
    throw apiError(call, 400, 'The emailAddress field is required for this permission type.');
  const view = given.view ?? '';
  if (view !== '' && (view !== 'published' || role !== 'reader' || file.mimeType !== MIME.form))
    throw apiError(call, 400, "The view 'published' is for readers of forms alone.");
  return { type, role, emailAddress: given.emailAddress ?? '', view };
};

/** The mail that Drive sends to the one a file is shared with. */
const notify = (file: DriveFile, to: string, message: unknown): void => {
  const link = webViewLink(file);
  const text = typeof message === 'string' ? message : '';
  world().outbox.push({
    id: newId(16),
    time: instant(),
    from: 'drive-shares-dm-noreply@google.com',
    name: `${displayName(host().user)} (qua Google Drive)`,
    to: [to],
    cc: [],
    bcc: [],
    replyTo: host().user,
    subject: `Đã chia sẻ mục với bạn: "${file.name}"`,
    body: `${text === '' ? '' : `${text}\n\n`}${file.name}\n${link}\n`,
    htmlBody: '',
    attachments: [],
  });
};

/** Whoever may write the file may type in the spreadsheet behind it. */
const followRights = (file: DriveFile): void => {
  const book = world().otherSpreadsheets[file.id];
  if (book) book.editors = editorsOf(file).filter((email) => email !== book.owner);
};

const create = (given: Permission, fileId: string, args?: Args): Permission => {
  const call = 'drive.permissions.create';
  const file = editableFile(call, fileId);
  const added = addPermission(file, parsePermission(call, file, given));
  followRights(file);
  touch(file);
  if (added.type === 'user' && args?.['sendNotificationEmail'] !== false)
    notify(file, added.emailAddress, args?.['emailMessage']);
  return selectFields(permissionResource(added), args?.['fields'], DEFAULT_FIELDS);
};

/** Permissions of view 'published' come only with includePermissionsForView (drive.v3 discovery document). */
const list = (fileId: string, args?: Args): PermissionList => {
  const file = readableFile('drive.permissions.list', fileId);
  const shown =
    args?.['includePermissionsForView'] === 'published'
      ? Array.from(file.permissions)
      : plainPermissions(file);
  const page: PermissionList = { kind: 'drive#permissionList', permissions: shown.map(permissionResource) };
  return selectFields(page, args?.['fields'], `kind,permissions(${DEFAULT_FIELDS})`);
};

const remove = (fileId: string, permissionId: string): void => {
  const call = 'drive.permissions.delete';
  const file = editableFile(call, fileId);
  const known = file.permissions.find(({ id }) => id === permissionId);
  if (!known) throw apiError(call, 404, `Permission not found: ${permissionId}.`);
  if (known.role === 'owner') throw apiError(call, 403, 'The owner of a file cannot be removed.');
  file.permissions = file.permissions.filter(({ id }) => id !== permissionId);
  followRights(file);
  touch(file);
};

export const createPermissions = (): Permissions =>
  emulate<Permissions>('Drive.Permissions', { create, list, remove } satisfies Partial<Permissions>);
