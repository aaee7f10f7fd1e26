/** Writes a page of answers into `Phản hồi` and their contacts into `Liên hệ phản hồi`. */
import type { parseResponse } from '../../domain/collection/parse-response';
import {
  responseContacts,
  responsesTable,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import type { Survey } from '../../domain/survey/survey';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';

type Parsed = ReturnType<typeof parseResponse>;

/** The contacts first: an answer that stands in `Phản hồi` has nothing more to come. */
export const writeAnswers = (survey: Survey, page: readonly Parsed[]): void => {
  writeRows(responseContacts, [...page.flatMap(({ contact }) => contact ?? []), ...withdrawnContacts(page)]);
  writeRows(
    responsesTable(survey),
    page.map(({ response }) => response),
  );
};

/** Contacts of an earlier form of these answers, emptied: the edited answer gives none, or has become a refusal. */
const withdrawnContacts = (
  page: readonly Parsed[],
): Pick<ResponseContactRow, 'responseId' | 'phone' | 'email'>[] => {
  const without = new Set(page.flatMap(({ response, contact }) => (contact ? [] : [response.responseId])));
  return readUsable(responseContacts)
    .filter(({ responseId }) => without.has(responseId))
    .map(({ responseId }) => ({ responseId, phone: null, email: null }));
};
