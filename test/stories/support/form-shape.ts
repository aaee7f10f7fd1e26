/** A form as a person walks through it, without ids: equal for two forms that ask the same in the same order. */
import { campaigns } from '../../../src/domain/collection/collection-tables';
import { readForm } from '../../../local/respond';
import { tableRows } from '../../../local/world/table-cells';
import type { Workspace } from '../../../local/workspace/workspace';
import { nextPage, type FormPage } from '../../../local/world/form-pages';
import type { AnswerValue, FormState, Navigation } from '../../../local/world/forms';

/** The one form that asks the survey; the small one of those who want no more mail is another. */
export const formOf = ({ world }: Workspace): FormState => {
  const asking = new Set(tableRows(world.spreadsheet, campaigns).map(({ row }) => row.formId));
  const [form, ...others] = Object.values(world.forms).filter(({ id }) => asking.has(id));
  if (!form || others.length > 0) throw new Error(`${others.length + (form ? 1 : 0)} forms`);
  return form;
};

export const pagesOf = (workspace: Workspace): readonly FormPage[] =>
  readForm(workspace.world, formOf(workspace).id).pages;

/** The first page bears the form's title; its own stands as a heading. */
export const titleOf = ({ id, title, items }: FormPage): string =>
  id === null ? (items.find(({ type }) => type === 'SECTION_HEADER')?.title ?? title) : title;

const without = (thing: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

/** Everything about the form but ids. */
export const formShape = (workspace: Workspace): unknown => {
  const form = formOf(workspace);
  const pages = pagesOf(workspace);
  const named = (goTo: Navigation | null): string | null => {
    if (goTo?.to !== 'page') return goTo?.to ?? null;
    const page = pages.find(({ id }) => id === goTo.item);
    return page ? titleOf(page) : 'nowhere';
  };
  const settings = without(form, ['id', 'publishedId', 'items', 'responses']);
  return {
    settings,
    pages: pages.map((page) => ({
      title: titleOf(page),
      helpText: page.helpText,
      after: named(page.after),
      items: page.items.map((item) => {
        const shown = without(item, ['id', 'entry']);
        return 'choices' in item
          ? { ...shown, choices: item.choices.map(({ value, goTo }) => ({ value, goTo: named(goTo) })) }
          : shown;
      }),
    })),
  };
};

export interface Route {
  /** What decided the way: 'Đồng ý', 'Đi học tiếp'; '…' where the question was left empty. */
  readonly by: readonly string[];
  readonly pages: readonly string[];
}

/** Every way through the form, by every choice that leads somewhere and past every such question that may be left empty. */
export const routesOf = (workspace: Workspace): Route[] => {
  const pages = pagesOf(workspace);
  const walk = (at: number, answers: ReadonlyMap<number, AnswerValue>, so: Route): Route[] => {
    const page = pages[at];
    if (!page || so.pages.length > pages.length) throw new Error(`no end: ${so.pages.join(' → ')}`);
    const here = { ...so, pages: [...so.pages, titleOf(page)] };
    const onward = (given: ReadonlyMap<number, AnswerValue>, by: readonly string[]): Route[] => {
      const next = nextPage(pages, at, given);
      return next === 'submit' ? [{ ...here, by }] : walk(next, given, { ...here, by });
    };
    const branching = page.items.flatMap((item) =>
      'choices' in item && item.choices.some(({ goTo }) => goTo) ? [item] : [],
    );
    const [question] = branching;
    if (!question) return onward(answers, so.by);
    return [
      ...question.choices.flatMap(({ value }) =>
        onward(new Map([...answers, [question.id, value]]), [...so.by, value]),
      ),
      ...(question.required ? [] : onward(answers, [...so.by, '…'])),
    ];
  };
  return walk(0, new Map(), { by: [], pages: [] });
};
