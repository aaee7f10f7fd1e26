/** A form as readable JSON: pages, questions with their codes, choices and where they lead, state and link. */
import { campaigns } from '../../src/domain/collection/collection-tables';
import { parseQuestions } from '../../src/domain/survey/parse-questions';
import { questions } from '../../src/domain/survey/questions-table';
import { questionsOf } from '../../src/domain/survey/survey';
import { accessOf } from '../respond/read-form';
import { itemIdsOf } from '../respond/invited';
import { pagesOf, type FormPage } from '../world/form-pages';
import type { FormState, ItemState, Navigation } from '../world/forms';
import { publicUrl } from '../world/prefilled-link';
import { tableRows } from '../world/table-cells';
import type { World } from '../world/world';

/** Codes of the survey that a form was built from: of an item by its id, of a choice by item id and label. */
interface Codes {
  readonly items: ReadonlyMap<number, string>;
  readonly choices: ReadonlyMap<string, string>;
}

const choiceKey = (item: number, label: string): string => `${item} ${label}`;

const codesOf = (world: World, form: FormState): Codes => {
  const campaign = tableRows(world.spreadsheet, campaigns).find(({ row }) => row.formId === form.id)?.row;
  if (!campaign) return { items: new Map(), choices: new Map() };
  const ids = itemIdsOf(campaign, form);
  const asked = questionsOf(parseQuestions(tableRows(world.spreadsheet, questions)).survey);
  return {
    items: new Map(Array.from(ids, ([code, id]) => [id, code])),
    choices: new Map(
      asked.flatMap(({ code, choices }) =>
        choices.map((choice) => [choiceKey(ids.get(code) ?? 0, choice.label), choice.code] as const),
      ),
    ),
  };
};

/** The number of the page (from 1) that a navigation names, or its word. */
const destination = (goTo: Navigation, pages: readonly FormPage[]): number | string => {
  if (goTo.to !== 'page') return goTo.to;
  const page = pages.findIndex(({ id }) => id === goTo.item);
  return page < 0 ? 'continue' : page + 1;
};

const describeItem = (item: ItemState, pages: readonly FormPage[], codes: Codes): Record<string, unknown> => {
  const code = codes.items.get(item.id);
  const described = { ...item, ...(code === undefined ? {} : { code }) };
  if (!('choices' in item)) return described;
  const choices = item.choices.map(({ value, goTo }) => {
    const choiceCode = codes.choices.get(choiceKey(item.id, value));
    return {
      ...(choiceCode === undefined ? {} : { code: choiceCode }),
      label: value,
      ...(goTo ? { goTo: destination(goTo, pages) } : {}),
    };
  });
  return { ...described, choices };
};

/** Never holds an answer: only their number. */
export const formJson = (world: World, form: FormState): Record<string, unknown> => {
  const pages = pagesOf(form);
  const codes = codesOf(world, form);
  const { responses, ...settings } = form;
  return {
    ...settings,
    items: form.items.length,
    link: publicUrl(form),
    access: accessOf(world, form),
    responses: responses.length,
    pages: pages.map(({ title, helpText, items, after }, index) => ({
      number: index + 1,
      title,
      helpText,
      after: destination(after, pages),
      items: items.map((item) => describeItem(item, pages, codes)),
    })),
  };
};
