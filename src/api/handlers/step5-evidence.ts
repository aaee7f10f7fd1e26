/** Handlers of the methods about how far answers can be relied on. */
import { readEvidence } from '../../workflows/step5-answers/read-evidence';
import { drawRecalls, enterRecall } from '../../workflows/step5-answers/recalls';
import type { evidenceMethods } from '../methods/step5-evidence';
import type { Handlers } from './handled';

export const evidenceHandlers: Handlers<keyof typeof evidenceMethods> = {
  readEvidence,
  drawRecalls,
  enterRecall,
};
