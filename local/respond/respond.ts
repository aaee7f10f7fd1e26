/** `respond --answers FILE.json`: files given answers as the people who gave them would have. */
import type { World } from '../world/world';
import { findForm } from './find-form';
import { parseSubmissions, type ParsedSubmission } from './parse-submissions';
import { AnswerRefused, submitAnswers } from './submit-answers';

export interface RespondReport {
  readonly form: string;
  readonly submitted: readonly { readonly index: number; readonly id: string; readonly editKey: string }[];
  /** Answers that the form did not take, with every reason. */
  readonly refused: readonly { readonly index: number; readonly reasons: readonly string[] }[];
}

type Outcome = { readonly id: string; readonly editKey: string } | { readonly reasons: readonly string[] };

const submitOne = (world: World, formId: string, parsed: ParsedSubmission): Outcome => {
  if (!parsed.ok) return { reasons: parsed.reasons };
  const { answers, ...options } = parsed.value;
  try {
    const { id, editKey } = submitAnswers(world, formId, answers, options);
    return { id, editKey };
  } catch (error) {
    if (error instanceof AnswerRefused) return { reasons: error.reasons };
    throw error;
  }
};

/** Good answers are stored even when others of the list are refused. Throws when there is no such form. */
export const respond = (world: World, formId: string, json: unknown): RespondReport => {
  const form = findForm(world, formId);
  const outcomes = parseSubmissions(form, json).map((parsed, index) => ({
    index,
    outcome: submitOne(world, form.id, parsed),
  }));
  return {
    form: form.id,
    submitted: outcomes.flatMap(({ index, outcome }) => ('id' in outcome ? [{ index, ...outcome }] : [])),
    refused: outcomes.flatMap(({ index, outcome }) => ('reasons' in outcome ? [{ index, ...outcome }] : [])),
  };
};
