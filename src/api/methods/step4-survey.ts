/** The part of the contract that is about step 4, the survey and its channels. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { ROUNDS } from '../../domain/collection/rounds';
import { day, nothing, shortText } from '../inputs';
import { ProblemView, Progress } from '../views';

const QuestionsView = z.object({
  title: z.string(),
  description: z.string(),
  pages: z.array(
    z.object({
      letter: z.string(),
      title: z.string(),
      help: z.string(),
      /** Where its end leads, in words. */
      next: z.string(),
      questions: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          help: z.string(),
          kind: z.string(),
          required: z.boolean(),
          choices: z.array(z.object({ label: z.string(), to: z.string() })),
        }),
      ),
    }),
  ),
  problems: z.array(ProblemView),
  /** A form was built from the tab and can be brought up to date. */
  built: z.boolean(),
});

export const surveyMethods = {
  /** Step 4: makes the form of a campaign (call again while running), opens it and prepares each person's link. */
  openSurvey: {
    ...asOwner('Mở phiếu khảo sát'),
    input: z.object({ opens: z.optional(day), closes: z.optional(day) }),
    output: Progress,
  },
  /** Step 4: the survey as it will be asked, and the faults of tab `Câu hỏi`. */
  readQuestions: { ...anyone, input: nothing, output: QuestionsView },
  /** Step 4: what `updateForm` would change in the form that stands. */
  readFormChanges: {
    ...anyone,
    input: nothing,
    output: z.object({
      changes: z.array(
        z.object({
          what: z.enum(['Thêm', 'Bỏ', 'Dời chỗ', 'Sửa']),
          title: z.string(),
          details: z.array(z.string()),
        }),
      ),
      warnings: z.array(z.string()),
      faults: z.array(ProblemView),
    }),
  },
  /** Step 4: changes the form that stands to what tab `Câu hỏi` says (call again while running). */
  updateForm: { ...asOwner('Đổi phiếu khảo sát'), input: nothing, output: Progress },
  /** Step 4: the form takes no more answers; those it holds stay. */
  closeSurvey: {
    ...asOwner('Đóng phiếu khảo sát'),
    input: nothing,
    output: z.object({ campaign: z.string() }),
  },
  /** Step 4: opens the closed form again until a new day. */
  reopenSurvey: {
    ...asOwner('Mở lại phiếu khảo sát'),
    input: z.object({ closes: day }),
    output: z.object({ campaign: z.string() }),
  },
  /** Step 4: the day on which the open survey closes by itself, and those of its reminders (without a day: by hand). */
  setSurveyDays: {
    ...anyone,
    input: z.object({ closes: day, reminder1: z.optional(day), reminder2: z.optional(day) }),
    output: z.object({ closes: z.string() }),
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
