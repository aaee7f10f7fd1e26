/** Shares a paper with the principal, who may comment; Drive's own notice is not sent, the office writes itself. */
import { drivePermissions } from './drive-service';

const MAY_COMMENT = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter'];
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Lets that address comment on the file; a greater right that it has already stays. */
export const shareForComments = (fileId: string, email: string): void => {
  const known = drivePermissions().list(fileId, {
    fields: 'permissions(id,role,emailAddress)',
    pageSize: 100,
  });
  const already = (known.permissions ?? []).some(
    ({ role, emailAddress }) => same(emailAddress ?? '', email) && MAY_COMMENT.includes(role ?? ''),
  );
  if (already) return;
  drivePermissions().create({ type: 'user', role: 'commenter', emailAddress: email }, fileId, {
    sendNotificationEmail: false,
  });
};
