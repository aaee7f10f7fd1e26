/** Handlers of the methods about events and the forms that feed registers. */
import { startBudget } from '../../google/clock';
import { addWalkIn, checkIn, closeEvent } from '../../workflows/network/check-in';
import { planHomecoming, readEvents } from '../../workflows/network/events';
import { noteFormsSeen } from '../../workflows/network/form-news';
import { createHomecomingPlan } from '../../workflows/network/homecoming-paper';
import { inviteToEvent, readInviteChoices, readInvitees } from '../../workflows/network/invite-to-event';
import { noteAsked } from '../../workflows/network/note-asked';
import { openRegisterForm } from '../../workflows/network/open-register-form';
import { printBadges } from '../../workflows/network/print-badges';
import { pullRegisterForm } from '../../workflows/network/pull-register-form';
import { readEventMessages, readInvitation } from '../../workflows/network/read-invitation';
import { readRegisterForm } from '../../workflows/network/read-register-form';
import { pauseEventMails, startEventMails } from '../../workflows/network/send-event-mails';
import type { networkEventMethods } from '../methods/network-events';
import { PRESS_MS, type Handlers } from './handled';

export const networkEventHandlers: Handlers<keyof typeof networkEventMethods> = {
  readRegisterForm,
  openRegisterForm: (asked) => openRegisterForm(asked, startBudget(PRESS_MS)),
  pullRegisterForm,
  noteFormsSeen,
  readEvents,
  planHomecoming,
  createHomecomingPlan,
  readInviteChoices,
  readInvitees,
  inviteToEvent,
  readInvitation,
  sendEventMails: (press) => startEventMails(press, startBudget(PRESS_MS)),
  pauseEventMails,
  readEventMessages,
  noteAsked,
  checkIn,
  addWalkIn,
  printBadges,
  closeEvent,
};
