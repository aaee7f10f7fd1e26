/** Handlers of the methods about the newsletter. */
import { startBudget } from '../../google/clock';
import { readNewsletters } from '../../workflows/network/newsletters/read-newsletters';
import { saveNewsletter } from '../../workflows/network/newsletters/save-newsletter';
import {
  pauseNewsletter,
  sendNewsletter,
  testNewsletter,
} from '../../workflows/network/newsletters/send-newsletter';
import type { networkNewsMethods } from '../methods/network-news';
import { PRESS_MS, type Handlers } from './handled';

export const networkNewsHandlers: Handlers<keyof typeof networkNewsMethods> = {
  readNewsletters,
  saveNewsletter,
  testNewsletter,
  sendNewsletter: (asked) => sendNewsletter(asked, startBudget(PRESS_MS)),
  pauseNewsletter,
};
