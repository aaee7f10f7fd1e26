/** Writes a page of answers into `Phản hồi` and their contacts into `Liên hệ phản hồi`. */
import type { parseResponse } from '../../domain/collection/parse-response';
import {
  responseContacts,
  responsesTable,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import type { Survey } from '../../domain/survey/survey';
import { planWrite, type Upsert } from '../../domain/keyed-write/plan-write';
import type { Columns, Table } from '../../domain/table';
import { readRows, type Grid } from '../../domain/table-rows';
import { writeRows } from '../../google/keyed-write';
import { readGrid, readUsable } from '../../google/read-table';

type Parsed = ReturnType<typeof parseResponse>;

/** The contacts first: an answer that stands in `Phản hồi` has nothing more to come. */
export const writeAnswers = (survey: Survey, page: readonly Parsed[]): void => {
  if (page.length === 0) return;
  const withdrawn = withdrawnContacts(page, readUsable(responseContacts));
  writeRows(responseContacts, [...page.flatMap(({ contact }) => contact ?? []), ...withdrawn]);
  writeRows(
    responsesTable(survey),
    page.map(({ response }) => response),
  );
};

/**
 * Tells of answers that were taken in before which do not stand in the tabs as they are: the tabs are read once, however
 * many pages are asked for. What people change meanwhile is seen the next time.
 */
export const readStanding = (survey: Survey): (<P extends Parsed>(page: readonly P[]) => readonly P[]) => {
  const table = responsesTable(survey);
  const [responses, contacts] = [readGrid(table), readGrid(responseContacts)];
  const stored = readRows(responseContacts, contacts).rows.flatMap(({ row, usable }) =>
    usable ? [row] : [],
  );
  return (page) => {
    const given = page.flatMap(({ contact }) => contact ?? []);
    const changed = new Set([
      ...changedKeys(
        table,
        responses,
        page.map(({ response }) => response),
      ),
      ...changedKeys(responseContacts, contacts, [...given, ...withdrawnContacts(page, stored)]),
    ]);
    return page.filter(({ response }) => changed.has(response.responseId));
  };
};

/** Keys of the rows that a write would change or add. */
const changedKeys = <C extends Columns>(
  table: Table<C>,
  grid: Grid,
  upserts: readonly Upsert<C>[],
): string[] => Object.keys(planWrite(table, grid, upserts).intent.after);

/** Contacts of an earlier form of these answers, emptied: the edited answer gives none, or has become a refusal. */
const withdrawnContacts = (
  page: readonly Parsed[],
  stored: readonly ResponseContactRow[],
): Pick<ResponseContactRow, 'responseId' | 'phone' | 'email'>[] => {
  const without = new Set(page.flatMap(({ response, contact }) => (contact ? [] : [response.responseId])));
  return stored
    .filter(({ responseId }) => without.has(responseId))
    .map(({ responseId }) => ({ responseId, phone: null, email: null }));
};
