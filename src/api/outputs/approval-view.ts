/** Where a paper stands on its way to being issued, as the sidebar shows it (steps 2 and 7). */
import * as z from 'zod/mini';
import { PAPER_KINDS } from '../../domain/papers/paper-kinds';

/** A comment that is not resolved, with its section. */
const OpenComment = z.object({
  section: z.string(),
  author: z.string(),
  at: z.string(),
  text: z.string(),
  answered: z.boolean(),
  url: z.string(),
});

const EvidenceView = z.object({ author: z.string(), at: z.string(), how: z.enum(['comment', 'drive']) });

/** Where the newest version of a paper stands, and what was written on it (steps 2 and 7). */
export const ApprovalView = z.object({
  kind: z.enum(PAPER_KINDS),
  /** 'Kế hoạch 2026, bản 2'. */
  paper: z.string(),
  version: z.number(),
  state: z.string(),
  url: z.string(),
  /** Times as local text, '' where it has not come to that. */
  submittedAt: z.string(),
  approvedAt: z.string(),
  approver: z.string(),
  approvedHow: z.string(),
  number: z.nullable(z.number()),
  date: z.string(),
  signer: z.string(),
  /** Reasons of the last return, or the note at the approval. */
  remark: z.string(),
  /** The Doc's words are not those that were approved. */
  edited: z.boolean(),
  /** False where the Doc is out of this person's reach. */
  reached: z.boolean(),
  open: z.array(OpenComment),
  /** Comments that say "Đồng ý" and nothing else, approvals in Drive's own dialog: evidence, no approval. */
  evidence: z.array(EvidenceView),
  declined: z.array(EvidenceView),
  closed: z.number(),
  /** Scans of the signed paper. */
  scans: z.array(z.object({ name: z.string(), url: z.string(), at: z.string(), by: z.string() })),
  /** Reminders to the principal, while the paper waits. */
  reminders: z.nullable(
    z.object({
      on: z.boolean(),
      next: z.string(),
      left: z.number(),
      sent: z.array(z.object({ at: z.string(), state: z.string(), error: z.string() })),
    }),
  ),
  /** Comments still open on versions before this one. */
  older: z.array(z.object({ version: z.number(), url: z.string(), open: z.array(OpenComment) })),
});
