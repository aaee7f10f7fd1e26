/** The part of the contract that is about step 4, the survey and its channels. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { ROUNDS } from '../../domain/collection/rounds';
import { day, nothing, shortText } from '../inputs';

export const surveyMethods = {
  /** Step 4: makes the form of a campaign (call again while running), opens it and prepares each person's link. */
  openSurvey: {
    ...asOwner('Mở phiếu khảo sát'),
    input: () => z.object({ opens: z.optional(day()), closes: z.optional(day()) }),
  },
  /** Step 4: the survey as it will be asked, and the faults of tab `Câu hỏi`. */
  readQuestions: { ...anyone, input: nothing },
  /** Step 4: what `updateForm` would change in the form that stands. */
  readFormChanges: {
    ...anyone,
    input: nothing,
  },
  /** Step 4: changes the form that stands to what tab `Câu hỏi` says (call again while running). */
  updateForm: { ...asOwner('Đổi phiếu khảo sát'), input: nothing },
  /** Step 4: the form takes no more answers; those it holds stay. */
  closeSurvey: {
    ...asOwner('Đóng phiếu khảo sát'),
    input: nothing,
  },
  /** Step 4: opens the closed form again until a new day. */
  reopenSurvey: {
    ...asOwner('Mở lại phiếu khảo sát'),
    input: () => z.object({ closes: day() }),
  },
  /** Step 4: the day on which the open survey closes by itself, and those of its reminders (without a day: by hand). */
  setSurveyDays: {
    ...anyone,
    input: () => z.object({ closes: day(), reminder1: z.optional(day()), reminder2: z.optional(day()) }),
  },
  /**
   * Step 4: mails what is left of a round (the invitation by default), as far as time and quota allow (call again while
   * running); with `retryBefore` (local time) also what failed before that.
   */
  sendInvitations: {
    ...asOwner('Gửi email mời'),
    input: () => z.object({ round: z.optional(z.enum(ROUNDS)), retryBefore: z.optional(shortText()) }),
  },
  /** Step 4: pauses the sending, also where it goes on by itself. */
  pauseInvitations: { ...anyone, input: nothing },
} as const;
