/** Reads the JSON of `respond --answers`: one answer or a list of them, by question title, entry number or item id. */
import { isQuestion } from '../world/form-answers';
import type { AnswerValue, FormState, ItemAnswer, QuestionState } from '../world/forms';
import { readPrefilledUrl } from '../world/prefilled-link';

/** One person's answers; `link` fills in first, `answers` win. */
export interface Submission {
  readonly answers: readonly ItemAnswer[];
  readonly email?: string;
  readonly editKey?: string;
}
export type ParsedSubmission =
  | { readonly ok: true; readonly value: Submission }
  | { readonly ok: false; readonly reasons: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPart = (value: unknown): value is string | null => value === null || typeof value === 'string';
/** A text, a number (scales), a list of texts; null where a row of a grid is left out. */
const parseValue = (value: unknown): AnswerValue | null => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every(isPart) ? [...value] : null;
};

const matches = (key: string) => (question: QuestionState) =>
  key === question.title ||
  key === String(question.id) ||
  ('entry' in question && key === `entry.${question.entry}`);

const parseAnswer = (form: FormState, key: string, value: unknown): ItemAnswer | string => {
  const [question, ...others] = form.items.filter(isQuestion).filter(matches(key));
  if (!question) return `Phiếu không có câu hỏi “${key}”.`;
  if (others.length > 0) return `Phiếu có ${others.length + 1} câu hỏi “${key}”: hãy dùng entry.N.`;
  const parsed = parseValue(value);
  if (parsed === null) return `${key}: câu trả lời phải là chữ, số hoặc danh sách chữ.`;
  return {
    item: question.id,
    value: question.type === 'CHECKBOX' && typeof parsed === 'string' ? [parsed] : parsed,
  };
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const parseOne = (form: FormState, given: unknown): ParsedSubmission => {
  if (typeof given === 'string') return parseOne(form, { link: given, answers: {} });
  if (!isFields(given)) return { ok: false, reasons: ['Mỗi câu trả lời phải là một đối tượng JSON.'] };
  const wrapped = isFields(given['answers']);
  const answers = wrapped && isFields(given['answers']) ? given['answers'] : given;
  const parsed = Object.entries(answers).map(([key, value]) => parseAnswer(form, key, value));
  const reasons = parsed.filter((answer) => typeof answer === 'string');
  if (reasons.length > 0) return { ok: false, reasons };
  const link = wrapped ? text(given['link']) : undefined;
  const filled = link === undefined ? [] : readPrefilledUrl(form, link);
  const typed = parsed.filter((answer) => typeof answer !== 'string');
  const merged = new Map([...filled, ...typed].map(({ item, value }) => [item, value]));
  const email = wrapped ? text(given['email']) : undefined;
  const editKey = wrapped ? text(given['editKey']) : undefined;
  return {
    ok: true,
    value: {
      answers: Array.from(merged, ([item, value]) => ({ item, value })),
      ...(email === undefined ? {} : { email }),
      ...(editKey === undefined ? {} : { editKey }),
    },
  };
};

/**
 * `{"<title | entry.N | item id>": answer, …}`, or `{"link": prefilled link, "answers": {…}, "email"?, "editKey"?}`, or a
 * prefilled link alone, or a list of these.
 */
export const parseSubmissions = (form: FormState, json: unknown): readonly ParsedSubmission[] =>
  (Array.isArray(json) ? json : [json]).map((one: unknown) => parseOne(form, one));
