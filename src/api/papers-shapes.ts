/** The shapes that the methods about plans and reports share. */
import * as z from 'zod/mini';
import { PAPER_KINDS } from '../domain/papers/paper-kinds';

/** The plan or the report. */
export const kind = z.enum(PAPER_KINDS);

/** A version that was just made. */
export const MadePaper = z.object({
  version: z.number(),
  url: z.string(),
  docxId: z.string(),
  documentId: z.string(),
  /** Said when people had changed the version before; '' otherwise. */
  notice: z.string(),
});
