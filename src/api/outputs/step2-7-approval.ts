/** What the script gives back about steps 2 and 7: a paper from submission to issue. */
import * as z from 'zod/mini';
import { ApprovalView } from './approval-view';

export const approvalOutputs = {
  submitPaper: z.object({ paper: z.string(), to: z.string(), mail: z.enum(['đã gửi', 'chưa rõ']) }),
  readApproval: z.nullable(ApprovalView),
  recordApproval: z.object({
    paper: z.string(),
    state: z.string(),
    approver: z.string(),
    open: z.number(),
    hash: z.string(),
  }),
  returnPaper: z.object({ paper: z.string(), state: z.string() }),
  stageScan: z.object({ part: z.number() }),
  attachScan: z.object({ paper: z.string(), name: z.string(), sha256: z.string(), url: z.string() }),
  setReminders: z.object({ next: z.string() }),
  issuePaper: z.object({
    paper: z.string(),
    state: z.string(),
    number: z.nullable(z.number()),
    date: z.string(),
    url: z.string(),
    docxId: z.string(),
    pdfId: z.string(),
  }),
} as const;
