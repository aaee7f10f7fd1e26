/** Handlers of the methods about what the answers bring into the roster. */
import { mergeEmployers, readEmployers } from '../../workflows/step5-answers/employers';
import { applyWriteBack, readWriteBack } from '../../workflows/step5-answers/write-back';
import type { rosterUpdateMethods } from '../methods/step5-roster-update';
import type { Handlers } from './handled';

export const rosterUpdateHandlers: Handlers<keyof typeof rosterUpdateMethods> = {
  readWriteBack,
  applyWriteBack,
  readEmployers,
  mergeEmployers,
};
