/** The part of the contract that is about events and the forms that feed registers. */
import * as z from 'zod/mini';
import { BADGES_FOR } from '../../domain/network/events/badge-sheet';
import { EVENT_ROUNDS } from '../../domain/network/events/invitation-rounds';
import { GUEST_REGISTERS } from '../../domain/network/events/invitees';
import { FORM_KINDS } from '../../domain/network/forms';
import { ASKED_BY } from '../../domain/network/registers/participants';
import { anyone, asOwner, whereShared } from '../method-declaration';
import { nothing, shortText } from '../inputs';

/** What an event's row shows of itself. */
const event = () => z.string().check(z.minLength(1), z.maxLength(600));
const form = () => z.object({ kind: z.enum(FORM_KINDS), event: z.optional(event()) });
const from = () => z.int().check(z.gte(0), z.lte(100_000));
const typed = () => z.string().check(z.maxLength(600));
const round = () => z.enum(EVENT_ROUNDS);
/** Whom to take onto the list. */
const wish = () =>
  z.object({
    event: event(),
    roster: z.boolean(),
    scope: typed(),
    faculty: typed(),
    group: typed(),
    condition: typed(),
    registers: z.array(z.enum(GUEST_REGISTERS)).check(z.maxLength(GUEST_REGISTERS.length)),
  });

export const networkEventMethods = {
  /** A form that feeds registers: its link and the text to send; for an event its own (S2.23, S2.27, S2.37). */
  readRegisterForm: { ...anyone, input: form },
  /** Makes and opens the form, or brings its words up to date; call again while running. */
  openRegisterForm: { ...asOwner('Mở phiếu mạng lưới'), input: form },
  /** Takes new and edited answers into the registers. */
  pullRegisterForm: { ...whereShared('Lấy phiếu mạng lưới'), input: form },
  /** Notes that whoever presses has seen what came in by the forms so far. */
  noteFormsSeen: { ...anyone, input: nothing },
  /** The events, the nearest first; of the chosen one who answered, came, what it cost, 50 people found by `text` from the `from`th on. */
  readEvents: {
    ...anyone,
    input: () =>
      z.object({ event: z.optional(event()), text: z.optional(shortText()), from: z.optional(from()) }),
  },
  /** The row of the next Ngày hội trở về with purpose, programme, tasks; can be undone. */
  planHomecoming: { ...anyone, input: nothing },
  /** The plan of the Ngày hội trở về as .docx and Doc, a new version each time; submitted and issued as plan and report are. */
  createHomecomingPlan: {
    ...asOwner('Tạo kế hoạch Ngày hội trở về'),
    input: () => z.object({ event: event() }),
  },
  /** What can be chosen when a list of guests is made. */
  readInviteChoices: { ...anyone, input: nothing },
  /** Whom a choice would take onto the list, whom not and why, how many days their mails need. */
  readInvitees: { ...anyone, input: wish },
  /** Takes them onto the list, each with a number and a code; can be undone. */
  inviteToEvent: { ...anyone, input: wish },
  /** How the invitation stands, and the next round of mails before it goes. */
  readInvitation: { ...anyone, input: () => z.object({ event: event(), round: z.optional(round()) }) },
  /** The round's first letter to whoever presses, marked as a test; it counts nowhere. */
  testEventMail: { ...anyone, input: () => z.object({ event: event(), round: round() }) },
  /** Mails a round, each guest once with a link of their own; call again while running, the dispatcher goes on. */
  sendEventMails: {
    ...asOwner('Gửi thư mời dự sự kiện'),
    input: () => z.object({ event: event(), round: round(), retryBefore: z.optional(shortText()) }),
  },
  /** Pauses the mails of events, also those of the dispatcher, until the next press. */
  pauseEventMails: { ...anyone, input: nothing },
  /** Messages with each guest's own link to copy, 20 from the `from`th on, of those who have not answered. */
  readEventMessages: {
    ...anyone,
    input: () =>
      z.object({ event: event(), round: round(), text: z.optional(shortText()), from: z.optional(from()) }),
  },
  /** Notes that a guest was asked by Zalo, telephone or on paper; can be undone. */
  noteAsked: {
    ...anyone,
    input: () => z.object({ event: event(), participant: event(), by: z.enum(ASKED_BY) }),
  },
  /** Notes who came (by numbers, codes, cards or lines of the list), or takes it back; can be undone. */
  checkIn: {
    ...anyone,
    input: () =>
      z.object({
        event: event(),
        present: z.boolean(),
        people: z.array(event()).check(z.minLength(1), z.maxLength(200)),
      }),
  },
  /** Somebody who came without being on the list; can be undone. */
  addWalkIn: {
    ...anyone,
    input: () =>
      z.object({
        event: event(),
        name: shortText(),
        className: typed(),
        phone: typed(),
        graduationKey: z.optional(shortText()),
      }),
  },
  /** The event's Sổ điểm danh for phones: made, brought up to date, shared with these helpers. */
  openDoorSheet: {
    ...asOwner('Mở Sổ điểm danh'),
    input: () => z.object({ event: event(), emails: z.array(z.email()).check(z.maxLength(30)) }),
  },
  /** Takes what helpers tapped and typed in the Sổ điểm danh. */
  readDoor: { ...asOwner('Đọc Sổ điểm danh'), input: () => z.object({ event: event() }) },
  /** Name badges of an event's guests on a sheet to print, 200 at most. */
  printBadges: {
    ...asOwner('Làm thẻ đeo'),
    input: () => z.object({ event: event(), who: z.enum(BADGES_FOR), from: from() }),
  },
  /** Writes how many came and what it cost into the event's row, and who came into Lượt kết nối; can be undone. */
  closeEvent: { ...anyone, input: () => z.object({ event: event() }) },
} as const;
