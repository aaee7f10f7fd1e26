/** The part of the contract that is about decisions of the network: drafted from the registers, noted once signed (S2.10, S2.22, S2.27). */
import * as z from 'zod/mini';
import { DECISION_KINDS } from '../../domain/network/decisions/plan-decision';
import { CEREMONIES } from '../../domain/network/registers/honours';
import { anyone, asOwner } from '../method-declaration';
import { day, nothing, shortText } from '../inputs';

/** `faculty` is '' but for a faculty's Ban liên lạc. */
const wish = () => ({ kind: z.enum(DECISION_KINDS), faculty: z.string().check(z.maxLength(200)) });

export const networkDecisionMethods = {
  /** What a decision could be drafted of now, with the newest draft of each. */
  readDecisions: { ...anyone, input: nothing },
  /** The draft as .docx and Doc, a new version each time. */
  createDecision: { ...asOwner('Soạn quyết định'), input: () => z.object(wish()) },
  /** Number and day of the signed decision into every row that it is about; can be undone. */
  recordDecision: {
    ...anyone,
    input: () =>
      z.object({
        ...wish(),
        number: shortText(),
        day: day(),
        ceremony: z.optional(z.enum(CEREMONIES)),
        givenOn: z.optional(day()),
      }),
  },
} as const;
