/** Handlers of the methods about events and the forms that feed registers. */
import { startBudget } from '../../google/clock';
import { addWalkIn, checkIn, closeEvent } from '../../workflows/network/events/check-in';
import { openDoorSheet, pullDoorSheet } from '../../workflows/network/events/door-sheet';
import { readEvents } from '../../workflows/network/events/read-events';
import { addHomecoming } from '../../workflows/network/events/add-homecoming';
import { noteFormsSeen } from '../../workflows/network/forms/form-news';
import { createHomecomingPlan } from '../../workflows/network/events/homecoming-paper';
import {
  inviteToEvent,
  readInviteChoices,
  readInvitees,
} from '../../workflows/network/events/invite-to-event';
import { noteAsked } from '../../workflows/network/events/note-asked';
import { openRegisterForm } from '../../workflows/network/forms/open-register-form';
import { printBadges } from '../../workflows/network/events/print-badges';
import { pullRegisterForm } from '../../workflows/network/forms/pull-register-form';
import { readEventMessages } from '../../workflows/network/events/read-event-messages';
import { readInvitation } from '../../workflows/network/events/read-invitation';
import { readRegisterForm } from '../../workflows/network/forms/read-register-form';
import { pauseEventMails, startEventMails } from '../../workflows/network/events/send-event-mails';
import { testEventMail } from '../../workflows/network/events/send-test-invitation';
import type { networkEventMethods } from '../methods/network-events';
import { PRESS_MS, type Handlers } from './handled';

export const networkEventHandlers: Handlers<keyof typeof networkEventMethods> = {
  readRegisterForm,
  openRegisterForm: (asked) => openRegisterForm(asked, startBudget(PRESS_MS)),
  pullRegisterForm,
  noteFormsSeen,
  readEvents,
  planHomecoming: addHomecoming,
  createHomecomingPlan,
  readInviteChoices,
  readInvitees,
  inviteToEvent,
  readInvitation,
  testEventMail,
  sendEventMails: (press) => startEventMails(press, startBudget(PRESS_MS)),
  pauseEventMails,
  readEventMessages,
  noteAsked,
  checkIn,
  addWalkIn,
  openDoorSheet,
  readDoor: pullDoorSheet,
  printBadges,
  closeEvent,
};
