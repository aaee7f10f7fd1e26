/** Turns what a form gives back (labels by item id) into codes and words by question code. */
import { problem, type Problem } from '../problem';
import { fitCell, fold, tidy } from '../text';
import type { ItemIds } from './existing-form';
import { questions } from './questions-table';
import { questionsOf, type Question, type Survey } from './survey';

/** A submission as the form holds it: by item id one text, or several for checkboxes. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

export interface ReadAnswers {
  /** Codes of questions with choices, numbers of scales; several codes as '1;3' in the order of the choices. */
  readonly codes: Readonly<Record<string, string>>;
  /** What was answered, in words, for every question answered; several as 'A; B', a free answer as 'Khác: …'. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that match no choice, once for each question. */
  readonly problems: readonly Problem[];
}

interface Part {
  readonly code: string | null;
  readonly words: string;
  /** Place among the choices. */
  readonly rank: number;
}

/** Present wording first, then earlier ones, then the free answer. */
const readChoice = (question: Question, typed: string): Part => {
  const answer = fold(typed);
  const now = question.choices.findIndex(({ label }) => fold(label) === answer);
  const at = now >= 0 ? now : question.choices.findIndex(({ former }) => former.map(fold).includes(answer));
  const choice = question.choices[at];
  if (choice) return { code: choice.code, words: choice.label, rank: at };
  const rank = question.choices.length;
  return question.other === null
    ? { code: null, words: tidy(typed), rank }
    : { code: question.other, words: `Khác: ${tidy(typed)}`, rank };
};

const readParts = (question: Question, answer: string | readonly string[]): readonly Part[] => {
  const typed = (typeof answer === 'string' ? [answer] : answer).filter((text) => tidy(text) !== '');
  if (question.choices.length > 0) return typed.map((text) => readChoice(question, text));
  const number = question.type === 'scale';
  return typed.map((text) => ({ code: number ? tidy(text) : null, words: tidy(text), rank: 0 }));
};

const unknownChoice = (question: Question, parts: readonly Part[]): readonly Problem[] => {
  const lost = question.choices.length > 0 ? parts.find(({ code }) => code === null) : undefined;
  const at = { sheet: questions.title, column: questions.columns.former.header };
  return lost ? [problem('survey.unknownAnswer', { at, code: question.code, value: lost.words })] : [];
};

/**
 * Reads one submission. `itemIds` are the item ids by question code, noted when the form was built; answers to items that
 * are no question of the survey stay in the form.
 */
export const readAnswers = (survey: Survey, itemIds: ItemIds, answers: RawAnswers): ReadAnswers => {
  const codes: Record<string, string> = {};
  const words: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const question of questionsOf(survey)) {
    const parts = [...readParts(question, answers[itemIds[question.code] ?? ''] ?? '')].sort(
      (a, b) => a.rank - b.rank,
    );
    const counted = [...new Set(parts.flatMap(({ code }) => code ?? []))];
    if (parts.length > 0) words[question.code] = fitCell(parts.map((part) => part.words).join('; '));
    if (counted.length > 0) codes[question.code] = fitCell(counted.join(';'));
    problems.push(...unknownChoice(question, parts));
  }
  return { codes, words, problems };
};
