/** The part of the contract that is about step 5, the answers. */
import * as z from 'zod/mini';
import { whereShared } from '../how-it-runs';
import { nothing } from '../inputs';
import { ProblemView } from '../views';

export const answersMethods = {
  /** Step 5: pulls new and changed answers and matches them. */
  pullResponses: {
    ...whereShared('Lấy phản hồi mới'),
    input: nothing,
    output: z.object({
      pulled: z.number(),
      matched: z.number(),
      unmatched: z.number(),
      refused: z.number(),
      /** Answers that the time did not reach; the dispatcher goes on with them within minutes. */
      left: z.number(),
      problems: z.array(ProblemView),
    }),
  },
} as const;
