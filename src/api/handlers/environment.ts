/** Handlers of the methods asking Google's services what the local workspace imitates. */
import { startBudget } from '../../google/clock';
import { checkEnvironment, recordEnvironment } from '../../workflows/environment/check-environment';
import type { environmentMethods } from '../methods/environment';
import { PRESS_MS, type Handlers } from './handled';

export const environmentHandlers: Handlers<keyof typeof environmentMethods> = {
  checkEnvironment: ({ again }) => checkEnvironment(again ?? false, startBudget(PRESS_MS)),
  recordEnvironment: ({ probe, yes }) => recordEnvironment(probe, yes),
};
