/** Handlers of the methods about step 1, the plan. */
import { createPlan } from '../../workflows/step1-plan/create-plan';
import type { planMethods } from '../methods/step1-plan';
import type { Handlers } from './handled';

export const planHandlers: Handlers<keyof typeof planMethods> = {
  createPlan,
};
