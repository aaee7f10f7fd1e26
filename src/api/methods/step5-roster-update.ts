/** The part of the contract that is about what the answers bring into the roster. */
import * as z from 'zod/mini';
import { WRITE_BACK_COLUMNS } from '../../domain/collection/write-back-values';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

export const column = () => z.enum(WRITE_BACK_COLUMNS);

export const rosterUpdateMethods = {
  /** Step 5: what the answers know better than the roster, by column, and 50 cells from `from` on. */
  readWriteBack: {
    ...anyone,
    input: () => z.object({ from: z.optional(z.int().check(z.gte(0))) }),
  },
  /** Step 5: writes what was shown and left ticked into the roster; can be undone. */
  applyWriteBack: {
    ...anyone,
    input: () =>
      z.object({
        until: shortText(),
        except: z.array(shortText()).check(z.maxLength(20_000)),
        withoutColumns: z.array(column()).check(z.maxLength(WRITE_BACK_COLUMNS.length)),
      }),
  },
  /** Step 5: differently written employers, the largest groups first. */
  readEmployers: {
    ...anyone,
    input: nothing,
  },
  /** Step 5: puts the spellings of each employer under one name; can be undone. */
  mergeEmployers: {
    ...anyone,
    input: () =>
      z.object({
        groups: z
          .array(
            z.object({
              name: shortText().check(z.minLength(1)),
              spellings: z.array(z.string().check(z.maxLength(1000))).check(z.minLength(1), z.maxLength(500)),
            }),
          )
          .check(z.minLength(1), z.maxLength(500)),
      }),
  },
} as const;
