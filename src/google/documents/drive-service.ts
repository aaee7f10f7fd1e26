/** The advanced Drive service, which a pushed manifest without it switches off. */
import { userError } from '../../domain/problem';

/** Drive's files; tells the person what to switch on when the service is off. */
export const driveFiles = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection => {
  // The name itself is missing when the service is off, so it is asked for with typeof.
  if (typeof Drive === 'undefined') throw userError('document.driveOff', { service: 'Drive API' });
  return Drive.Files;
};
