/** What the script gives back about events and the forms that feed registers. */
import * as z from 'zod/mini';
import { Progress } from './views';

const money = z.nullable(z.number());
const line = {
  event: z.string(),
  title: z.string(),
  date: z.string(),
  kind: z.string(),
  state: z.string(),
} as const;

export const networkEventOutputs = {
  readRegisterForm: z.object({
    label: z.string(),
    about: z.string(),
    formUrl: z.string(),
    text: z.string(),
    pulledUntil: z.string(),
  }),
  openRegisterForm: z.extend(Progress, { formUrl: z.nullable(z.string()) }),
  pullRegisterForm: z.object({ pulled: z.number(), refused: z.number() }),
  readEvents: z.object({
    events: z.array(z.object(line)),
    chosen: z.nullable(
      z.object({
        ...line,
        answered: z.number(),
        coming: z.number(),
        guests: z.number(),
        present: z.number(),
        alumni: z.number(),
        invited: money,
        plannedCost: money,
        actualCost: money,
        costPerHead: money,
        people: z.array(
          z.object({
            participant: z.string(),
            name: z.string(),
            note: z.string(),
            present: z.boolean(),
          }),
        ),
        found: z.number(),
      }),
    ),
    homecoming: z.nullable(z.string()),
  }),
  planHomecoming: z.object({ title: z.string(), event: z.string() }),
  checkIn: z.object({ name: z.string(), present: z.boolean() }),
  closeEvent: z.object({ title: z.string(), attended: z.number() }),
} as const;
