/** Handlers of the methods about the office account: its queue, handing it over, a copied workbook. */
import { acceptHandOver } from '../../workflows/handover/accept-hand-over';
import { declareNew } from '../../workflows/handover/declare-new';
import { handOver } from '../../workflows/handover/hand-over';
import { cancelQueued } from '../../workflows/queue/cancel-queued';
import { readQueue } from '../../workflows/queue/read-queue';
import type { officeMethods } from '../methods/office-account';
import type { Handlers } from './handled';

export const officeHandlers: Handlers<keyof typeof officeMethods> = {
  readQueue: (input) => readQueue(input),
  cancelQueued: ({ number }) => cancelQueued(number),
  handOver: ({ to }) => handOver(to),
  acceptHandOver,
  declareNew,
};
