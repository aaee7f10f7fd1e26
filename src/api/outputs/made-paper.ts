/** What making a paper gives back. */
import * as z from 'zod/mini';

/** A version that was just made. */
export const MadePaper = z.object({
  version: z.number(),
  url: z.string(),
  docxId: z.string(),
  documentId: z.string(),
  /** Said when people had changed the version before; '' otherwise. */
  notice: z.string(),
});
