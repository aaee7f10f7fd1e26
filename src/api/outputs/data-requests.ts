/** What the script gives back about people's rights to their data: consent by purpose, the register of requests, erasure. */
import * as z from 'zod/mini';
import { PURPOSES } from '../../domain/collection/consents';
import { REQUEST_KINDS, REQUEST_STATES } from '../../domain/data-requests/requests-table';

export const dataRequestOutputs = {
  readDataRequests: z.object({
    requests: z.array(
      z.object({
        number: z.number(),
        kind: z.enum(REQUEST_KINDS),
        graduationKey: z.string(),
        name: z.string(),
        state: z.enum(REQUEST_STATES),
        light: z.enum(['late', 'soon', 'inTime', 'closed']),
        due: z.string(),
        note: z.string(),
      }),
    ),
    total: z.number(),
  }),
  recordDataRequest: z.object({ number: z.number(), answerBy: z.string(), doneBy: z.string() }),
  closeDataRequest: z.object({ number: z.number() }),
  readConsents: z.object({
    name: z.string(),
    purposes: z.array(
      z.object({ purpose: z.enum(PURPOSES), state: z.enum(['đồng ý', 'rút', '']), note: z.string() }),
    ),
  }),
  readHeldData: z.object({ name: z.string(), text: z.string() }),
  readErasure: z.object({
    name: z.string(),
    places: z.array(z.object({ label: z.string(), count: z.number() })),
  }),
  erasePerson: z.object({ name: z.string(), places: z.number() }),
} as const;
