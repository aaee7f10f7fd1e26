/** Which question of *Kiểm tra môi trường* is asked by whom. */
import rosterTemplate from 'templates:roster';
import type { ScriptProbe } from '../../domain/environment/probes';
import { bytesOfBase64 } from '../../google/documents/bytes';
import { askAccount } from '../../google/environment/ask-account';
import { askColumns } from '../../google/environment/ask-columns';
import { askDocuments } from '../../google/environment/ask-documents';
import { askFiles } from '../../google/environment/ask-files';
import { askForms } from '../../google/environment/ask-forms';
import { askResponses } from '../../google/environment/ask-responses';
import { askValues } from '../../google/environment/ask-values';
import type { Asks } from '../../google/environment/stage';

/** Any template serves; a word of it that stands there once and in one piece. */
const sample = (): { bytes: Uint8Array; word: string } => ({
  bytes: bytesOfBase64(rosterTemplate),
  word: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
});

export const asks: Readonly<Record<ScriptProbe, Asks>> = {
  ...askValues,
  ...askColumns,
  ...askFiles,
  ...askDocuments(sample),
  ...askForms,
  ...askResponses,
  ...askAccount,
};
