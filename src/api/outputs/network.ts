/** What the script gives back about the alumni network: switches, registers, duties, half-yearly reports, sharing, mentors. */
import * as z from 'zod/mini';
import { ApprovalView } from './approval-view';
import { DUTY_LIGHTS } from '../../domain/network/duties/plan-calendar';
import { FIELD_KINDS } from '../../domain/network/entry';
import { GROUPS } from '../../domain/network/groups';
import { MadePaper } from './made-paper';
import { ProblemGroup, ProblemView, Progress, StepActionView } from './views';

const Figure = z.object({ label: z.string(), value: z.string(), warns: z.optional(z.boolean()) });

const TripPerson = z.object({
  name: z.string(),
  note: z.string(),
  values: z.record(z.string(), z.string()),
});

export const networkOutputs = {
  readRegisters: z.object({
    groups: z.array(
      z.object({
        group: z.enum(GROUPS),
        title: z.string(),
        on: z.boolean(),
        holds: z.string(),
        registers: z.array(z.object({ register: z.string(), title: z.string(), rows: z.number() })),
      }),
    ),
    figures: z.array(Figure),
    news: z.array(z.object({ label: z.string(), count: z.number() })),
  }),
  switchGroup: z.object({ title: z.string(), on: z.boolean() }),
  readRegister: z.object({
    register: z.string(),
    title: z.string(),
    about: z.string(),
    keeper: z.string(),
    item: z.string(),
    total: z.number(),
    found: z.number(),
    facts: z.array(Figure),
    rows: z.array(
      z.object({
        title: z.string(),
        note: z.string(),
        number: z.number(),
        row: z.string(),
        values: z.record(z.string(), z.string()),
        graduationKey: z.string(),
        follows: z.array(
          z.object({
            label: z.string(),
            register: z.string(),
            values: z.record(z.string(), z.string()),
          }),
        ),
      }),
    ),
    statement: z.string(),
    fields: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        kind: z.enum(FIELD_KINDS),
        required: z.boolean(),
        hint: z.string(),
        choices: z.array(z.string()),
        value: z.string(),
      }),
    ),
    person: z.boolean(),
    problems: z.array(ProblemGroup),
  }),
  readWarnings: z.object({
    warnings: z.array(z.object({ register: z.string(), title: z.string(), text: z.string() })),
  }),
  addToRegister: z.object({
    title: z.string(),
    item: z.string(),
    added: z.boolean(),
    problems: z.array(ProblemView),
  }),
  changeRegisterRow: z.object({
    title: z.string(),
    item: z.string(),
    changed: z.boolean(),
    problems: z.array(ProblemView),
  }),
  readSilence: z.object({
    people: z.number(),
    fresh: z.number(),
    silent: z.number(),
    months: z.number(),
    lines: z.array(z.object({ graduationKey: z.string(), name: z.string(), note: z.string() })),
  }),
  readConnections: z.object({
    name: z.string(),
    lines: z.array(z.object({ day: z.string(), direction: z.string(), what: z.string() })),
  }),
  readTrips: z.object({
    trips: z.array(
      z.object({
        title: z.string(),
        note: z.string(),
        ambassadors: z.array(TripPerson),
        schoolmates: z.array(TripPerson),
        schoolmatesTotal: z.number(),
      }),
    ),
  }),
  readMentorPairs: z.object({
    pairs: z.array(
      z.object({
        mentee: z.string(),
        mentor: z.string(),
        student: z.string(),
        accompanies: z.string(),
        why: z.string(),
      }),
    ),
    left: z.array(z.object({ student: z.string(), wishes: z.string() })),
    places: z.number(),
    accompanied: z.number(),
  }),
  acceptMentorPairs: z.object({ paired: z.number(), gone: z.number() }),
  readDuties: z.object({
    lines: z.array(
      z.object({
        key: z.nullable(z.string()),
        article: z.string(),
        text: z.string(),
        unit: z.string(),
        period: z.string(),
        due: z.string(),
        light: z.enum(DUTY_LIGHTS),
        why: z.string(),
        tab: z.string(),
      }),
    ),
    counts: z.record(z.enum(DUTY_LIGHTS), z.number()),
    begun: z.boolean(),
  }),
  readUnitReports: z.object({
    label: z.string(),
    due: z.string(),
    formUrl: z.string(),
    nextDue: z.nullable(z.string()),
    total: z.number(),
    received: z.number(),
    mailed: z.number(),
    units: z.array(
      z.object({
        name: z.string(),
        light: z.enum(['received', 'waiting', 'late']),
        note: z.string(),
        link: z.string(),
      }),
    ),
    paper: z.nullable(z.object({ approval: ApprovalView, actions: z.array(StepActionView) })),
  }),
  openUnitReports: z.extend(Progress, {
    formUrl: z.nullable(z.string()),
    sent: z.number(),
    left: z.number(),
    quotaOut: z.boolean(),
    unclear: z.array(z.string()),
    failed: z.array(z.string()),
    withoutEmail: z.array(z.string()),
  }),
  pullUnitReports: z.object({ pulled: z.number() }),
  createUnitSummary: MadePaper,
  readSharing: z.object({
    columns: z.array(z.string()),
    faculties: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        note: z.string(),
        url: z.string(),
        shared: z.boolean(),
        warns: z.boolean(),
      }),
    ),
    waitingTotal: z.number(),
    waiting: z.array(
      z.object({
        request: z.string(),
        unit: z.string(),
        name: z.string(),
        className: z.string(),
        words: z.string(),
        column: z.string(),
        value: z.string(),
        now: z.record(z.string(), z.string()),
      }),
    ),
    correctable: z.array(z.object({ column: z.string(), header: z.string() })),
  }),
  shareWithFaculties: z.extend(Progress, {
    withoutEmail: z.array(z.string()),
    failed: z.array(z.string()),
  }),
  withdrawCopy: z.object({ unit: z.string() }),
  readFacultyCopies: z.object({
    copies: z.number(),
    requests: z.number(),
    former: z.array(z.string()),
  }),
  settleRequest: z.object({ name: z.string(), left: z.number() }),
  markDuty: z.object({ text: z.string() }),
} as const;
