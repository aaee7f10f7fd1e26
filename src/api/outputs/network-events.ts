/** What the script gives back about events and the forms that feed registers. */
import * as z from 'zod/mini';
import { ApprovalView } from './approval-view';
import { EVENT_STANDS } from '../../domain/network/events/attendance';
import { EVENT_ROUNDS } from '../../domain/network/events/invitation-rounds';
import { GUEST_REGISTERS } from '../../domain/network/events/invitees';
import { MadePaper } from './made-paper';
import { ProblemView, Progress, StepActionView } from './views';

const money = z.nullable(z.number());
const line = {
  event: z.string(),
  title: z.string(),
  date: z.string(),
  kind: z.string(),
  state: z.string(),
} as const;
const counts = {
  invited: z.number(),
  answered: z.number(),
  coming: z.number(),
  unsure: z.number(),
  declined: z.number(),
  unanswered: z.number(),
  registered: z.number(),
  guests: z.number(),
  present: z.number(),
  walkIns: z.number(),
  alumni: z.number(),
} as const;
const reasons = z.array(z.object({ label: z.string(), count: z.number() }));
const CheckedIn = z.object({
  name: z.string(),
  className: z.string(),
  present: z.boolean(),
  already: z.boolean(),
  walkIn: z.boolean(),
  fault: z.string(),
});

export const networkEventOutputs = {
  readRegisterForm: z.object({
    label: z.string(),
    about: z.string(),
    formUrl: z.string(),
    text: z.string(),
    pulledUntil: z.string(),
  }),
  openRegisterForm: z.extend(Progress, { formUrl: z.nullable(z.string()) }),
  pullRegisterForm: z.object({ pulled: z.number(), refused: z.number() }),
  noteFormsSeen: z.object({}),
  readEvents: z.object({
    events: z.array(z.object(line)),
    chosen: z.nullable(
      z.object({
        ...line,
        ...counts,
        planned: money,
        actual: money,
        ofBudget: z.boolean(),
        costPerHead: money,
        people: z.array(
          z.object({
            participant: z.string(),
            name: z.string(),
            note: z.string(),
            present: z.boolean(),
          }),
        ),
        found: z.number(),
        doorSheet: z.string(),
        stand: z.enum(EVENT_STANDS),
        paper: z.nullable(
          z.object({
            thin: z.boolean(),
            approval: z.nullable(z.object({ approval: ApprovalView, actions: z.array(StepActionView) })),
          }),
        ),
      }),
    ),
    homecoming: z.nullable(z.string()),
  }),
  planHomecoming: z.object({ title: z.string(), event: z.string() }),
  createHomecomingPlan: MadePaper,
  readInviteChoices: z.object({
    faculties: z.array(z.string()),
    groups: z.array(z.string()),
    registers: z.array(
      z.object({ register: z.enum(GUEST_REGISTERS), label: z.string(), people: z.number() }),
    ),
    columns: z.array(z.object({ header: z.string(), isDay: z.boolean() })),
    operators: z.array(z.string()),
  }),
  readInvitees: z.object({
    invite: z.number(),
    withEmail: z.number(),
    outside: z.number(),
    leftOut: reasons,
    names: z.array(z.string()),
    takes: z.string(),
    problems: z.array(ProblemView),
  }),
  inviteToEvent: z.object({ title: z.string(), invited: z.number() }),
  readInvitation: z.object({
    title: z.string(),
    ready: z.boolean(),
    past: z.boolean(),
    counts: z.object(counts),
    round: z.enum(EVENT_ROUNDS),
    rounds: z.array(
      z.object({
        round: z.enum(EVENT_ROUNDS),
        label: z.string(),
        waiting: z.number(),
        sent: z.number(),
      }),
    ),
    waiting: z.number(),
    leftOut: reasons,
    first: z.nullable(z.object({ to: z.string(), name: z.string(), subject: z.string(), body: z.string() })),
    takes: z.string(),
    warnings: z.array(z.string()),
    problems: z.array(ProblemView),
    failed: z.number(),
    unclear: z.number(),
    asOf: z.string(),
    testTo: z.string(),
    running: z.nullable(Progress),
  }),
  testEventMail: z.object({ to: z.string() }),
  sendEventMails: Progress,
  pauseEventMails: z.object({}),
  readEventMessages: z.object({
    people: z.array(
      z.object({
        participant: z.string(),
        name: z.string(),
        note: z.string(),
        text: z.string(),
        link: z.string(),
        open: z.string(),
        written: z.boolean(),
      }),
    ),
    total: z.number(),
    problems: z.array(ProblemView),
  }),
  noteAsked: z.object({ name: z.string() }),
  checkIn: z.object({ people: z.array(CheckedIn) }),
  addWalkIn: CheckedIn,
  openDoorSheet: z.object({ url: z.string(), shared: z.number() }),
  readDoor: z.object({ tapped: z.number(), added: z.number() }),
  printBadges: z.object({ badges: z.number(), left: z.number(), url: z.string() }),
  closeEvent: z.object({ title: z.string(), attended: z.number(), contacts: z.nullable(z.number()) }),
} as const;
