/** A form as a person walks through it: pages, and which one comes next. */
import type {
  AnswerValue,
  FormState,
  ItemState,
  Navigation,
  PageBreakState,
  QuestionState,
  SectionHeaderState,
} from './forms';

export interface FormPage {
  /** Id of the page break it begins with; null for the first page. */
  readonly id: number | null;
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly (QuestionState | SectionHeaderState)[];
  /** Where a person goes when no answer on the page says otherwise. */
  readonly after: Navigation;
}

const isBreak = (item: ItemState): item is PageBreakState => item.type === 'PAGE_BREAK';
const isContent = (item: ItemState): item is QuestionState | SectionHeaderState => item.type !== 'PAGE_BREAK';

/**
 * The pages in order. A page break's own go-to belongs to the page before it, and the last page always ends the
 * form (developers.google.com/apps-script/reference/forms/page-break-item, …/choice).
 */
export const pagesOf = (form: Pick<FormState, 'title' | 'description' | 'items'>): FormPage[] => {
  const breaks = form.items.flatMap((item, index) => (isBreak(item) ? [{ item, index }] : []));
  const starts = [{ item: null, index: -1 }, ...breaks];
  return starts.map(({ item, index }, page) => {
    const next = breaks[page];
    return {
      id: item?.id ?? null,
      title: item?.title ?? form.title,
      helpText: item?.helpText ?? form.description,
      items: form.items.slice(index + 1, next?.index).filter(isContent),
      after: next?.item.goTo ?? { to: 'submit' },
    };
  });
};

/** The navigation of the last choice on the page that has one and was chosen: the last one wins. */
const chosenNavigation = (page: FormPage, answers: ReadonlyMap<number, AnswerValue>): Navigation | null => {
  const chosen = page.items.flatMap((item) => {
    if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return [];
    const goTo = item.choices.find(({ value }) => value === answers.get(item.id))?.goTo;
    return goTo ? [goTo] : [];
  });
  return chosen.pop() ?? null;
};

const target = (pages: readonly FormPage[], from: number, goTo: Navigation): number | 'submit' => {
  if (goTo.to === 'submit') return 'submit';
  if (goTo.to === 'restart') return 0;
  const page = goTo.to === 'page' ? pages.findIndex(({ id }) => id === goTo.item) : -1;
  return page >= 0 ? page : from + 1;
};

/** Index of the page after page `from`, given the answers (by item id) so far; 'submit' at the end of the form. */
export const nextPage = (
  pages: readonly FormPage[],
  from: number,
  answers: ReadonlyMap<number, AnswerValue>,
): number | 'submit' => {
  const page = pages[from];
  if (!page || from >= pages.length - 1) return 'submit';
  return target(pages, from, chosenNavigation(page, answers) ?? page.after);
};
