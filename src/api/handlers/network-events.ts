/** Handlers of the methods about events and the forms that feed registers. */
import { startBudget } from '../../google/clock';
import { checkIn, closeEvent, planHomecoming, readEvents } from '../../workflows/network/events';
import { openRegisterForm } from '../../workflows/network/open-register-form';
import { pullRegisterForm } from '../../workflows/network/pull-register-form';
import { readRegisterForm } from '../../workflows/network/read-register-form';
import type { networkEventMethods } from '../methods/network-events';
import { PRESS_MS, type Handlers } from './handled';

export const networkEventHandlers: Handlers<keyof typeof networkEventMethods> = {
  readRegisterForm,
  openRegisterForm: (asked) => openRegisterForm(asked, startBudget(PRESS_MS)),
  pullRegisterForm,
  readEvents,
  planHomecoming,
  checkIn,
  closeEvent,
};
