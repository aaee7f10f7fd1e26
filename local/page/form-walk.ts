/** A person's way through a form: pages seen, what is filled in, what is wrong, what is sent at the end. */
import { isQuestion } from '../world/form-answers';
import { nextPage, pagesOf, type FormPage } from '../world/form-pages';
import type { AnswerValue, ItemAnswer, QuestionState } from '../world/forms';
import { readPrefilledUrl } from '../world/prefilled-link';
import type { FormView } from '../server/views';
import { answerOf, draftOf, draftProblem, emptyDraft, type Draft } from './form-draft';

export interface Walk {
  /** Indexes of the pages seen, the current one last. */
  readonly way: readonly number[];
  readonly drafts: Readonly<Record<number, Draft>>;
  /** By item id; filled when the person tried to leave the page. */
  readonly problems: Readonly<Record<number, string>>;
}

const readPrefilled = (form: FormView, url: string): ItemAnswer[] => {
  try {
    return readPrefilledUrl(form, url);
  } catch {
    // A link broken on its way (a stray %) opens the form empty rather than not at all.
    return [];
  }
};

/** The walk's beginning: an answer to edit, or what the link fills in. */
export const beginWalk = (form: FormView, url: string): Walk => {
  const answers = form.answers.length > 0 ? form.answers : readPrefilled(form, url);
  const drafts = answers.flatMap(({ item, value }) => {
    const question = form.items.find(({ id }) => id === item);
    return question && isQuestion(question) ? [[item, draftOf(question, value)] as const] : [];
  });
  return { way: [0], drafts: Object.fromEntries(drafts), problems: {} };
};

export const draftIn = (walk: Walk, item: number): Draft => walk.drafts[item] ?? emptyDraft;

const questionsOn = (page: FormPage | undefined): QuestionState[] => page?.items.filter(isQuestion) ?? [];
export const currentPage = (walk: Walk): number => walk.way.at(-1) ?? 0;

const problemsOn = (walk: Walk, page: FormPage | undefined): Record<number, string> =>
  Object.fromEntries(
    questionsOn(page).flatMap((item) => {
      const problem = draftProblem(item, draftIn(walk, item.id));
      return problem === null ? [] : [[item.id, problem] as const];
    }),
  );

const answersOn = (walk: Walk, page: FormPage | undefined): (readonly [number, AnswerValue])[] =>
  questionsOn(page).flatMap((item) => {
    const value = answerOf(item, draftIn(walk, item.id));
    return value === undefined ? [] : [[item.id, value] as const];
  });

/** One step on: a walk with problems when the page cannot be left, 'submit' at the end of the form. */
export const stepOn = (form: FormView, walk: Walk): Walk | 'submit' => {
  const pages = pagesOf(form);
  const at = currentPage(walk);
  const problems = problemsOn(walk, pages[at]);
  if (Object.keys(problems).length > 0) return { ...walk, problems };
  const next = nextPage(pages, at, new Map(answersOn(walk, pages[at])));
  return next === 'submit' ? 'submit' : { ...walk, problems: {}, way: [...walk.way, next] };
};

export const stepBack = (walk: Walk): Walk => ({ ...walk, problems: {}, way: walk.way.slice(0, -1) });

/** Whether the button on this page sends the form, as the answers stand. */
export const isLastPage = (form: FormView, walk: Walk): boolean => {
  const pages = pagesOf(form);
  const at = currentPage(walk);
  return nextPage(pages, at, new Map(answersOn(walk, pages[at]))) === 'submit';
};

/** The answers of the pages on the way; a branch that was left again is not sent. */
export const answersToSend = (form: FormView, walk: Walk): ItemAnswer[] => {
  const pages = pagesOf(form);
  return [...new Set(walk.way)].flatMap((page) =>
    answersOn(walk, pages[page]).map(([item, value]) => ({ item, value })),
  );
};
