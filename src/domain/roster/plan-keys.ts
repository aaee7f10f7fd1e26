/** Gives keys to graduations and persons, and finds them again when rows moved while they were being written. */
import { fingerprint } from '../keyed-write/fingerprint';
import type { Block, Cells } from '../keyed-write/intent';
import { updateBlocks } from '../keyed-write/plan-write';
import { cellAt } from '../keyed-write/rows';
import type { Grid, ReadRow } from '../table-rows';
import { fold } from '../text';
import { graduations, type GraduationRow } from './graduations';
import { fullName } from './names';

type Keys = readonly [graduationKey: string, personKey: string];

/** A row's content in short → its keys. Rows of equal content share a list; which of them gets which key makes no difference. */
export interface KeyIntent {
  readonly table: string;
  readonly keys: readonly (readonly [fingerprint: string, graduationKey: string, personKey: string])[];
  /** Graduation keys that no row had before. */
  readonly fresh: readonly string[];
}

const MACHINE = new Set(['graduationKey', 'personKey']);

/** A mark of what people typed into the row. */
const markOfRow = (grid: Grid, row: number): string => {
  const typed = [...grid.index.keys()].filter((name) => !MACHINE.has(name)).sort();
  return fingerprint(typed.map((name) => String(cellAt(grid, row, name)).trim()).join('\u241f'));
};

/** What tells one person from another: name and birth date, with a telephone number or an address that is theirs alone. */
const identities = (row: GraduationRow): string[] => {
  if (row.birthDate === null) return [];
  const who = `${fold(fullName(row))}|${row.birthDate}`;
  return [row.phone, row.email].filter((contact) => contact !== null).map((contact) => `${who}|${contact}`);
};

/** Rows that need a key: usable ones that lack one of the two, and later rows that carry a copied one. */
export const rowsWithoutKey = (rows: readonly ReadRow<GraduationRow>[]): ReadRow<GraduationRow>[] => {
  const seen = new Set<string>();
  return rows.filter(({ row, usable }) => {
    const { graduationKey: key, personKey } = row;
    const fresh = key === null || seen.has(key) || personKey === null;
    if (key !== null) seen.add(key);
    return fresh && usable;
  });
};

/**
 * The intent that gives each row of `rowsWithoutKey` what it lacks from `fresh` (two for each), persons found again by
 * their identities. The first row with a key keeps it.
 */
export const planKeys = (
  grid: Grid,
  rows: readonly ReadRow<GraduationRow>[],
  fresh: readonly string[],
): KeyIntent => {
  const without = new Set(rowsWithoutKey(rows));
  const persons = knownPersons(rows.filter((reading) => !without.has(reading)));
  const pool = [...fresh];
  const taken = new Set<string>();
  const keys = rows.flatMap((reading): KeyIntent['keys'] => {
    const mark = markOfRow(grid, reading.number - 1);
    const { graduationKey, personKey } = reading.row;
    const own = graduationKey !== null && !taken.has(graduationKey) ? graduationKey : null;
    if (own !== null) taken.add(own);
    if (!without.has(reading)) return own === null ? [] : [[mark, own, personKey ?? '']];
    const [first = '', second = ''] = [pool.pop(), pool.pop()];
    return [[mark, own ?? first, personOf(reading.row, persons, second)]];
  });
  return {
    table: graduations.name,
    keys,
    fresh: keys.map(([, key]) => key).filter((key) => !taken.has(key)),
  };
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
const personOf = (row: GraduationRow, persons: Map<string, string>, unused: string): string => {
  const own = identities(row);
  const key = own.map((identity) => persons.get(identity)).find((known) => known !== undefined) ?? unused;
  for (const identity of own) persons.set(identity, key);
  return key;
};

/**
 * The blocks that make the grid show the intent's keys; none when it does. A key that stands in a row of other content,
 * while its own row is there, is taken off: it was copied, or written there by mistake. One row that shows a new key of
 * another row was somebody's before its content was changed meanwhile: it gets the one key that is left over.
 */
export const planKeyBlocks = (grid: Grid, intent: KeyIntent): Block[] => {
  const rows = grid.cells.map((_, at) => at).filter((at) => at > grid.headerRow);
  const matched = matchRows(grid, rows, intent);
  const after: Record<string, Cells> = {};
  for (const [row, [graduationKey, personKey]] of [...matched.given, ...astrayRows(grid, intent, matched)]) {
    if (shownKey(grid, row) !== graduationKey || String(cellAt(grid, row, 'personKey')) !== personKey)
      after[String(row)] = { graduationKey, personKey };
  }
  return updateBlocks(grid, new Map(rows.map((row) => [String(row), row])), after);
};

const shownKey = (grid: Grid, row: number): string => String(cellAt(grid, row, 'graduationKey'));

/** Rows of unknown content that show the key of another row, with the keys that they should have. */
const astrayRows = (
  grid: Grid,
  intent: KeyIntent,
  { given, unknown, left }: Matched,
): (readonly [number, Keys])[] => {
  const owned = new Set([...given.values()].map(([graduationKey]) => graduationKey));
  const astray = unknown.filter((row) => owned.has(shownKey(grid, row)));
  const shown = new Set(unknown.map((row) => shownKey(grid, row)));
  const fresh = new Set(intent.fresh);
  const lost = left.filter(([key]) => !shown.has(key) && !fresh.has(key));
  const robbed = astray.filter((row) => fresh.has(shownKey(grid, row)) && !isBlank(grid, row));
  const own = lost.length === 1 && robbed.length === 1 ? lost[0] : undefined;
  return astray.map((row) => [row, (row === robbed[0] ? own : undefined) ?? ['', '']]);
};

const isBlank = (grid: Grid, row: number): boolean =>
  [...grid.index.keys()].every((name) => MACHINE.has(name) || cellAt(grid, row, name) === '');

interface Matched {
  readonly given: ReadonlyMap<number, Keys>;
  /** Rows whose content the intent does not know. */
  readonly unknown: readonly number[];
  /** Keys that found no row. */
  readonly left: readonly Keys[];
}

/** Finds the rows of the intent by their content. */
const matchRows = (grid: Grid, rows: readonly number[], intent: KeyIntent): Matched => {
  const waiting = new Map<string, Map<string, Keys>>();
  for (const [mark, ...keys] of intent.keys)
    waiting.set(mark, (waiting.get(mark) ?? new Map<string, Keys>()).set(keys[0], keys));
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
    left: [...waiting.values()].flatMap((keys) => [...keys.values()]),
  };
};

const firstOf = <V>(map: ReadonlyMap<string, V> | undefined): V | undefined => map?.values().next().value;
