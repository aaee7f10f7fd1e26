/** Who may do what with a Drive file: own permissions, those of the folders above it, and the program's grants. */
import type { DriveFile, DriveState, PermissionState, Role } from './drive';

const RANK: Readonly<Record<Role, number>> = { owner: 3, writer: 2, commenter: 1, reader: 0 };
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const concerns = (permission: PermissionState, email: string): boolean =>
  permission.view === '' && (permission.type === 'anyone' || sameAddress(permission.emailAddress, email));

/** The strongest role an address has on a file, by the file itself or by a folder it lies in; null for none. */
export const roleOn = (files: DriveState, file: DriveFile, email: string, depth = 0): Role | null => {
  if (sameAddress(file.owner, email)) return 'owner';
  const own = file.permissions.filter((permission) => concerns(permission, email)).map(({ role }) => role);
  const above = file.parents.flatMap((id) => {
    const folder = files[id];
    const role = folder && depth < 20 ? roleOn(files, folder, email, depth + 1) : null;
    return role ? [role] : [];
  });
  return [...own, ...above].sort((one, other) => RANK[other] - RANK[one])[0] ?? null;
};

export const mayEdit = (files: DriveState, file: DriveFile, email: string): boolean => {
  const role = roleOn(files, file, email);
  return role === 'owner' || role === 'writer';
};

/** Readers may not comment, everybody above them may. */
export const mayComment = (files: DriveState, file: DriveFile, email: string): boolean => {
  const role = roleOn(files, file, email);
  return role !== null && role !== 'reader';
};

/** Scope drive.file: the program reaches a file through a person only if it made or was handed the file through that very person. */
export const reaches = (files: DriveState, file: DriveFile, email: string): boolean =>
  file.grants.some((grant) => sameAddress(grant, email)) && roleOn(files, file, email) !== null;

/** Whether everybody with the link may answer a form, once it is published (Drive permissions with view 'published'). */
export const isOpenToAnyone = (file: DriveFile): boolean =>
  file.permissions.some(({ type, view }) => type === 'anyone' && view === 'published');
