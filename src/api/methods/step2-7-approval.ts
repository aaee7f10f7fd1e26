/** The part of the contract that is about steps 2 and 7: a paper from submission to issue. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { day, shortText, someText } from '../inputs';
import { kind } from '../papers-shapes';
import { ApprovalView } from '../views';

export const approvalMethods = {
  /** Steps 2 and 7: shares the newest version with the principal and sends one mail; `again` sends another. */
  submitPaper: {
    ...asOwner('Trình Hiệu trưởng'),
    input: z.object({ kind, again: z.optional(z.boolean()) }),
    output: z.object({ paper: z.string(), to: z.string(), mail: z.enum(['đã gửi', 'chưa rõ']) }),
  },
  /** Steps 2 and 7: where the newest version stands, its comments, evidence; null before the first version. */
  readApproval: { ...anyone, input: z.object({ kind }), output: z.nullable(ApprovalView) },
  /** Steps 2 and 7: records an approval given by a comment or on signed paper. */
  recordApproval: {
    ...asOwner('Ghi nhận phê duyệt'),
    input: z.object({
      kind,
      how: z.enum(['comment', 'paper']),
      date: z.optional(day),
      note: z.optional(someText),
    }),
    output: z.object({
      paper: z.string(),
      state: z.string(),
      approver: z.string(),
      open: z.number(),
      hash: z.string(),
    }),
  },
  /** Steps 2 and 7: back to a draft, with reasons. */
  returnPaper: {
    ...anyone,
    input: z.object({ kind, reason: someText }),
    output: z.object({ paper: z.string(), state: z.string() }),
  },
  /** Steps 2 and 7: issues the approved Doc; number and date may follow by a second call, `anyway` passes over warnings. */
  issuePaper: {
    ...asOwner('Ban hành'),
    input: z.object({
      kind,
      number: z.optional(z.int().check(z.gte(1), z.lte(99999))),
      date: z.optional(day),
      signer: z.optional(shortText),
      anyway: z.optional(z.boolean()),
    }),
    output: z.object({
      paper: z.string(),
      state: z.string(),
      number: z.nullable(z.number()),
      date: z.string(),
      url: z.string(),
      docxId: z.string(),
      pdfId: z.string(),
    }),
  },
} as const;
