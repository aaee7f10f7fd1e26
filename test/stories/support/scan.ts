/** Somebody chooses a scan in the sidebar: its pieces go to the script as the file field sends them. */
import { createHash } from 'node:crypto';
import { OFFICE_ACCOUNT } from '../../../local/workspace/new-world';
import type { Workspace } from '../../../local/workspace/workspace';
import { PIECE, PIECES_A_CALL, type ScanUpload } from '../../../src/domain/papers/scan';
import { press } from './desk';

/** A PDF of so many bytes, as far as its first bytes tell. */
export const pdfBytes = (length = 2_000): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(length - 9, 'Bản ký ')]);

const PART = PIECE * PIECES_A_CALL;

/** What an action takes of the file, once it is there. */
export const bring = (
  workspace: Workspace,
  bytes: Buffer,
  name = 'ban-ky.pdf',
  as = OFFICE_ACCOUNT,
): ScanUpload => {
  const text = bytes.toString('base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const upload = `upload-${sha256.slice(0, 12)}`;
  for (let part = 0; part * PART < text.length; part += 1)
    press(workspace, 'stageScan', { upload, part, text: text.slice(part * PART, (part + 1) * PART) }, { as });
  return { upload, chars: text.length, name, sha256 };
};
