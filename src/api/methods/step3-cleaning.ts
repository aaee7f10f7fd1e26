/** The part of the contract that is about a clean roster: proposals, look-alikes, classes, order, one person's history. */
import * as z from 'zod/mini';
import { KINDS } from '../../domain/roster/proposals/open-proposals';
import { PAIR_DECISIONS } from '../../domain/roster/duplicates';
import { SORTS } from '../../domain/roster/sort-roster';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

export const kind = () => z.enum(KINDS);

const key = () => z.string().check(z.minLength(1), z.maxLength(200));

/** A whole kind, or the named ones of it. */
const chosen = () => ({ kind: kind(), ids: z.optional(z.array(key()).check(z.maxLength(500))) }) as const;

export const cleaningMethods = {
  /** Step 3: proposals for doubtful cells, counted by kind; with `kind` also its lines, 50 from the `from`th on. */
  readProposals: {
    ...anyone,
    input: () =>
      z.object({ kind: z.optional(kind()), from: z.optional(z.int().check(z.gte(0), z.lte(100_000))) }),
  },
  /** Step 3: writes a kind of proposals, or the named ones, as one action that can be undone. */
  applyProposals: {
    ...anyone,
    input: () => z.object(chosen()),
  },
  /** Step 3: remembers that proposals are not wanted; with `back` those of the kind are asked again. */
  refuseProposals: {
    ...anyone,
    input: () => z.object({ ...chosen(), back: z.boolean() }),
  },
  /** Step 3: rows that may be one person, the sure ones first. */
  readDuplicates: {
    ...anyone,
    input: nothing,
  },
  /** Step 3: settles a pair of rows; 'removeRow' takes `other` out. */
  settleDuplicate: {
    ...anyone,
    input: () => z.object({ kept: key(), other: key(), decision: z.enum(PAIR_DECISIONS) }),
  },
  /** Step 3: how complete each class is and whether its list is confirmed. */
  readClassStands: { ...anyone, input: nothing },
  /** Step 3: notes that a class list is confirmed, by the class's teacher unless said otherwise, or takes that back. */
  confirmClass: {
    ...anyone,
    input: () => z.object({ key: key(), confirmed: z.boolean(), by: z.optional(shortText()) }),
  },
  /** Step 3: sorts `Danh sách` in Vietnamese order, whole rows. */
  sortRoster: {
    ...anyone,
    input: () => z.object({ by: z.enum(SORTS) }),
  },
  /** Everything the tabs hold of a person, over the years. */
  readPerson: {
    ...anyone,
    input: () => z.object({ graduationKey: key() }),
  },
} as const;
