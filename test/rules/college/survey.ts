/** The default survey, walked as a respondent walks it: which questions a set of answers leads to. */
import type { Answers } from '../../../local/college/truth';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { defaultQuestions } from '../../../src/domain/survey/questionnaire';
import { questionsOf, SUBMIT, type Question, type Survey } from '../../../src/domain/survey/survey';

const survey: Survey = parseQuestions(defaultQuestions().map((row, at) => ({ number: at + 2, row }))).survey;

const codesOf = ({ choices, scale, other }: Question): string[] | null => {
  if (scale)
    return Array.from({ length: scale.upper - scale.lower + 1 }, (_, at) => String(scale.lower + at));
  return choices.length > 0 ? [...choices.map(({ code }) => code), ...(other === null ? [] : [other])] : null;
};

export const defaultSurvey = (): { questions: readonly Question[]; codes: ReadonlyMap<string, string[]> } => {
  const questions = questionsOf(survey);
  return {
    questions,
    codes: new Map(
      questions.flatMap((question): [string, string[]][] => {
        const codes = codesOf(question);
        return codes ? [[question.code, codes]] : [];
      }),
    ),
  };
};

/** Codes of the questions on all pages to which these answers lead. */
export const answeredOnTheWay = (answers: Answers): string[] => {
  const asked: string[] = [];
  let letter = survey.pages[0]?.letter ?? SUBMIT;
  for (let step = 0; letter !== SUBMIT && step < 20; step++) {
    const page = survey.pages.find((one) => one.letter === letter);
    if (!page) throw new Error(`No page ${letter}`);
    asked.push(...page.questions.map(({ code }) => code));
    const chosen = page.questions
      .flatMap(({ code, choices }) =>
        choices.filter((choice) => choice.code === answers[code] && choice.goTo !== null),
      )
      .pop();
    letter = chosen?.goTo ?? page.next;
  }
  return asked;
};
