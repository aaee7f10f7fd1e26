/** Two rows of the roster made one person, or one of them taken out: what changes in every tab that knows them by key. */
import { invitations, mails, type InvitationRow, type MailRow } from '../collection/collection-tables';
import { unmatched, type UnmatchedRow } from '../collection/unmatched-table';
import { consents, type ConsentRow } from '../collection/consents';
import {
  responseContacts,
  responseHeads,
  type ResponseContactRow,
  type ResponseHead,
} from '../collection/responses-table';
import { contactAttempts, type ContactAttemptRow } from '../contacts/attempts-table';
import { dayEntries, type DayEntryRow } from '../graduation-day/tables';
import type { Cells } from '../keyed-write/intent';
import { cellAt, pickCells, rowsByKey } from '../keyed-write/rows';
import { cellsOf } from '../keyed-write/plan-write';
import type { AnyTable } from '../table';
import { keyOf, type Grid } from '../table-rows';
import { changeRows, type AskedChanges } from '../undo/ask-changes';
import { graduations, type GraduationRow } from './graduations';

type Person = Pick<GraduationRow, 'graduationKey' | 'personKey'>;

/**
 * Every row of the second person under the key of the first, and what that person agreed to or withdrew with it: a
 * withdrawal stays one. Empty when they are one person already.
 */
export const planOnePerson = (
  first: Person,
  second: Person,
  roster: readonly Person[],
  words: readonly ConsentRow[],
): AskedChanges[] => {
  const [kept, gone] = [first.personKey, second.personKey];
  if (kept === null || gone === null || kept === gone) return [];
  const rows = roster.filter(({ personKey }) => personKey === gone);
  const said = words.filter(({ person }) => person === gone);
  return [
    changeRows(
      graduations,
      rows.map(({ graduationKey }) => ({ graduationKey, personKey: kept })),
    ),
    changeRows(
      consents,
      said.map(({ entry }) => ({ entry, person: kept })),
    ),
  ];
};

/** What the tabs hold besides the roster. */
export interface Traces {
  readonly responses: readonly ResponseHead[];
  readonly contacts: readonly ResponseContactRow[];
  readonly attempts: readonly ContactAttemptRow[];
  readonly unmatched: readonly UnmatchedRow[];
  /** On graduation days. */
  readonly declared: readonly DayEntryRow[];
  readonly invitations: readonly InvitationRow[];
  readonly mails: readonly MailRow[];
}

/** Cells that are the row's own: keys, and the number in its list. */
const OWN = new Set(['graduationKey', 'personKey', 'ordinal']);

/**
 * The row `gone` leaves, and what hung on it follows the row `kept`: empty cells are filled from it, answers, calls, the code
 * of its form and its mails belong to the kept row. Where both have a code or a mail of one round, the kept row's stands.
 */
export const planRowOut = (grid: Grid, kept: string, gone: string, traces: Traces): AskedChanges[] => [
  changeRows(
    responseHeads,
    ofRow(traces.responses, gone).map(({ responseId }) => ({ responseId, graduationKey: kept })),
  ),
  changeRows(
    responseContacts,
    ofRow(traces.contacts, gone).map(({ responseId }) => ({ responseId, graduationKey: kept })),
  ),
  changeRows(
    contactAttempts,
    ofRow(traces.attempts, gone).map(({ number }) => ({ number, graduationKey: kept })),
  ),
  changeRows(
    unmatched,
    ofRow(traces.unmatched, gone).map(({ responseId }) => ({ responseId, graduationKey: kept })),
  ),
  changeRows(
    dayEntries,
    ofRow(traces.declared, gone).map(({ responseId }) => ({ responseId, graduationKey: kept })),
  ),
  handedOver(invitations, traces.invitations, kept, gone),
  handedOver(mails, traces.mails, kept, gone),
  {
    table: graduations,
    seen: new Map(),
    remove: new Set([gone]),
    write: new Map([[kept, filling(grid, kept, gone)]]),
  },
];

interface OfRow {
  readonly graduationKey: string | null;
}
const ofRow = <T extends OfRow>(rows: readonly T[], key: string): T[] =>
  rows.filter(({ graduationKey }) => graduationKey === key);

/** Cells that are empty in the kept row and filled in the other. */
const filling = (grid: Grid, kept: string, gone: string): Cells => {
  const rows = rowsByKey(graduations, grid);
  const [to, from] = [rows.get(kept), rows.get(gone)];
  if (to === undefined || from === undefined) return {};
  const empty = Object.keys(graduations.columns).filter(
    (name) => !OWN.has(name) && cellAt(grid, to, name) === '' && cellAt(grid, from, name) !== '',
  );
  return pickCells(grid, from, empty);
};

/** Rows whose key holds the graduation's: they are made anew under the kept one, where it has none of the kind. */
const handedOver = (
  table: AnyTable,
  rows: readonly (OfRow & Readonly<Record<string, unknown>>)[],
  kept: string,
  gone: string,
): AskedChanges => {
  const known = new Set(rows.map((row) => keyOf(table, row)));
  const own = ofRow(rows, gone);
  const write = own.flatMap((row): [string, Cells][] => {
    const moved = { ...row, graduationKey: kept };
    const key = keyOf(table, moved);
    return key === null || known.has(key) ? [] : [[key, cellsOf(table, moved)]];
  });
  const remove = new Set(own.flatMap((row) => keyOf(table, row) ?? []));
  return { table, write: new Map(write), seen: new Map(), remove };
};
