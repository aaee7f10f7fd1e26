/** What the script gives back about step 4's call books, the homeroom teachers' small Sheets. */
import * as z from 'zod/mini';
import { Progress } from './views';

const classNames = z.array(z.string());

export const callBookOutputs = {
  readBookPlan: z.object({
    waiting: classNames,
    sent: z.number(),
    unclear: classNames,
    withoutTeacher: classNames,
  }),
  sendCallBooks: z.extend(Progress, { failed: classNames, unclear: classNames, withoutTeacher: classNames }),
} as const;
