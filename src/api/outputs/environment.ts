/** What the script gives back about Kiểm tra môi trường, the questions to Google's services. */
import * as z from 'zod/mini';

const tally = {
  done: z.number(),
  total: z.number(),
  /** Codes of the lines whose answer is not what the program counts on. */
  differ: z.array(z.string()),
};

const EnvironmentView = z.object({
  ...tally,
  state: z.enum(['running', 'done']),
  /** What is left for a person to look at. */
  person: z.array(z.object({ probe: z.string(), question: z.string() })),
});

export const environmentOutputs = {
  checkEnvironment: EnvironmentView,
  recordEnvironment: z.object(tally),
} as const;
