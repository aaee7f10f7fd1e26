/** The part of the contract that is about a clean roster: proposals, look-alikes, classes, order, one person's history. */
import * as z from 'zod/mini';
import { KINDS } from '../../domain/roster/proposals/open-proposals';
import { GRADES, PAIR_DECISIONS } from '../../domain/roster/duplicates';
import { SORTS } from '../../domain/roster/sort-roster';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { ProblemView } from '../views';

const kind = z.enum(KINDS);
const key = z.string().check(z.minLength(1), z.maxLength(200));
/** A whole kind, or the named ones of it. */
const chosen = { kind, ids: z.optional(z.array(key).check(z.maxLength(500))) } as const;
const count = z.number();

const Side = z.object({ graduationKey: z.string(), name: z.string(), row: count, note: z.string() });
const Line = z.object({ at: z.string(), text: z.string(), note: z.string() });

const ClassPage = z.object({
  classes: count,
  confirmed: count,
  toRemind: count,
  stands: z.array(
    z.object({
      key: z.string(),
      className: z.string(),
      cohort: z.string(),
      people: count,
      withPhone: count,
      withEmail: count,
      teacher: z.string(),
      confirmedAt: z.nullable(z.string()),
      confirmedBy: z.string(),
      known: z.boolean(),
      missing: z.array(z.string()),
    }),
  ),
});

export const cleaningMethods = {
  /** Step 3: proposals for doubtful cells, counted by kind; with `kind` also its lines, 50 from the `from`th on. */
  readProposals: {
    ...anyone,
    input: z.object({ kind: z.optional(kind), from: z.optional(z.int().check(z.gte(0), z.lte(100_000))) }),
    output: z.object({
      kinds: z.array(z.object({ kind, label: z.string(), count, refused: count })),
      lines: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          className: z.string(),
          row: count,
          column: z.string(),
          before: z.string(),
          after: z.array(z.object({ column: z.string(), text: z.string() })),
          usable: z.boolean(),
        }),
      ),
      total: count,
    }),
  },
  /** Step 3: writes a kind of proposals, or the named ones, as one action that can be undone. */
  applyProposals: {
    ...anyone,
    input: z.object(chosen),
    output: z.object({ kind: z.string(), cells: count, kept: z.array(ProblemView), unusable: count }),
  },
  /** Step 3: remembers that proposals are not wanted; with `back` those of the kind are asked again. */
  refuseProposals: {
    ...anyone,
    input: z.object({ ...chosen, back: z.boolean() }),
    output: z.object({ kind: z.string(), count }),
  },
  /** Step 3: rows that may be one person, the sure ones first. */
  readDuplicates: {
    ...anyone,
    input: nothing,
    output: z.object({
      pairs: z.array(
        z.object({
          id: z.string(),
          grade: z.enum(GRADES),
          why: z.string(),
          sameGraduation: z.boolean(),
          first: Side,
          second: Side,
        }),
      ),
      total: count,
    }),
  },
  /** Step 3: settles a pair of rows; 'removeRow' takes `other` out. */
  settleDuplicate: {
    ...anyone,
    input: z.object({ kept: key, other: key, decision: z.enum(PAIR_DECISIONS) }),
    output: z.object({ decision: z.enum(PAIR_DECISIONS), name: z.string(), cells: count, removed: count }),
  },
  /** Step 3: how complete each class is and whether its list is confirmed. */
  readClassStands: { ...anyone, input: nothing, output: ClassPage },
  /** Step 3: notes that a class list is confirmed, by the class's teacher unless said otherwise, or takes that back. */
  confirmClass: {
    ...anyone,
    input: z.object({ key, confirmed: z.boolean(), by: z.optional(shortText) }),
    output: ClassPage,
  },
  /** Step 3: sorts `Danh sách` in Vietnamese order, whole rows. */
  sortRoster: {
    ...anyone,
    input: z.object({ by: z.enum(SORTS) }),
    output: z.object({ rows: count, sorted: z.boolean() }),
  },
  /** Everything the tabs hold of a person, over the years. */
  readPerson: {
    ...anyone,
    input: z.object({ graduationKey: key }),
    output: z.object({
      name: z.string(),
      graduations: z.array(Line),
      answers: z.array(Line),
      attempts: z.array(Line),
      mails: z.array(Line),
      changes: z.array(Line),
    }),
  },
} as const;
