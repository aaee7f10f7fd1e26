/** The part of the contract that is about what the answers bring into the roster. */
import * as z from 'zod/mini';
import { WRITE_BACK_COLUMNS } from '../../domain/collection/write-back-values';
import { anyone } from '../how-it-runs';
import { shortText } from '../inputs';
import { ProblemView } from '../views';

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
} as const;
