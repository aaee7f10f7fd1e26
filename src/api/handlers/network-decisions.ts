/** Handlers of the methods about decisions of the network. */
import { createDecision } from '../../workflows/network/decisions/create-decision';
import { readDecisions } from '../../workflows/network/decisions/read-decisions';
import { recordDecision } from '../../workflows/network/decisions/record-decision';
import type { networkDecisionMethods } from '../methods/network-decisions';
import type { Handlers } from './handled';

export const networkDecisionHandlers: Handlers<keyof typeof networkDecisionMethods> = {
  readDecisions,
  createDecision,
  recordDecision,
};
