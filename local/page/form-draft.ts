/** What a person has filled in so far, question by question, and the answer that it makes. */
import { answerProblem } from '../world/form-answers';
import type { AnswerValue, QuestionState } from '../world/forms';

/** One question's state on the page. */
export interface Draft {
  /** Text, date, step of a scale. */
  readonly text: string;
  /** Choices that are ticked. */
  readonly picked: readonly string[];
  /** “Mục khác” and what was typed beside it; null when it is not ticked. */
  readonly other: string | null;
  /** One column for each row of a grid. */
  readonly rows: readonly (string | null)[];
}

export const emptyDraft: Draft = { text: '', picked: [], other: null, rows: [] };

type ChoiceQuestion = Extract<QuestionState, { choices: unknown }>;

const isChoice = (item: QuestionState): item is ChoiceQuestion =>
  item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST' || item.type === 'CHECKBOX';

const choiceDraft = (item: ChoiceQuestion, parts: readonly (string | null)[]): Draft => {
  const texts = parts.filter((part) => part !== null);
  const known = texts.filter((text) => item.choices.some(({ value }) => value === text));
  const others = texts.filter((text) => !known.includes(text));
  return { ...emptyDraft, picked: known, other: item.other ? (others[0] ?? null) : null };
};

/** The draft that shows an answer: a prefilled one, or one that is edited. */
export const draftOf = (item: QuestionState, value: AnswerValue): Draft => {
  if (isChoice(item)) return choiceDraft(item, typeof value === 'string' ? [value] : value);
  if (item.type === 'GRID') return { ...emptyDraft, rows: typeof value === 'string' ? [] : value };
  return { ...emptyDraft, text: typeof value === 'string' ? value : '' };
};

/** The answer that a draft makes; undefined when the question is left empty. */
export const answerOf = (item: QuestionState, draft: Draft): AnswerValue | undefined => {
  if (item.type === 'GRID') {
    const rows = item.rows.map((_, index) => draft.rows[index] ?? null);
    return rows.some((row) => row !== null) ? rows : undefined;
  }
  if (!isChoice(item)) return draft.text.trim() === '' ? undefined : draft.text.trim();
  const parts = [...draft.picked, ...(draft.other === null ? [] : [draft.other.trim()])].filter(
    (part) => part !== '',
  );
  if (item.type === 'CHECKBOX') return parts.length > 0 ? parts : undefined;
  return parts[0];
};

/** Why the page cannot be left yet, in the words the person reads; null when it can. */
export const draftProblem = (item: QuestionState, draft: Draft): string | null =>
  draft.other !== null && draft.other.trim() === ''
    ? 'Ghi rõ mục khác, hoặc bỏ chọn.'
    : answerProblem(item, answerOf(item, draft));
