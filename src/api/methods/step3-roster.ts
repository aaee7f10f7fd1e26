/** The part of the contract that is about step 3, the roster. */
import * as z from 'zod/mini';
import { STAGE_PAGE } from '../../domain/roster/import/import-stage';
import { anyone, asOwner, whereShared } from '../method-declaration';
import { nothing, shortText } from '../inputs';

const importId = () => z.string().check(z.regex(/^[\w-]{8,64}$/));

const rowId = () => z.string().check(z.minLength(1), z.maxLength(200));

const rowCount = () => z.int().check(z.gte(1), z.lte(50_000));

/** A cell holds 45,000 characters; forty cells of a row stand in one, each character at most two in JSON. */
const fileCell = () => z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]);

export const rosterMethods = {
  /** Opens the import's dialog over the sheet. */
  openImport: { ...anyone, input: nothing },
  /** Step 3: a page of a file's rows, cells by what their columns mean; kept in a hidden tab until importRows. */
  stageImport: {
    ...anyone,
    input: () =>
      z.object({
        importId: importId(),
        from: z.int().check(z.gte(0), z.lte(50_000)),
        columns: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)),
        rows: z
          .array(
            z.object({
              sheet: z.string().check(z.maxLength(100)),
              row: z.int().check(z.gte(1)),
              values: z.array(fileCell()).check(z.maxLength(40)),
            }),
          )
          .check(z.minLength(1), z.maxLength(STAGE_PAGE)),
      }),
  },
  /** Step 3: what the sent rows would do; `replace` lets the file's values take the place of others. */
  previewImport: {
    ...anyone,
    input: () => z.object({ importId: importId(), total: rowCount(), replace: z.boolean() }),
  },
  /** Step 3: writes the sent rows into Danh sách and Lớp as one action that can be undone. */
  importRows: {
    ...anyone,
    input: () =>
      z.object({ importId: importId(), total: rowCount(), replace: z.boolean(), file: shortText() }),
  },
  /** Step 3: forgets rows that were sent and are not to be imported. */
  dropImport: { ...anyone, input: () => z.object({ importId: importId() }) },
  /** Step 3: repairs what can be repaired without loss (spaces, composed letters, telephone numbers, capitals of names). */
  repairRoster: {
    ...anyone,
    input: nothing,
  },
  /** Step 3: gives keys to new rows and lists every problem of the roster at once. */
  checkRoster: {
    ...anyone,
    input: nothing,
  },
  /** Step 3: makes and opens the year's graduation-day form with its QR poster (call again while running). */
  openDayForm: {
    ...asOwner('Mở phiếu ngày nhận bằng'),
    input: () => z.object({ year: z.int().check(z.gte(2000), z.lte(2100)) }),
  },
  /** Step 3: takes what graduates declared on the graduation day and matches it to the roster. */
  pullDayForm: { ...whereShared('Lấy phiếu ngày nhận bằng'), input: nothing },
  /** Step 3: the newest graduation-day form, who has declared by class, what waits to be matched. */
  readDayForm: { ...anyone, input: nothing },
  /** Step 3: who declared that on the graduation day; null: nobody of the year. Can be undone. */
  settleDayEntry: {
    ...anyone,
    input: () => z.object({ responseId: rowId(), graduationKey: z.nullable(rowId()) }),
  },
  /** Step 3: prints form BM.CTHS.06.01 for the asked classes ('KT2 K59'), or for all (call again while running; all go on by themselves too). */
  printRosters: {
    ...asOwner('In danh sách trích ngang'),
    input: () => z.object({ classes: z.optional(z.array(shortText()).check(z.maxLength(500))) }),
  },
  /** Step 3: pauses the printing, also where it goes on by itself. */
  pausePrinting: { ...anyone, input: nothing },
} as const;
