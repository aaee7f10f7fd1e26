/** Gathers the rows of the tab `Câu hỏi` into pages with their questions. */
import { fold } from '../text';
import type { DraftPage, DraftQuestion } from './draft';
import { SUBMIT, type GoTo } from './survey';

/** A page with the questions that belong to it, as typed. */
export interface DraftSection {
  readonly page: DraftPage;
  readonly questions: readonly DraftQuestion[];
}

/** A go-to as typed: a page's letter, or Nộp. */
export const parseGoTo = (typed: string): GoTo => (fold(typed) === 'nộp' ? SUBMIT : typed.toUpperCase());

/** A question belongs to the page named in its column `Phần`, or else to the page begun above it. */
export const toSections = (
  drafts: readonly (DraftPage | DraftQuestion)[],
): { readonly sections: readonly DraftSection[]; readonly strays: readonly DraftQuestion[] } => {
  const pages = drafts.filter((draft) => draft.is === 'page');
  const letterAbove = (number: number): string | undefined =>
    pages.filter((page) => page.number < number).pop()?.letter;
  const asked = drafts
    .filter((draft) => draft.is === 'question')
    .map((question) => ({ question, letter: question.page ?? letterAbove(question.number) }));
  // Of two pages with one letter the first holds the questions.
  const first = new Map([...pages].reverse().map((page) => [page.letter, page]));
  const sections = pages
    .filter((page) => first.get(page.letter) === page)
    .map((page) => ({
      page,
      questions: asked.filter(({ letter }) => letter === page.letter).map(({ question }) => question),
    }));
  const strays = asked.filter(({ letter }) => letter === undefined || !first.has(letter));
  return { sections, strays: strays.map(({ question }) => question) };
};
