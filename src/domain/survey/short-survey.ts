/** The short form (UX 7, after the first year): the questions of tab `Câu hỏi` that are marked for it, with ways around what is left out. */
import { questions } from './questions-table';
import { loops, unreachablePages } from './routes';
import { questionsOf, SUBMIT, type GoTo, type Question, type Survey } from './survey';
import { problem, type Problem } from '../problem';

/** What the program needs of every answer: consent, whose it is, what the person does. */
const ALWAYS: ReadonlySet<string> = new Set(['consent', 'fullName', 'className', 'code', 'status']);

/** Where the tab marks nothing, as in a workbook of an earlier version: 1, 2, nơi công tác, 5 of UX 7. */
const SHORT_BY_DEFAULT: ReadonlySet<string> = new Set([
  'employer',
  'phone',
  'email',
  'province',
  'joinIn',
  'keepContact',
  'mayFeature',
]);

const isKept = (survey: Survey): ((question: Question) => boolean) => {
  const marked = questionsOf(survey).some(({ code, short }) => short === true && !ALWAYS.has(code));
  return ({ code, short }) => ALWAYS.has(code) || (marked ? short === true : SHORT_BY_DEFAULT.has(code));
};

/** A page that is left out is passed by: whoever would come to it goes where its end leads. */
export const shortSurvey = (survey: Survey): Survey => {
  const keeps = isKept(survey);
  const kept = new Set(
    survey.pages.filter(({ questions: asked }) => asked.some(keeps)).map(({ letter }) => letter),
  );
  const next = new Map(survey.pages.map((page) => [page.letter, page.next]));
  const around = (goTo: GoTo, passed: readonly GoTo[] = []): GoTo =>
    goTo === SUBMIT || kept.has(goTo) || passed.includes(goTo)
      ? goTo
      : around(next.get(goTo) ?? SUBMIT, [...passed, goTo]);
  const withWays = (question: Question): Question => ({
    ...question,
    choices: question.choices.map((choice) => ({
      ...choice,
      goTo: choice.goTo === null ? null : around(choice.goTo),
    })),
  });
  return {
    pages: survey.pages
      .filter(({ letter }) => kept.has(letter))
      .map((page) => ({
        ...page,
        next: around(page.next),
        questions: page.questions.filter(keeps).map(withWays),
      })),
  };
};

/** What keeps the short form of a faultless tab from being one: a page without a way to it, a circle, a way past the end. */
export const shortProblems = (survey: Survey): Problem[] => {
  const short = shortSurvey(survey);
  const at = { sheet: questions.title, column: questions.columns.short.header };
  const last = short.pages[short.pages.length - 1];
  const lost = [
    ...unreachablePages(short),
    ...loops(short).flatMap(([letter]) => letter ?? []),
    ...(last && last.next !== SUBMIT ? [last.letter] : []),
  ];
  return [...new Set(lost)].map((page) => problem('survey.shortWay', { at, page }));
};
