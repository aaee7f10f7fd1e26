/** The ways through a survey: which pages are reached, and which ways never end. */
import { exits, SUBMIT, type Survey } from './survey';

/** Page letter → where its end may lead. */
const exitsByPage = (survey: Survey): ReadonlyMap<string, readonly string[]> =>
  new Map(survey.pages.map((page) => [page.letter, exits(page).filter((goTo) => goTo !== SUBMIT)]));

/** Letters of the pages to which no way leads from the first page. */
export const unreachablePages = (survey: Survey): readonly string[] => {
  const graph = exitsByPage(survey);
  const reached = new Set<string>();
  const visit = (letter: string): void => {
    if (reached.has(letter)) return;
    reached.add(letter);
    graph.get(letter)?.forEach(visit);
  };
  survey.pages.slice(0, 1).forEach((page) => visit(page.letter));
  return survey.pages.map((page) => page.letter).filter((letter) => !reached.has(letter));
};

/** Each way that comes back to a page it has passed, as the letters of the circle: ['C', 'F', 'C']. */
export const loops = (survey: Survey): readonly (readonly string[])[] => {
  const graph = exitsByPage(survey);
  const found: (readonly string[])[] = [];
  const finished = new Set<string>();
  const visit = (letter: string, path: readonly string[]): void => {
    const seen = path.indexOf(letter);
    if (seen >= 0) found.push([...path.slice(seen), letter]);
    if (seen >= 0 || finished.has(letter)) return;
    graph.get(letter)?.forEach((next) => visit(next, [...path, letter]));
    finished.add(letter);
  };
  survey.pages.forEach((page) => visit(page.letter, []));
  return found;
};
