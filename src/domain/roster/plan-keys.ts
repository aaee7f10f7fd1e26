/** Gives keys to graduations and persons, and finds them again when rows moved while they were being written. */
import type { Block, Cells } from '../keyed-write/intent';
import { cellAt, updateBlocks } from '../keyed-write/plan-write';
import type { Grid, ReadRow } from '../table-rows';
import { fold } from '../text';
import { graduations, type GraduationRow } from './graduations';
import { fullName } from './names';

/** A row's content in short → its keys. Rows of equal content share a list; which of them gets which key makes no difference. */
export interface KeyIntent {
  readonly table: string;
  readonly keys: readonly (readonly [fingerprint: string, graduationKey: string, personKey: string])[];
}

const MACHINE = new Set(['graduationKey', 'personKey']);

/** A 53-bit hash (cyrb53, public domain) of what people typed into the row. */
const fingerprint = (grid: Grid, row: number): string => {
  const typed = [...grid.index.keys()].filter((name) => !MACHINE.has(name)).sort();
  const content = typed.map((name) => String(cellAt(grid, row, name)).trim()).join('\u241f');
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
};

/** What tells one person from another: name and birth date, with a telephone number or an address that is theirs alone. */
const identities = (row: GraduationRow): string[] => {
  if (row.birthDate === null) return [];
  const who = `${fold(fullName(row))}|${row.birthDate}`;
  return [row.phone, row.email].filter((contact) => contact !== null).map((contact) => `${who}|${contact}`);
};

/** Rows that need a key: usable ones without one, and later rows that carry a copied one. */
export const rowsWithoutKey = (rows: readonly ReadRow<GraduationRow>[]): ReadRow<GraduationRow>[] => {
  const seen = new Set<string>();
  return rows.filter(({ row, usable }) => {
    const key = row.graduationKey;
    const fresh = key === null || seen.has(key);
    if (key !== null) seen.add(key);
    return fresh && usable;
  });
};

/** The intent that gives each row of `without` a key from `fresh` (two for each), persons found again by their identities. */
export const planKeys = (
  grid: Grid,
  rows: readonly ReadRow<GraduationRow>[],
  fresh: readonly string[],
): KeyIntent => {
  const without = new Set(rowsWithoutKey(rows));
  const persons = new Map<string, string>();
  for (const reading of rows) {
    if (without.has(reading) || reading.row.personKey === null) continue;
    for (const identity of identities(reading.row)) persons.set(identity, reading.row.personKey);
  }
  const pool = [...fresh];
  const keys = rows.flatMap((reading): (readonly [string, string, string])[] => {
    const mark = fingerprint(grid, reading.number - 1);
    if (!without.has(reading)) {
      return reading.row.graduationKey === null
        ? []
        : [[mark, reading.row.graduationKey, reading.row.personKey ?? '']];
    }
    const own = identities(reading.row);
    const [graduationKey = '', unused = ''] = [pool.pop(), pool.pop()];
    const personKey =
      own.map((identity) => persons.get(identity)).find((known) => known !== undefined) ?? unused;
    for (const identity of own) persons.set(identity, personKey);
    return [[mark, graduationKey, personKey]];
  });
  return { table: graduations.name, keys };
};

/** The blocks that make the grid show the intent's keys; none when it does. */
export const planKeyBlocks = (grid: Grid, intent: KeyIntent): Block[] => {
  const waiting = new Map<string, (readonly [string, string])[]>();
  for (const [mark, ...keys] of intent.keys) waiting.set(mark, [...(waiting.get(mark) ?? []), keys]);
  const rows = grid.cells.map((_, at) => at).filter((at) => at > grid.headerRow);
  const settled = new Set<number>();
  // First those that show a key of theirs already, so that equal rows keep the keys they have.
  for (const row of rows) {
    const keys = waiting.get(fingerprint(grid, row)) ?? [];
    const at = keys.findIndex(([graduationKey]) => graduationKey === cellAt(grid, row, 'graduationKey'));
    if (at < 0) continue;
    keys.splice(at, 1);
    settled.add(row);
  }
  const after: Record<string, Cells> = {};
  for (const row of rows.filter((each) => !settled.has(each))) {
    const keys = waiting.get(fingerprint(grid, row))?.shift();
    if (keys) after[String(row)] = { graduationKey: keys[0], personKey: keys[1] };
  }
  return updateBlocks(grid, new Map(rows.map((row) => [String(row), row])), after);
};
