/** The simple shapes that many methods of the contract take, made when they are asked for. */
import * as z from 'zod/mini';
import { parseDate } from '../domain/dates';
import { PAPER_KINDS } from '../domain/papers/paper-kinds';

export const nothing = () => z.object({});
/** A day that the calendar has, yyyy-mm-dd. */
export const day = () => z.string().check(z.refine((text) => parseDate(text) === text));
export const shortText = () => z.string().check(z.maxLength(200));
export const someText = () => z.string().check(z.minLength(1), z.maxLength(2000));

const name = () => z.optional(shortText());
/** What the set-up form asks for. */
export const officeNames = () => z.object({ school: name(), governingBody: name(), office: name() });

/** The plan or the report. */
export const paperKind = () => z.enum(PAPER_KINDS);

/** Where in the workbook something stands. */
export const place = () =>
  z.object({
    sheet: z.string(),
    row: z.optional(z.int().check(z.gte(1))),
    column: z.optional(z.string()),
  });
