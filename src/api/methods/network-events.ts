/** The part of the contract that is about events and the forms that feed registers. */
import * as z from 'zod/mini';
import { FORM_KINDS } from '../../domain/network/forms';
import { anyone, asOwner, whereShared } from '../how-it-runs';
import { nothing, shortText } from '../inputs';

/** What an event's row shows of itself. */
const event = z.string().check(z.minLength(1), z.maxLength(600));
const form = z.object({ kind: z.enum(FORM_KINDS), event: z.optional(event) });

export const networkEventMethods = {
  /** A form that feeds registers: its link and the text to send; for an event its own (S2.23, S2.27, S2.37). */
  readRegisterForm: { ...anyone, input: form },
  /** Makes and opens the form, or brings its words up to date; call again while running. */
  openRegisterForm: { ...asOwner('Mở phiếu mạng lưới'), input: form },
  /** Takes new and edited answers into the registers. */
  pullRegisterForm: { ...whereShared('Lấy phiếu mạng lưới'), input: form },
  /** The events, the nearest first; of the chosen one who answered, came, what it cost, 50 people found by `text`. */
  readEvents: {
    ...anyone,
    input: z.object({ event: z.optional(event), text: z.optional(shortText) }),
  },
  /** The row of the next Ngày hội trở về with its steps; can be undone. */
  planHomecoming: { ...anyone, input: nothing },
  /** Notes by number (typed or scanned) or by the list's mark that somebody came, or takes it back; can be undone. */
  checkIn: { ...anyone, input: z.object({ event, participant: event, present: z.boolean() }) },
  /** Writes how many came into the event's row; can be undone. */
  closeEvent: { ...anyone, input: z.object({ event }) },
} as const;
