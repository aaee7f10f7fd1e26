/** What the script gives back about step 4, the survey and its channels. */
import * as z from 'zod/mini';
import { nothing } from '../inputs';
import { ProblemView, Progress } from './views';

const Pages = z.array(
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
);

const QuestionsView = z.object({
  title: z.string(),
  description: z.string(),
  pages: Pages,
  /** The pages of the short form, where the campaign asks somebody by it. */
  short: Pages,
  problems: z.array(ProblemView),
  /** A form was built from the tab and can be brought up to date. */
  built: z.boolean(),
});

export const surveyOutputs = {
  openSurvey: Progress,
  readQuestions: QuestionsView,
  readFormChanges: z.object({
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
  updateForm: Progress,
  closeSurvey: z.object({ campaign: z.string() }),
  reopenSurvey: z.object({ campaign: z.string() }),
  setSurveyDays: z.object({ closes: z.string() }),
  sendInvitations: Progress,
  pauseInvitations: nothing(),
} as const;
