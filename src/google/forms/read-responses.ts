/** Reads submissions of a form as plain values. */
import type { LocalTime } from '../../domain/dates';
import type { RawResponse } from '../../domain/survey/answers';
import { dateOf, localTime } from '../clock';
import { openForm } from './form-file';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** Texts, or lists of texts; the empty rows of a grid are dropped, for surveys have no grids. */
const plainAnswer = (answer: string | readonly string[] | readonly string[][]): string | readonly string[] =>
  typeof answer === 'string'
    ? answer
    : answer.flatMap((part) => part).filter((part) => typeof part === 'string');

const plainAnswers = (response: FormResponse): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    response
      .getItemResponses()
      .map((answer) => [String(answer.getItem().getId()), plainAnswer(answer.getResponse())]),
  );

/**
 * The submissions made or edited at or after `since` (all of them for null), oldest first: Google promises no order.
 * About 60,000 is the most that Google gives at once.
 */
export const readResponses = (formId: string, since: LocalTime | null): readonly RawResponse[] => {
  const form = openForm(formId);
  const responses = since === null ? form.getResponses() : form.getResponses(dateOf(since));
  return responses
    .map((response) => ({ response, submittedAt: localTime(new Date(response.getTimestamp().getTime())) }))
    .sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0))
    .map(({ response, submittedAt }) => ({
      id: response.getId(),
      submittedAt,
      answers: plainAnswers(response),
    }));
};
