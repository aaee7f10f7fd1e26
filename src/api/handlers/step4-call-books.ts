/** Handlers of the methods about step 4's call books, the homeroom teachers' small Sheets. */
import { startBudget } from '../../google/clock';
import { readBookPlan, sendCallBooks } from '../../workflows/step4-survey/send-call-books';
import type { callBookMethods } from '../methods/step4-call-books';
import { PRESS_MS, type Handlers } from './handled';

export const callBookHandlers: Handlers<keyof typeof callBookMethods> = {
  readBookPlan,
  sendCallBooks: () => sendCallBooks(startBudget(PRESS_MS)),
};
