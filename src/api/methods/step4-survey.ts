/** The part of the contract that is about step 4, the survey and its channels. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { ROUNDS } from '../../domain/collection/rounds';
import { day, nothing, shortText } from '../inputs';
import { Progress } from '../views';

export const surveyMethods = {
  /** Step 4: makes the form of a campaign (call again while running), opens it and prepares each person's link. */
  openSurvey: {
    ...asOwner('Mở phiếu khảo sát'),
    input: z.object({ opens: z.optional(day), closes: z.optional(day) }),
    output: Progress,
  },
  /**
   * Step 4: mails what is left of a round (the invitation by default), as far as time and quota allow (call again while
   * running); with `retryBefore` (local time) also what failed before that.
   */
  sendInvitations: {
    ...asOwner('Gửi email mời'),
    input: z.object({ round: z.optional(z.enum(ROUNDS)), retryBefore: z.optional(shortText) }),
    output: Progress,
  },
  /** Step 4: pauses the sending, also where it goes on by itself. */
  pauseInvitations: { ...anyone, input: nothing, output: nothing },
} as const;
