/** Drive: the advanced Drive service v3. */
import { createComments, createReplies } from './drive-comments';
import { createFiles } from './drive-file-service';
import { createPermissions } from './drive-permissions';
import { emulate } from './emulate';

type Drive = GoogleAppsScript.Drive;

export const createDrive = (): Drive =>
  emulate<Drive>('Drive', {
    Files: createFiles(),
    Permissions: createPermissions(),
    Comments: createComments(),
    Replies: createReplies(),
  } satisfies Partial<Drive>);
