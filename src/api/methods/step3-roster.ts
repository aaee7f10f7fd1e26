/** The part of the contract that is about step 3, the roster. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { ProblemView, Progress } from '../views';

export const rosterMethods = {
  /** Step 3: repairs what can be repaired without loss (spaces, composed letters, telephone numbers, capitals of names). */
  repairRoster: {
    ...anyone,
    input: nothing,
    output: z.object({
      repaired: z.number(),
      kinds: z.array(z.object({ label: z.string(), count: z.number() })),
      kept: z.array(ProblemView),
    }),
  },
  /** Step 3: gives keys to new rows and lists every problem of the roster at once. */
  checkRoster: {
    ...anyone,
    input: nothing,
    output: z.object({
      graduations: z.number(),
      persons: z.number(),
      withPhone: z.number(),
      withEmail: z.number(),
      problems: z.array(ProblemView),
    }),
  },
  /** Step 3: prints form BM.CTHS.06.01 for the asked classes ('KT2 K59'), or for all; call again while running. */
  printRosters: {
    ...asOwner('In danh sách trích ngang'),
    input: z.object({ classes: z.optional(z.array(shortText).check(z.maxLength(500))) }),
    output: z.extend(Progress, {
      printed: z.number(),
      unchanged: z.number(),
      leftOut: z.number(),
      folderUrl: z.nullable(z.string()),
    }),
  },
} as const;
