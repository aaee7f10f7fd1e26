/** The advanced Drive service, which a pushed manifest without it switches off. */
import { userError } from '../../domain/problem';

/** The service; tells the person what to switch on when it is off. */
export const driveService = (): GoogleAppsScript.Drive => {
  // The name itself is missing when the service is off, so it is asked for with typeof.
  if (typeof Drive === 'undefined') throw userError('document.driveOff', { service: 'Drive API' });
  return Drive;
};

/** Drive's files. */
export const driveFiles = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection =>
  driveService().Files;
