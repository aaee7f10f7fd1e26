/** Reads submissions of a form as plain values. */
import { addMinutes, type LocalTime } from '../../domain/dates';
import type { RawAnswers } from '../../domain/survey/answers';
import { compareText } from '../../domain/text';
import { dateOf, localTime } from '../clock';
import { openForm } from './form-file';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** A submission whose answers are not read before they are asked for. */
export interface Submission {
  readonly id: string;
  readonly submittedAt: LocalTime;
  readAnswers(): RawAnswers;
}

/** Texts, or lists of texts; the empty rows of a grid are dropped, for surveys have no grids. */
const plainAnswer = (answer: string | readonly string[] | readonly string[][]): string | readonly string[] =>
  typeof answer === 'string'
    ? answer
    : answer.flatMap((part) => part).filter((part) => typeof part === 'string');

const plainAnswers = (response: FormResponse): RawAnswers =>
  Object.fromEntries(
    response
      .getItemResponses()
      .map((answer) => [String(answer.getItem().getId()), plainAnswer(answer.getResponse())]),
  );

/**
 * The submissions made or edited at or after `since` (all of them for null), oldest first: Google promises no order.
 * About 60,000 is the most that Google gives at once.
 */
export const readSubmissions = (formId: string, since: LocalTime | null): readonly Submission[] => {
  const form = openForm(formId);
  const responses = since === null ? form.getResponses() : form.getResponses(dateOf(since));
  return responses
    .map((response) => ({
      id: response.getId(),
      submittedAt: localTime(new Date(response.getTimestamp().getTime())),
      readAnswers: () => plainAnswers(response),
    }))
    .sort((a, b) => compareText(a.submittedAt, b.submittedAt));
};

/** Google's clock is its own: each look goes back this far over the last one. */
const OVERLAP_MINUTES = 10;

/** What came since a look that took everything until then (everything for null); some of it comes again. */
export const readNewSubmissions = (formId: string, takenUntil: LocalTime | null): readonly Submission[] =>
  readSubmissions(formId, takenUntil === null ? null : addMinutes(takenUntil, -OVERLAP_MINUTES));
