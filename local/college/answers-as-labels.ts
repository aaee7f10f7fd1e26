/** Turns answers by code into what a person picks or types in the form. */
import type { Question } from '../../src/domain/survey/survey';
import type { Answers } from './truth';

export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

/** What people write behind "Khác". */
const FREE_ANSWERS: Readonly<Record<string, string>> = {
  foundVia: 'Đài truyền thanh xã báo tin',
  whyNoWork: 'Đang chăm bố mẹ ốm',
};

const labelOf = ({ code: question, choices, other }: Question, code: string): string => {
  if (code === other) return FREE_ANSWERS[question] ?? 'Ý khác';
  const choice = choices.find((known) => known.code === code);
  if (!choice) throw new RangeError(`Question ${question} has no choice ${code}.`);
  return choice.label;
};

const asLabels = (question: Question, answer: string | readonly string[]): string | readonly string[] => {
  if (question.type === 'multiple') return [answer].flat().map((code) => labelOf(question, code));
  const picked = question.type === 'single' || question.type === 'dropdown';
  return picked ? labelOf(question, String(answer)) : answer;
};

/**
 * By question code, the label picked, the labels ticked, or the text, date or number typed. Questions that the form lacks are
 * left out. Throws RangeError where the form has no choice of that code.
 */
export const answersAsLabels = (questions: readonly Question[], codes: Answers): FormAnswers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = codes[question.code];
      return answer === undefined ? [] : [[question.code, asLabels(question, answer)]];
    }),
  );
