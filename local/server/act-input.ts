/** What a page may ask to be done in the grid: the allow-list, with its limits. */
import * as z from 'zod/mini';
import { HttpProblem } from './http';

/** A cell of Sheets holds no more. */
const MOST_CHARACTERS = 50_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const MOST_LINES = 1_000;

const whole = (most: number) => z.int().check(z.gte(1), z.lte(most));
const row = whole(1_000_000);
const column = whole(18_278);
const count = whole(MOST_LINES);
const text = z.string().check(z.maxLength(MOST_CHARACTERS));
const pasted = z
  .array(z.array(text).check(z.maxLength(MOST_COLUMNS)))
  .check(z.minLength(1), z.maxLength(MOST_ROWS));
const place = {
  /** Another spreadsheet than the bound one, by file id. */
  file: z.optional(z.string().check(z.maxLength(100))),
  sheet: z.int(),
  /** The person was asked about the machine's cells and said yes. */
  confirmed: z.optional(z.boolean()),
};

const input = z.discriminatedUnion('kind', [
  z.strictObject({ ...place, kind: z.literal('edit'), row, column, text }),
  z.strictObject({ ...place, kind: z.literal('paste'), row, column, rows: pasted }),
  z.strictObject({ ...place, kind: z.literal('clear'), row, column, rows: row, columns: column }),
  z.strictObject({ ...place, kind: z.literal('sort'), column, ascending: z.boolean() }),
  z.strictObject({ ...place, kind: z.literal('insert-row'), before: row, count }),
  z.strictObject({ ...place, kind: z.literal('delete-row'), row, count }),
  z.strictObject({ ...place, kind: z.literal('insert-column'), before: column, count }),
  z.strictObject({ ...place, kind: z.literal('move-column'), column, before: column }),
  z.strictObject({
    ...place,
    kind: z.literal('rename-sheet'),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  }),
]);

export type ActInput = z.infer<typeof input>;

/** Throws HttpProblem 400 for anything else. */
export const parseActInput = (value: unknown): ActInput => {
  const parsed = input.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HttpProblem(400, 'Thao tác này không đọc được hoặc quá lớn.');
};
