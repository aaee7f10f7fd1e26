/**
 * The workbook as the first version of the program left it: three graduates, the form open, mails sent, one answer pulled and
 * reported, a second one not yet pulled. Made by that version's own bundle in the local workspace.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Workspace } from '../../../local/workspace/workspace';
import type { World } from '../../../local/world/world';

interface Stored {
  readonly world: World;
  /** Contents of Drive files by their hash, in base64. */
  readonly objects: Readonly<Record<string, string>>;
}

const FILE = path.join(__dirname, '../../fixtures/first-workbook.json.gz');

/** Open with the bundle of today. */
export const firstWorkbook = (): Workspace => {
  // Written once, by the first version's local workspace.
  const { world, objects } = JSON.parse(gunzipSync(readFileSync(FILE)).toString('utf8')) as Stored;
  const workspace = Workspace.create();
  Object.assign(workspace.world, world);
  Object.values(objects).forEach((content) => workspace.objects.put(Buffer.from(content, 'base64')));
  return workspace;
};
