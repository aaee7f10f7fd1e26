/** Gives keys to graduations and persons, and finds them again when rows moved while they were being written. */
import { fingerprint } from '../keyed-write/fingerprint';
import type { Block, Cells } from '../keyed-write/intent';
import { updateBlocks } from '../keyed-write/plan-write';
import { cellAt } from '../keyed-write/rows';
import type { Grid, ReadRow } from '../table-rows';
import { fold } from '../text';
import { type GraduationRow, graduations } from './graduations';
import { fullName } from './names';

type Keys = readonly [graduationKey: string, personKey: string];

/**
 * What a row holds, in short, and its keys. Rows of equal content share a mark; which of them gets which key makes no
 * difference. The marks of both halves find a row again after one cell of it was changed.
 */
type KeyEntry = readonly [
  mark: string,
  graduationKey: string,
  personKey: string,
  left: string,
  right: string,
];

export interface KeyIntent {
  readonly table: string;
  readonly keys: readonly KeyEntry[];
}

const MACHINE = new Set(['graduationKey', 'personKey']);

const typedCells = (grid: Grid, row: number): string[] =>
  [...grid.index.keys()]
    .filter((name) => !MACHINE.has(name))
    .sort()
    .map((name) => String(cellAt(grid, row, name)).trim());

const markOfCells = (cells: readonly string[]): string => fingerprint(cells.join('\u241f'));

/** A mark of what people typed into the row. */
const markOfRow = (grid: Grid, row: number): string => markOfCells(typedCells(grid, row));

/** Marks of both halves of what people typed; '' for one that is empty. */
const halvesOfRow = (grid: Grid, row: number): readonly [string, string] => {
  const cells = typedCells(grid, row);
  const middle = Math.floor(cells.length / 2);
  const half = (part: readonly string[]): string => (part.join('') === '' ? '' : markOfCells(part));
  return [half(cells.slice(0, middle)), half(cells.slice(middle))];
};

/** What tells one person from another: name and birth date, with a telephone number or an address that is theirs alone. */
const identities = (row: GraduationRow): string[] => {
  if (row.birthDate === null) return [];
  const who = `${fold(fullName(row))}|${row.birthDate}`;
  return [row.phone, row.email].filter((contact) => contact !== null).map((contact) => `${who}|${contact}`);
};

/** Whose a graduation key is, by key: the mark of the person to whom it was given. */
export type KeyOwners = ReadonlyMap<string, string>;

/** What says whose row this is: name, birth date, student code. */
export const ownerMark = (row: GraduationRow): string =>
  fingerprint([fold(fullName(row)), row.birthDate ?? '', fold(row.studentCode ?? '')].join('\u241f'));

/**
 * The row that each key belongs to. Where people copied a row, and perhaps typed somebody else over the copy or the original
 * and sorted, it is the row of the person to whom the key was given; where none is, the first.
 */
const keepers = (
  rows: readonly ReadRow<GraduationRow>[],
  owners: KeyOwners,
): ReadonlySet<ReadRow<GraduationRow>> => {
  const kept = new Map<string, ReadRow<GraduationRow>>();
  const isOwner = ({ row, usable }: ReadRow<GraduationRow>, key: string): boolean =>
    usable && ownerMark(row) === owners.get(key);
  for (const reading of rows) {
    const key = reading.row.graduationKey;
    if (key === null) continue;
    const rival = kept.get(key);
    if (rival === undefined || (isOwner(reading, key) && !isOwner(rival, key))) kept.set(key, reading);
  }
  return new Set(kept.values());
};

/** Rows that need a key: usable ones that lack one of the two, and those that carry a copied one. */
export const rowsWithoutKey = (
  rows: readonly ReadRow<GraduationRow>[],
  owners: KeyOwners = new Map(),
): ReadRow<GraduationRow>[] => {
  const keeping = keepers(rows, owners);
  return rows.filter(
    (reading) => reading.usable && (!keeping.has(reading) || reading.row.personKey === null),
  );
};

/**
 * The intent that gives each row of `rowsWithoutKey` what it lacks from `fresh` (two for each), persons found again by
 * their identities. A copied key stays with the row of the person to whom it was given.
 */
export const planKeys = (
  grid: Grid,
  rows: readonly ReadRow<GraduationRow>[],
  fresh: readonly string[],
  owners: KeyOwners = new Map(),
): KeyIntent => {
  const without = new Set(rowsWithoutKey(rows, owners));
  const keeping = keepers(rows, owners);
  const persons = knownPersons(rows.filter((reading) => !without.has(reading)));
  const pool = [...fresh];
  const keys = rows.flatMap((reading): KeyIntent['keys'] => {
    const entry = (graduation: string, person: string): KeyEntry => {
      const row = reading.number - 1;
      return [markOfRow(grid, row), graduation, person, ...halvesOfRow(grid, row)];
    };
    const { graduationKey, personKey } = reading.row;
    const own = keeping.has(reading) ? graduationKey : null;
    if (!without.has(reading)) return own === null ? [] : [entry(own, personKey ?? '')];
    const [first = '', second = ''] = [pool.pop(), pool.pop()];
    return [entry(own ?? first, personKeyFor(reading.row, persons, second))];
  });
  return { table: graduations.name, keys };
};

/** Person keys by identity. */
const knownPersons = (rows: readonly ReadRow<GraduationRow>[]): Map<string, string> =>
  new Map(
    rows.flatMap(({ row }) => {
      const { personKey } = row;
      return personKey === null
        ? []
        : identities(row).map((identity): [string, string] => [identity, personKey]);
    }),
  );

/** The key of the person, `unused` for one not met before, who is known from now on. */
const personKeyFor = (row: GraduationRow, persons: Map<string, string>, unused: string): string => {
  const own = identities(row);
  const key = own.map((identity) => persons.get(identity)).find((known) => known !== undefined) ?? unused;
  for (const identity of own) persons.set(identity, key);
  return key;
};

/**
 * The blocks that make the grid show the intent's keys; none when it does. A key that stands in an empty row, or in a row
 * of other content while its own row is there, is taken off: it was copied, or written there by mistake. If one half of that row is the
 * half of a row whose keys found no place, a person changed the other half meanwhile, and it gets those.
 */
export const planKeyBlocks = (grid: Grid, intent: KeyIntent): Block[] => {
  const rows = grid.cells.map((_, at) => at).filter((at) => at > grid.headerRow);
  const matched = matchRows(grid, rows, intent);
  const after: Record<string, Cells> = {};
  const edited = [...astrayRows(grid, intent, matched), ...editedRows(grid, intent, matched)];
  for (const [row, [graduationKey, personKey]] of [...matched.given, ...edited]) {
    if (shownKey(grid, row) !== graduationKey || String(cellAt(grid, row, 'personKey')) !== personKey)
      after[String(row)] = { graduationKey, personKey };
  }
  return updateBlocks(grid, new Map(rows.map((row) => [String(row), row])), after);
};

const shownKey = (grid: Grid, row: number): string => String(cellAt(grid, row, 'graduationKey'));

/** Keys of the intent that stand in no row. */
const lostKeys = (grid: Grid, intent: KeyIntent, { given, unknown }: Matched): readonly KeyEntry[] => {
  const found = new Set([
    ...[...given.values()].map(([graduationKey]) => graduationKey),
    ...unknown.map((row) => shownKey(grid, row)),
  ]);
  return intent.keys.filter(([, key]) => !found.has(key));
};

/** Rows of unknown content that show a key not theirs, with the keys that they should have. */
const astrayRows = (
  grid: Grid,
  intent: KeyIntent,
  { given, unknown }: Matched,
): (readonly [number, Keys])[] => {
  const owned = new Set([...given.values()].map(([graduationKey]) => graduationKey));
  const lost = lostKeys(grid, intent, { given, unknown });
  const entries = new Map(intent.keys.map((entry) => [entry[1], entry]));
  return unknown.flatMap((row): (readonly [number, Keys])[] => {
    const key = shownKey(grid, row);
    const shows = entries.get(key);
    const isHalfOf = halfMatcher(grid, row);
    if (!shows || (!owned.has(key) && isHalfOf(shows))) return [];
    const [own, ...others] = lost.filter(isHalfOf);
    if (own && others.length === 0) return [[row, [own[1], own[2]]]];
    const isEmpty = typedCells(grid, row).join('') === '';
    return owned.has(key) || isEmpty ? [[row, ['', '']]] : [];
  });
};

/** Rows without a key of which a person changed one half before we wrote: each that alone can be the row of keys without a place. */
const editedRows = (grid: Grid, intent: KeyIntent, matched: Matched): (readonly [number, Keys])[] => {
  const lost = lostKeys(grid, intent, matched);
  if (lost.length === 0) return [];
  const open = matched.unknown
    .filter((row) => shownKey(grid, row) === '')
    .map((row) => ({ row, fits: lost.filter(halfMatcher(grid, row)) }));
  return open.flatMap(({ row, fits: [own, ...others] }): (readonly [number, Keys])[] => {
    const rivals = open.filter(({ fits }) => own !== undefined && fits.includes(own));
    return own && others.length === 0 && rivals.length === 1 ? [[row, [own[1], own[2]]]] : [];
  });
};

const halfMatcher = (grid: Grid, row: number): ((entry: KeyEntry) => boolean) => {
  const [left, right] = halvesOfRow(grid, row);
  return (entry) => (left !== '' && left === entry[3]) || (right !== '' && right === entry[4]);
};

interface Matched {
  readonly given: ReadonlyMap<number, Keys>;
  /** Rows whose content the intent does not know. */
  readonly unknown: readonly number[];
}

/** Finds the rows of the intent by their content. */
const matchRows = (grid: Grid, rows: readonly number[], intent: KeyIntent): Matched => {
  const waiting = new Map<string, Map<string, Keys>>();
  for (const [mark, graduationKey, personKey] of intent.keys) {
    const alike = waiting.get(mark) ?? new Map<string, Keys>();
    waiting.set(mark, alike.set(graduationKey, [graduationKey, personKey]));
  }
  const given = new Map<number, Keys>();
  const settle = (row: number, mark: string, keys: Keys | undefined): boolean => {
    if (!keys) return false;
    waiting.get(mark)?.delete(keys[0]);
    given.set(row, keys);
    return true;
  };
  const marks = rows.map((row): readonly [number, string] => [row, markOfRow(grid, row)]);
  // First those that show a key of theirs already, so that equal rows keep the keys they have.
  const open = marks.filter(([row, mark]) => !settle(row, mark, waiting.get(mark)?.get(shownKey(grid, row))));
  const unknown = open.filter(([row, mark]) => !settle(row, mark, firstOf(waiting.get(mark))));
  return {
    given,
    unknown: unknown.map(([row]) => row),
  };
};

const firstOf = <V>(map: ReadonlyMap<string, V> | undefined): V | undefined => map?.values().next().value;
