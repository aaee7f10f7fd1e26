/** Handlers of the methods about the home page, the step pages and Thiết lập. */
import { markStep } from '../../workflows/home/mark-step';
import { nameMyself } from '../../workflows/home/name-myself';
import { readHome } from '../../workflows/home/read-home';
import { readOwnWork } from '../../workflows/home/read-own-work';
import { readStep } from '../../workflows/home/read-step';
import { showPlace } from '../../workflows/home/show-place';
import { setUp } from '../../workflows/setup/set-up';
import { readUndo } from '../../workflows/undo/read-undo';
import { undoLast } from '../../workflows/undo/undo-last';
import type { homeMethods } from '../methods/home';
import type { Handlers } from './handled';

export const homeHandlers: Handlers<keyof typeof homeMethods> = {
  readHome,
  readStep: ({ step }) => readStep(step),
  setUp,
  markStep: ({ step, done, date }) => markStep(step, done, date),
  readUndo,
  undoLast: ({ number }) => undoLast(number),
  readOwnWork,
  nameMyself: ({ unit, name }) => nameMyself(unit, name ?? ''),
  showPlace,
};
