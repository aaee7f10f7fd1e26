/** The part of the contract that is about people's rights to their data: consent by purpose, the register of requests, erasure. */
import * as z from 'zod/mini';
import { PURPOSES } from '../../domain/collection/consents';
import { OUTCOMES } from '../../domain/data-requests/plan-request';
import { REQUEST_KINDS, REQUEST_STATES } from '../../domain/data-requests/requests-table';
import { anyone, asOwner } from '../how-it-runs';
import { day, nothing, shortText } from '../inputs';

const ofPerson = z.object({ graduationKey: shortText });
const words = z.string().check(z.maxLength(2000));

export const dataRequestMethods = {
  /** The register, the most pressing first. */
  readDataRequests: {
    ...anyone,
    input: nothing,
    output: z.object({
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
  },
  /** Notes a request, received today unless said otherwise, with its legal deadlines. */
  recordDataRequest: {
    ...anyone,
    input: z.object({
      kind: z.enum(REQUEST_KINDS),
      graduationKey: shortText,
      receivedOn: z.optional(day),
      note: words,
    }),
    output: z.object({ number: z.number(), answerBy: z.string(), doneBy: z.string() }),
  },
  /** What became of a request. */
  closeDataRequest: {
    ...anyone,
    input: z.object({ number: z.int(), outcome: z.enum(OUTCOMES), words: z.optional(words) }),
    output: z.object({ number: z.number() }),
  },
  /** What somebody agreed to, by purpose. */
  readConsents: {
    ...anyone,
    input: ofPerson,
    output: z.object({
      name: z.string(),
      purposes: z.array(
        z.object({ purpose: z.enum(PURPOSES), state: z.enum(['đồng ý', 'rút', '']), note: z.string() }),
      ),
    }),
  },
  /** Everything the workbook holds of somebody, as text. */
  readHeldData: { ...anyone, input: ofPerson, output: z.object({ name: z.string(), text: z.string() }) },
  /** Where an erasure would take something away, and how much. */
  readErasure: {
    ...anyone,
    input: ofPerson,
    output: z.object({
      name: z.string(),
      places: z.array(z.object({ label: z.string(), count: z.number() })),
    }),
  },
  /** Erases somebody's live contact everywhere it stands; cannot be undone. */
  erasePerson: {
    ...asOwner('Xóa dữ liệu cá nhân'),
    input: ofPerson,
    output: z.object({ name: z.string(), places: z.number() }),
  },
} as const;
