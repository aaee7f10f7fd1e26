/** Writes a page of answers into `Phản hồi`, their contacts into `Liên hệ phản hồi`, and the doubtful into `Chờ khớp`. */
import type { QueueUpsert } from '../../domain/collection/match-answer';
import type { parseResponse } from '../../domain/collection/parse-response';
import {
  responseContacts,
  responsesTable,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import { unmatched } from '../../domain/collection/unmatched-table';
import type { Survey } from '../../domain/survey/survey';
import { keysToWrite } from '../../domain/keyed-write/plan-write';
import { readRows } from '../../domain/table-rows';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readGrid, readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';

export type ParsedAnswer = ReturnType<typeof parseResponse> & { readonly queued: QueueUpsert | null };

/** `Phản hồi` last: an answer that stands there has nothing more to come. */
export const writeAnswers = (survey: Survey, page: readonly ParsedAnswer[]): void => {
  if (page.length === 0) return;
  const withdrawn = withdrawnContacts(page, readUsable(responseContacts));
  writeRows(responseContacts, [...page.flatMap(({ contact }) => contact ?? []), ...withdrawn]);
  writeQueue(page.flatMap(({ queued }) => queued ?? []));
  writeRows(
    responsesTable(survey),
    page.map(({ response }) => response),
  );
};

/** The tab comes with its first row. */
const writeQueue = (queued: readonly QueueUpsert[]): void => {
  if (queued.length === 0) return;
  ensureTab(unmatched);
  writeRows(unmatched, queued);
};

/**
 * Tells of answers that were taken in before which do not stand in the tabs as they are: the tabs are read once, however
 * many pages are asked for. What people change meanwhile is seen the next time.
 */
export const compareWithStored = (
  survey: Survey,
): (<P extends ParsedAnswer>(page: readonly P[]) => readonly P[]) => {
  const table = responsesTable(survey);
  const [responses, contacts] = [readGrid(table), readGrid(responseContacts)];
  // A stop may have come between the tab and its header.
  const waiting = (findSheet(unmatched)?.getLastRow() ?? 0) === 0 ? null : readGrid(unmatched);
  const stored = readRows(responseContacts, contacts).rows.flatMap(({ row, usable }) =>
    usable ? [row] : [],
  );
  return (page) => {
    const given = page.flatMap(({ contact }) => contact ?? []);
    const queued = page.flatMap((one) => one.queued ?? []);
    const changed = new Set([
      ...keysToWrite(
        table,
        responses,
        page.map(({ response }) => response),
      ),
      ...keysToWrite(responseContacts, contacts, [...given, ...withdrawnContacts(page, stored)]),
      ...(waiting ? keysToWrite(unmatched, waiting, queued) : queued.map(({ responseId }) => responseId)),
    ]);
    return page.filter(({ response }) => changed.has(response.responseId));
  };
};

/** Contacts of an earlier form of these answers, emptied: the edited answer gives none, or has become a refusal. */
const withdrawnContacts = (
  page: readonly ParsedAnswer[],
  stored: readonly ResponseContactRow[],
): Pick<ResponseContactRow, 'responseId' | 'phone' | 'email'>[] => {
  const without = new Set(page.flatMap(({ response, contact }) => (contact ? [] : [response.responseId])));
  return stored
    .filter(({ responseId }) => without.has(responseId))
    .map(({ responseId }) => ({ responseId, phone: null, email: null }));
};
