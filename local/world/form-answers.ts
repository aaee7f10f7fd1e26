/** Whether an answer fits its question: the checks that a form makes before it lets a person go on. */
import type { AnswerValue, GridItemState, ItemState, QuestionState, TextRule, TextRuleKind } from './forms';

export const isQuestion = (item: ItemState): item is QuestionState =>
  item.type !== 'PAGE_BREAK' && item.type !== 'SECTION_HEADER';

/** Left empty: nothing, blanks, no box ticked, no row of a grid answered. */
export const isEmptyAnswer = (value: AnswerValue | undefined): boolean => {
  if (value === undefined) return true;
  return typeof value === 'string'
    ? value.trim() === ''
    : value.every((part) => part === null || part.trim() === '');
};

/** A person's number, with a decimal point or comma. */
const number = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/** Each rule of the response validation menu (Apps Script, TextValidationBuilder): text and the rule's parameters. */
const tests: Readonly<Record<TextRuleKind, (text: string, first: string, second: string) => boolean>> = {
  email: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  url: (text) => /^https?:\/\/[^\s/.]+\.[^\s]+$/.test(text),
  number: (text) => Number.isFinite(number(text)),
  wholeNumber: (text) => Number.isInteger(number(text)),
  between: (text, low, high) => number(text) >= Number(low) && number(text) <= Number(high),
  notBetween: (text, low, high) => number(text) < Number(low) || number(text) > Number(high),
  equal: (text, to) => number(text) === Number(to),
  notEqual: (text, to) => Number.isFinite(number(text)) && number(text) !== Number(to),
  greater: (text, than) => number(text) > Number(than),
  atLeast: (text, least) => number(text) >= Number(least),
  less: (text, than) => number(text) < Number(than),
  atMost: (text, most) => number(text) <= Number(most),
  matches: (text, pattern) => whole(pattern).test(text),
  notMatches: (text, pattern) => !whole(pattern).test(text),
  contains: (text, pattern) => new RegExp(pattern, 'u').test(text),
  notContains: (text, pattern) => !new RegExp(pattern, 'u').test(text),
  minLength: (text, length) => text.length >= Number(length),
  maxLength: (text, length) => text.length <= Number(length),
};

const keepsRule = (rule: TextRule, text: string): boolean =>
  tests[rule.kind](text, rule.parameters[0] ?? '', rule.parameters[1] ?? '');

/** Why an answer is not accepted, in the words a respondent reads on a Vietnamese form. */
const textProblem = (rule: TextRule | null, text: string): string | null =>
  rule === null || keepsRule(rule, text) ? null : rule.helpText || 'Câu trả lời không đúng dạng yêu cầu';

const gridProblem = (item: GridItemState, value: readonly (string | null)[]): string | null => {
  if (value.length !== item.rows.length) return `Cần ${item.rows.length} dòng, có ${value.length}`;
  if (item.required && value.some((part) => part === null || part === ''))
    return 'Câu hỏi này cần một câu trả lời ở mỗi hàng';
  const wrong = value.find((part) => part !== null && part !== '' && !item.columns.includes(part));
  return wrong === undefined || wrong === null ? null : `“${wrong}” không có trong các cột`;
};

const choiceProblem = (
  choices: readonly { readonly value: string }[],
  other: boolean,
  parts: readonly (string | null)[],
): string | null => {
  const wrong = parts.find((part) => part !== null && !choices.some(({ value }) => value === part));
  return wrong === undefined || wrong === null || other ? null : `“${wrong}” không có trong các lựa chọn`;
};

const isDay = (text: string, withYear: boolean): boolean => {
  const day = (withYear ? /^\d{4}-(\d{2}-\d{2})$/ : /^(\d{2}-\d{2})$/).exec(text);
  const whenever = new Date(`${withYear ? text : `2000-${text}`}T00:00:00Z`);
  return day !== null && !Number.isNaN(whenever.getTime()) && whenever.toISOString().slice(5, 10) === day[1];
};

const singleProblem = (item: Exclude<QuestionState, GridItemState>, text: string): string | null => {
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return textProblem(item.rule, text);
    case 'SCALE': {
      const step = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
      return step >= item.lower && step <= item.upper
        ? null
        : `“${text}” nằm ngoài thang ${item.lower}–${item.upper}`;
    }
    case 'DATE':
      return isDay(text, item.includesYear) ? null : `“${text}” không phải là ngày (yyyy-mm-dd)`;
    default:
      return choiceProblem(item.choices, item.other, [text]);
  }
};

/** The reason a form refuses an answer; null when it accepts it. An empty answer is refused by required questions alone. */
export const answerProblem = (item: QuestionState, value: AnswerValue | undefined): string | null => {
  if (value === undefined || isEmptyAnswer(value))
    return item.required ? 'Đây là một câu hỏi bắt buộc' : null;
  const several = typeof value !== 'string';
  if (several !== (item.type === 'CHECKBOX' || item.type === 'GRID'))
    return several ? 'Chỉ nhận một câu trả lời' : 'Cần một danh sách câu trả lời';
  if (typeof value === 'string') return item.type === 'GRID' ? null : singleProblem(item, value);
  if (item.type === 'GRID') return gridProblem(item, value);
  return item.type === 'CHECKBOX' ? choiceProblem(item.choices, item.other, value) : null;
};
