/** The part of the contract that is about steps 2 and 7: a paper from submission to issue. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { day, paperKind, shortText, someText } from '../inputs';

/** A file whose pieces `stageScan` has taken. */
const scanUpload = () =>
  z.object({
    upload: z.string().check(z.regex(/^[\w-]{8,64}$/)),
    chars: z.int().check(z.gte(1), z.lte(7_000_000)),
    name: shortText(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  });

export const approvalMethods = {
  /** Steps 2 and 7: shares the newest version with the principal and sends one mail; `again` sends another. */
  submitPaper: {
    ...asOwner('Trình Hiệu trưởng'),
    input: () => z.object({ kind: paperKind(), again: z.optional(z.boolean()) }),
  },
  /** Steps 2 and 7: where the newest version stands, its comments, evidence; null before the first version. */
  readApproval: { ...anyone, input: () => z.object({ kind: paperKind() }) },
  /** Steps 2 and 7: records an approval given by a comment or on signed paper. */
  recordApproval: {
    ...asOwner('Ghi nhận phê duyệt'),
    input: () =>
      z.object({
        kind: paperKind(),
        how: z.enum(['comment', 'paper']),
        date: z.optional(day()),
        note: z.optional(someText()),
        scan: z.optional(scanUpload()),
      }),
  },
  /** Takes a part of a file from the sidebar, base64; what is done with it comes by another call. */
  stageScan: {
    ...anyone,
    input: () =>
      z.object({
        upload: z.string().check(z.regex(/^[\w-]{8,64}$/)),
        part: z.int().check(z.gte(0), z.lte(7)),
        text: z.string().check(z.minLength(1), z.maxLength(900_000), z.regex(/^[A-Za-z0-9+/]+=*$/)),
      }),
  },
  /** Steps 2 and 7: a scan of the signed paper that comes later. */
  attachScan: {
    ...asOwner('Gắn bản quét'),
    input: () => z.object({ kind: paperKind(), scan: scanUpload() }),
  },
  /** Steps 2 and 7: back to a draft, with reasons. */
  returnPaper: {
    ...anyone,
    input: () => z.object({ kind: paperKind(), reason: someText() }),
  },
  /** Steps 2 and 7: no more reminders of this submission, or again. */
  setReminders: { ...anyone, input: () => z.object({ kind: paperKind(), on: z.boolean() }) },
  /** Steps 2 and 7: issues the approved Doc; number and date may follow by a second call, `anyway` passes over warnings. */
  issuePaper: {
    ...asOwner('Ban hành'),
    input: () =>
      z.object({
        kind: paperKind(),
        number: z.optional(z.int().check(z.gte(1), z.lte(99999))),
        date: z.optional(day()),
        signer: z.optional(shortText()),
        anyway: z.optional(z.boolean()),
      }),
  },
} as const;
