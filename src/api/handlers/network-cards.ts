/** Handlers of the methods about alumni cards. */
import { issueCards, printCards, readCards, renewCard } from '../../workflows/network/cards/issue-cards';
import type { networkCardMethods } from '../methods/network-cards';
import type { Handlers } from './handled';

export const networkCardHandlers: Handlers<keyof typeof networkCardMethods> = {
  readCards,
  issueCards,
  renewCard,
  printCards,
};
