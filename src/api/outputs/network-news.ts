/** What the script gives back about the newsletter. */
import * as z from 'zod/mini';
import { ISSUE_STATES } from '../../domain/network/newsletters/table';
import { TroubleLine } from './step4-mail';
import { Progress } from './views';

export const networkNewsOutputs = {
  readNewsletters: z.object({
    next: z.number(),
    draft: z.nullable(
      z.object({
        title: z.string(),
        intro: z.string(),
        items: z.array(z.string()),
        mail: z.object({ subject: z.string(), body: z.string(), htmlBody: z.string() }),
        text: z.string(),
      }),
    ),
    candidates: z.array(
      z.object({
        mark: z.string(),
        title: z.string(),
        note: z.string(),
        blocked: z.string(),
        sent: z.string(),
      }),
    ),
    waiting: z.number(),
    leftOut: z.array(z.object({ label: z.string(), count: z.number() })),
    takes: z.string(),
    going: z.nullable(z.object({ issue: z.number(), sent: z.number(), left: z.number() })),
    running: z.nullable(Progress),
    /** Mails of the newest issue that went which need somebody. */
    trouble: z.nullable(
      z.object({
        issue: z.number(),
        failed: z.array(TroubleLine),
        failures: z.number(),
        unclear: z.array(TroubleLine),
        /** What a retry takes for `retryBefore`. */
        asOf: z.string(),
      }),
    ),
    issues: z.array(
      z.object({
        issue: z.number(),
        title: z.string(),
        state: z.enum(ISSUE_STATES),
        note: z.string(),
        text: z.string(),
      }),
    ),
  }),
  saveNewsletter: z.object({ issue: z.number() }),
  testNewsletter: z.object({ to: z.string() }),
  sendNewsletter: Progress,
  pauseNewsletter: z.object({}),
} as const;
