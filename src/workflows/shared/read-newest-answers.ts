/** Reads what each graduate answered last: codes, words, and the contact part kept apart from them. */
import { newestAnswers } from '../../domain/collection/newest-answers';
import {
  codesOf,
  responseContacts,
  responsesTable,
  answerWordsOf,
  type ResponseRow,
} from '../../domain/collection/responses-table';
import type { AnswerForRoster } from '../../domain/collection/write-back-values';
import { readUsable } from '../../google/read-table';
import { readSurveyOfAll } from './read-survey';

export interface NewestAnswer extends AnswerForRoster {
  readonly response: ResponseRow;
}

/** By graduation key. */
export const readNewestAnswers = (): ReadonlyMap<string, NewestAnswer> => {
  const survey = readSurveyOfAll();
  const contacts = new Map(readUsable(responseContacts).map((row) => [row.responseId, row]));
  return new Map(
    [...newestAnswers(readUsable(responsesTable(survey)))].map(([key, response]) => [
      key,
      {
        response,
        submittedAt: response.submittedAt,
        codes: codesOf(survey, response),
        words: answerWordsOf(survey, response),
        contact: contacts.get(response.responseId) ?? null,
      },
    ]),
  );
};
