/** Handlers of the methods about decisions of the network. */
import {
  createDecision,
  readDecisions,
  recordDecision,
} from '../../workflows/network/decisions/draft-decisions';
import type { networkDecisionMethods } from '../methods/network-decisions';
import type { Handlers } from './handled';

export const networkDecisionHandlers: Handlers<keyof typeof networkDecisionMethods> = {
  readDecisions,
  createDecision,
  recordDecision,
};
