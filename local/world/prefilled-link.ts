/** The public link of a form, and the prefilled link that carries answers in it as `entry.N`. */
import { isQuestion } from './form-answers';
import type { AnswerValue, FormState, ItemAnswer, QuestionState } from './forms';

type Linked = Pick<FormState, 'publishedId' | 'items'>;

export const publicUrl = (form: Pick<FormState, 'publishedId'>): string =>
  `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
export const editResponseUrl = (form: Pick<FormState, 'publishedId'>, editKey: string): string =>
  `${publicUrl(form)}?edit2=${editKey}`;

const OTHER = '__other_option__';
const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');
const decode = (text: string): string => decodeURIComponent(text.replace(/\+/g, ' '));

const isOther = (item: QuestionState, text: string): boolean =>
  'other' in item && item.other && !item.choices.some(({ value }) => value === text);

const pairsOf = (item: QuestionState, value: AnswerValue): [string, string][] => {
  const parts = typeof value === 'string' ? [value] : value;
  if (item.type === 'GRID')
    return item.entries.flatMap((entry, row): [string, string][] =>
      parts[row] ? [[`entry.${entry}`, parts[row]]] : [],
    );
  return parts.flatMap((part): [string, string][] => {
    if (part === null) return [];
    const other: [string, string][] = [
      [`entry.${item.entry}`, OTHER],
      [`entry.${item.entry}.other_option_response`, part],
    ];
    return isOther(item, part) ? other : [[`entry.${item.entry}`, part]];
  });
};

/** `…/viewform?usp=pp_url&entry.N=…` in the order of the answers (the form seen in google-apps-script-snippets issue 17). */
export const prefilledUrl = (form: Linked, answers: readonly ItemAnswer[]): string => {
  const pairs = answers.flatMap(({ item, value }) => {
    const question = form.items.find(({ id }) => id === item);
    return question && isQuestion(question) ? pairsOf(question, value) : [];
  });
  return [`${publicUrl(form)}?usp=pp_url`, ...pairs.map(([name, text]) => `${name}=${encode(text)}`)].join(
    '&',
  );
};

const valuesByName = (url: string): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const pair of (url.split('#')[0] ?? '').split('?').slice(1).join('?').split('&')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = decode(pair.slice(0, at));
    values.set(name, [...(values.get(name) ?? []), decode(pair.slice(at + 1))]);
  }
  return values;
};

const valueOf = (
  item: QuestionState,
  values: ReadonlyMap<string, readonly string[]>,
): AnswerValue | undefined => {
  if (item.type === 'GRID') {
    const rows = item.entries.map((entry) => values.get(`entry.${entry}`)?.[0] ?? null);
    return rows.some((row) => row !== null) ? rows : undefined;
  }
  const other = values.get(`entry.${item.entry}.other_option_response`)?.[0] ?? '';
  const found = values.get(`entry.${item.entry}`)?.map((text) => (text === OTHER ? other : text));
  return item.type === 'CHECKBOX' ? found : found?.[0];
};

/** What a prefilled link fills in; entries that the form does not have are left out, as Google does. Throws on broken percent signs. */
export const readPrefilledUrl = (form: Pick<FormState, 'items'>, url: string): ItemAnswer[] => {
  const values = valuesByName(url);
  return form.items.filter(isQuestion).flatMap((item) => {
    const value = valueOf(item, values);
    return value === undefined ? [] : [{ item: item.id, value }];
  });
};
