/** The advanced Drive service, which a pushed manifest without it switches off. */
import { userError, type UserError } from '../../domain/problem';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Comments = GoogleAppsScript.Drive_v3.Drive.V3.Collection.CommentsCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

/** Tells the person what to switch on. */
const switchedOff = (): UserError => userError('document.driveOff', { service: 'Drive API' });

// The name itself is missing when the service is off, so it is asked for with typeof.

export const driveFiles = (): Files => {
  if (typeof Drive === 'undefined') throw switchedOff();
  return Drive.Files;
};

export const driveComments = (): Comments => {
  if (typeof Drive === 'undefined') throw switchedOff();
  return Drive.Comments;
};

export const drivePermissions = (): Permissions => {
  if (typeof Drive === 'undefined') throw switchedOff();
  return Drive.Permissions;
};
