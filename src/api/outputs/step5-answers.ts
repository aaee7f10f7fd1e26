/** What the script gives back about step 5, the answers. */
import * as z from 'zod/mini';
import { ProblemView } from './views';

export const answersOutputs = {
  pullResponses: z.object({
    pulled: z.number(),
    matched: z.number(),
    unmatched: z.number(),
    refused: z.number(),
    /** Answers that the time did not reach; the dispatcher goes on with them within minutes. */
    left: z.number(),
    problems: z.array(ProblemView),
  }),
} as const;
