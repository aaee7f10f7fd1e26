/** The part of the contract that is about step 4's call books, the homeroom teachers' small Sheets. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { nothing } from '../inputs';
import { Progress } from '../views';

const classNames = z.array(z.string());

export const callBookMethods = {
  /** Step 4: what `sendCallBooks` would do. */
  readBookPlan: {
    ...anyone,
    input: nothing,
    output: z.object({
      waiting: classNames,
      sent: z.number(),
      unclear: classNames,
      withoutTeacher: classNames,
    }),
  },
  /** Step 4: makes each class's book, shares it with its teacher alone and mails the link (call again while running). */
  sendCallBooks: {
    ...asOwner('Gửi Sổ gọi'),
    input: nothing,
    output: z.extend(Progress, { failed: classNames, unclear: classNames, withoutTeacher: classNames }),
  },
} as const;
