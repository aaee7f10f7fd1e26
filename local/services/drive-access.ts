/** Finding a Drive file for the person of the execution, or failing as Drive does. */
import type { DriveFile } from '../world/drive';
import { mayEdit, reaches } from '../world/drive-rights';
import { host, world } from './core';
import { apiError } from './drive-files';

/** The file; 404 when there is none or the program holds no grant on it for this person (scope drive.file). */
export const readableFile = (call: string, id: string): DriveFile => {
  const file = world().files[id];
  if (!file || !reaches(world().files, file, host().user))
    throw apiError(call, 404, `File not found: ${id}.`);
  return file;
};

/** The file, to be changed; 403 for somebody who may only read it. */
export const editableFile = (call: string, id: string): DriveFile => {
  const file = readableFile(call, id);
  if (!mayEdit(world().files, file, host().user))
    throw apiError(call, 403, 'The user does not have sufficient permissions for this file.');
  return file;
};

/** A file with contentRestrictions.readOnly takes no new content, name or comment (drive.v3 discovery document). */
export const refuseIfReadOnly = (call: string, file: DriveFile): void => {
  if (file.readOnly)
    throw apiError(call, 403, 'The file has a content restriction that prevents this change.');
};
