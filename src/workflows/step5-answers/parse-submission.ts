/** Reads a submission of one of the campaign's forms into codes and words, says whose it is, and checks it. */
import type { standingForms } from '../../domain/collection/campaign-forms';
import { matchAnswer, type Matching } from '../../domain/collection/match-answer';
import { parseResponse } from '../../domain/collection/parse-response';
import type { ResponseHead } from '../../domain/collection/responses-table';
import { checkAnswer } from '../../domain/collection/review/check-answer';
import { reviewColumns } from '../../domain/collection/review/review-columns';
import type { Problem } from '../../domain/problem';
import { readAnswers } from '../../domain/survey/answers';
import { answerCompleteness } from '../../domain/survey/completeness';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Question, Survey } from '../../domain/survey/survey';
import type { Submission } from '../../google/forms/read-responses';
import type { ParsedAnswer as Answer } from './write-answers';

/** One form of the campaign at hand. */
export type PulledForm = ReturnType<typeof standingForms>[number] & { readonly campaign: string };
export type ParsedSubmission = Answer & { readonly problems: readonly Problem[] };

/** What is known before answers are read. */
export interface SubmissionFacts {
  readonly heads: ReadonlyMap<string, ResponseHead>;
  /** Read with the first answer: most pulls find nothing new, and nobody needs to be known for them. */
  readonly matching: () => Matching;
  /** As tab `Câu hỏi` words it now. */
  readonly tab: Survey;
  /** As the campaign's forms ask it. */
  readonly asked: readonly Question[];
}

/** `survey` holds also what the form asks although the tab does not any more. */
export const parserOf = (
  form: PulledForm,
  survey: Survey,
  { heads, matching: matchingNow }: SubmissionFacts,
): ((one: Submission) => ParsedSubmission) => {
  const ids = parseItemIds(form.itemIds);
  const asked = form.kind === 'Ngắn' ? new Set(Object.keys(ids)) : undefined;
  const kind = form.kind === 'Ngắn' ? { form: form.kind } : {};
  return (submission) => {
    const { id, submittedAt } = submission;
    const { codes, words, problems } = readAnswers(survey, ids, submission.readAnswers());
    const received = { id, submittedAt, codes, words, completeness: answerCompleteness(codes, asked) };
    const matching = matchingNow();
    const match = matchAnswer(received, matching);
    const { response, contact } = parseResponse(survey, form.campaign, received, match);
    const graduationDate = matching.index.byKey(match.graduationKey ?? '')?.row.graduationDate ?? null;
    const findings =
      received.completeness === 'refused'
        ? []
        : checkAnswer(survey, { codes, words, day: submittedAt.slice(0, 10), graduationDate });
    const review = reviewColumns(heads.get(id), submittedAt, findings);
    return { response: { ...response, ...kind, ...review }, contact, queued: match.queued, problems };
  };
};
