/** The part of the contract that is about people's rights to their data: consent by purpose, the register of requests, erasure. */
import * as z from 'zod/mini';
import { REQUEST_OUTCOMES } from '../../domain/data-requests/plan-request';
import { REQUEST_KINDS } from '../../domain/data-requests/requests-table';
import { anyone, asOwner } from '../method-declaration';
import { day, nothing, shortText } from '../inputs';

const ofPerson = () => z.object({ graduationKey: shortText() });

const words = () => z.string().check(z.maxLength(2000));

export const dataRequestMethods = {
  /** The register, the most pressing first. */
  readDataRequests: {
    ...anyone,
    input: nothing,
  },
  /** Notes a request, received today unless said otherwise, with its legal deadlines. */
  recordDataRequest: {
    ...anyone,
    input: () =>
      z.object({
        kind: z.enum(REQUEST_KINDS),
        graduationKey: shortText(),
        receivedOn: z.optional(day()),
        note: words(),
      }),
  },
  /** What became of a request. */
  closeDataRequest: {
    ...anyone,
    input: () => z.object({ number: z.int(), outcome: z.enum(REQUEST_OUTCOMES), words: z.optional(words()) }),
  },
  /** What somebody agreed to, by purpose. */
  readConsents: {
    ...anyone,
    input: ofPerson,
  },
  /** Everything the workbook holds of somebody, as text. */
  readHeldData: { ...anyone, input: ofPerson },
  /** Where an erasure would take something away, and how much. */
  readErasure: {
    ...anyone,
    input: ofPerson,
  },
  /** Erases somebody's live contact everywhere it stands; cannot be undone. */
  erasePerson: {
    ...asOwner('Xóa dữ liệu cá nhân'),
    input: ofPerson,
  },
} as const;
