/** The part of the contract that is about what the answers bring into the roster. */
import * as z from 'zod/mini';
import { WRITE_BACK_COLUMNS } from '../../domain/collection/write-back-values';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { ProblemView } from '../views';

const Spelling = z.object({ text: z.string(), count: z.number() });
const column = z.enum(WRITE_BACK_COLUMNS);

export const rosterUpdateMethods = {
  /** Step 5: what the answers know better than the roster, by column, and 50 cells from `from` on. */
  readWriteBack: {
    ...anyone,
    input: z.object({ from: z.optional(z.int().check(z.gte(0))) }),
    output: z.object({
      columns: z.array(z.object({ column, label: z.string(), filled: z.number(), replaced: z.number() })),
      changes: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          className: z.string(),
          column: z.string(),
          before: z.string(),
          after: z.string(),
          answeredAt: z.string(),
        }),
      ),
      total: z.number(),
      until: z.string(),
    }),
  },
  /** Step 5: writes what was shown and left ticked into the roster; can be undone. */
  applyWriteBack: {
    ...anyone,
    input: z.object({
      until: shortText,
      except: z.array(shortText).check(z.maxLength(20_000)),
      withoutColumns: z.array(column).check(z.maxLength(WRITE_BACK_COLUMNS.length)),
    }),
    output: z.object({ cells: z.number(), kept: z.array(ProblemView) }),
  },
  /** Step 5: differently written employers, the largest groups first. */
  readEmployers: {
    ...anyone,
    input: nothing,
    output: z.object({
      groups: z.array(z.object({ name: z.string(), spellings: z.array(Spelling), certain: z.boolean() })),
      total: z.number(),
      largest: z.array(Spelling),
    }),
  },
  /** Step 5: puts the spellings of each employer under one name; can be undone. */
  mergeEmployers: {
    ...anyone,
    input: z.object({
      groups: z
        .array(
          z.object({
            name: shortText.check(z.minLength(1)),
            spellings: z.array(z.string().check(z.maxLength(1000))).check(z.minLength(1), z.maxLength(500)),
          }),
        )
        .check(z.minLength(1), z.maxLength(500)),
    }),
    output: z.object({ groups: z.number(), spellings: z.number() }),
  },
} as const;
