/** Permissions of a Drive file: adding, finding, taking away. */
import type { DriveFile, PermissionState } from '../world/drive';
import { sameAddress } from '../world/drive-rights';
import { newId } from './drive-files';

export const addPermission = (file: DriveFile, permission: Omit<PermissionState, 'id'>): PermissionState => {
  const known = file.permissions.find(
    ({ type, view, emailAddress }) =>
      type === permission.type &&
      view === permission.view &&
      sameAddress(emailAddress, permission.emailAddress),
  );
  if (known) return Object.assign(known, known.role === 'owner' ? {} : { role: permission.role });
  const id =
    permission.type === 'anyone'
      ? `anyoneWithLink${permission.view === '' ? '' : `:${permission.view}`}`
      : newId(20);
  const added = { id, ...permission };
  file.permissions.push(added);
  return added;
};

export const addWriter = (file: DriveFile, email: string): void =>
  void addPermission(file, { type: 'user', role: 'writer', emailAddress: email, view: '' });

export const removeWriter = (file: DriveFile, email: string): void => {
  file.permissions = file.permissions.filter(
    ({ role, view, emailAddress }) => role !== 'writer' || view !== '' || !sameAddress(emailAddress, email),
  );
};

export const editorsOf = (file: DriveFile): string[] =>
  file.permissions
    .filter(({ role, view }) => view === '' && (role === 'owner' || role === 'writer'))
    .map(({ emailAddress }) => emailAddress);
