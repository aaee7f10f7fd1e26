/** What the script gives back about step 4's calls, messages and paper. */
import * as z from 'zod/mini';
import { nothing } from '../inputs';
import { ProblemView } from './views';

const CallCard = z.object({
  graduationKey: z.string(),
  name: z.string(),
  className: z.string(),
  phone: z.string(),
  tel: z.string(),
  /** '' where there is none. */
  zalo: z.string(),
  facebook: z.string(),
  form: z.string(),
  /** What was promised and is due, in words or ''. */
  callBack: z.string(),
  tried: z.array(z.string()),
  script: z.string(),
});

const CalledPerson = z.object({ graduationKey: z.string(), name: z.string(), note: z.string() });

const Message = z.object({
  graduationKey: z.string(),
  name: z.string(),
  className: z.string(),
  text: z.string(),
  link: z.string(),
  /** Opens the chat, or ''. */
  open: z.string(),
  note: z.string(),
  written: z.boolean(),
});

const ProgressLine = z.object({
  name: z.string(),
  cases: z.number(),
  complete: z.number(),
  partial: z.number(),
  refused: z.number(),
  /** Complete answers that lack to the target. */
  missing: z.number(),
  contacted: z.nullable(z.number()),
  refusal: z.nullable(z.number()),
});

export const contactOutputs = {
  beginCalls: nothing(),
  readNextCall: z.object({
    classes: z.array(z.object({ key: z.string(), label: z.string(), left: z.number() })),
    left: z.number(),
    later: z.number(),
    wrong: z.array(CalledPerson),
    awaited: z.array(CalledPerson),
    withoutPhone: z.number(),
    person: z.nullable(CallCard),
    suggested: z.string(),
  }),
  logContact: z.object({ name: z.string(), added: z.boolean() }),
  readMessages: z.object({
    channels: z.array(z.string()),
    channel: z.string(),
    classes: z.array(z.object({ key: z.string(), label: z.string() })),
    people: z.array(Message),
    total: z.number(),
    left: z.number(),
    problems: z.array(ProblemView),
  }),
  readGroupLink: z.object({
    label: z.string(),
    link: z.string(),
    text: z.string(),
    poster: z.object({ school: z.string(), heading: z.string(), lines: z.array(z.string()) }),
  }),
  readProgress: z.object({
    target: z.number(),
    all: z.nullable(ProgressLine),
    groups: z.array(ProgressLine),
  }),
  readPaperForm: z.object({
    name: z.string(),
    className: z.string(),
    link: z.string(),
    answered: z.boolean(),
  }),
} as const;
