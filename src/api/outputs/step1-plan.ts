/** What the script gives back about step 1, the plan. */
import { MadePaper } from './made-paper';

export const planOutputs = {
  createPlan: MadePaper,
} as const;
