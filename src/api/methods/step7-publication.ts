/** The part of the contract that is about step 7: publishing the issued report. */
import * as z from 'zod/mini';
import { COPIES, PURPOSES_OF_COPY } from '../../domain/publication/publication-tables';
import { anyone, asOwner } from '../method-declaration';
import { nothing, shortText } from '../inputs';

/** An address that mail can go to: one '@', no blank, a dot behind it. */
const address = () =>
  z.string().check(z.maxLength(200), z.regex(/^\s*[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+\s*$/));

export const publicationMethods = {
  /** Step 7: the issued report as PDF to every unit of the list that has not got it; call again while running. */
  publishReport: { ...asOwner('Công bố báo cáo'), input: nothing },
  /** Step 7: the list of units, who has the report, who confirmed it. */
  readPublication: { ...anyone, input: nothing },
  /** Step 7: adds a unit to the list, or changes the one with that address. */
  addRecipient: {
    ...anyone,
    input: () =>
      z.object({
        unit: shortText().check(z.minLength(1)),
        email: address(),
        purpose: z.enum(PURPOSES_OF_COPY),
        copy: z.enum(COPIES),
      }),
  },
  /** Step 7: notes that a unit has confirmed the receipt, or takes that back. */
  acknowledgeCopy: { ...anyone, input: () => z.object({ email: shortText(), acknowledged: z.boolean() }) },
} as const;
