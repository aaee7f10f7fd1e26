/** One person answers a form: page by page, as the form leads, and what the form refuses is refused. */
import { answerProblem, isEmptyAnswer, isQuestion } from '../world/form-answers';
import { nextPage, pagesOf, type FormPage } from '../world/form-pages';
import type { AnswerValue, FormState, ItemAnswer, QuestionState, ResponseState } from '../world/forms';
import { randomText } from '../world/random';
import type { World } from '../world/world';
import { findForm } from './find-form';
import { accessOf, type FormAccess } from './read-form';

/** A form did not take an answer; `reasons` name the questions. */
export class AnswerRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'AnswerRefused';
  }
}

export interface SubmitOptions {
  /** The person's Google address; needed by forms that collect it. */
  readonly email?: string;
  /** Of the answer that is edited. */
  readonly editKey?: string | null;
  /** Mã HSSV of the made-up graduate who answers. */
  readonly respondent?: string;
}

type Target = Pick<World, 'forms' | 'files' | 'clock' | 'random'>;

const CLOSED: Readonly<Record<Exclude<FormAccess, 'open'>, string>> = {
  unpublished: 'Phiếu chưa được xuất bản.',
  closed: 'Phiếu không còn nhận câu trả lời.',
  restricted: 'Phiếu chưa mở cho mọi người: cần xin quyền truy cập.',
};

const checkOpen = (world: Target, form: FormState, { email, editKey }: SubmitOptions): void => {
  const access = accessOf(world, form);
  if (access !== 'open')
    throw new AnswerRefused([
      access === 'closed' && form.closedMessage !== '' ? form.closedMessage : CLOSED[access],
    ]);
  if ((form.collectEmail || form.limitOneResponsePerUser) && !email)
    throw new AnswerRefused(['Phiếu đòi đăng nhập tài khoản Google.']);
  if (editKey) return;
  if (form.limitOneResponsePerUser && form.responses.some((response) => response.email === email))
    throw new AnswerRefused(['Mỗi người chỉ được trả lời một lần.']);
};

const questionsOn = (page: FormPage): QuestionState[] => page.items.filter(isQuestion);

/** The pages a person with these answers comes through. A way that comes back to a page already left with nothing changed would never end. */
const wayThrough = (form: FormState, answers: ReadonlyMap<number, AnswerValue>): FormPage[] => {
  const pages = pagesOf(form);
  const way: number[] = [];
  let at: number | 'submit' = 0;
  while (at !== 'submit') {
    if (way.includes(at)) throw new AnswerRefused([`Phiếu quay vòng: trang ${at + 1} dẫn trở lại chính nó.`]);
    way.push(at);
    at = nextPage(pages, at, answers);
  }
  return way.flatMap((index) => pages[index] ?? []);
};

const reasonsOn = (page: FormPage, answers: ReadonlyMap<number, AnswerValue>): string[] =>
  questionsOn(page).flatMap((question) => {
    const reason = answerProblem(question, answers.get(question.id));
    return reason === null ? [] : [`${question.title}: ${reason}`];
  });

/** The answers of the pages a person came through, in the order of the form; a branch that was left again is not sent. */
const acceptedAnswers = (form: FormState, answers: ReadonlyMap<number, AnswerValue>): ItemAnswer[] => {
  const way = wayThrough(form, answers);
  const reasons = way.flatMap((page) => reasonsOn(page, answers));
  if (reasons.length > 0) throw new AnswerRefused(reasons);
  const asked = new Set(way.flatMap(questionsOn).map(({ id }) => id));
  return form.items.filter(isQuestion).flatMap(({ id }) => {
    const value = asked.has(id) ? answers.get(id) : undefined;
    return value === undefined || isEmptyAnswer(value) ? [] : [{ item: id, value }];
  });
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const newResponse = (world: Target): ResponseState => ({
  id: `2_ABaOnu${randomText(world, 40, LETTERS)}`,
  timestamp: world.clock,
  email: '',
  editKey: `2_ABaOnu${randomText(world, 48, LETTERS)}`,
  answers: [],
});

const editedResponse = (form: FormState, editKey: string): ResponseState => {
  const known = form.responses.find((response) => response.editKey === editKey);
  if (!form.allowResponseEdits) throw new AnswerRefused(['Phiếu không cho sửa câu trả lời.']);
  if (!known) throw new AnswerRefused(['Không có câu trả lời của đường dẫn này.']);
  return known;
};

/**
 * Walks the form with the answers and stores those of the pages on the way under the virtual time; editing keeps the id
 * and moves the time. Throws AnswerRefused with every reason when the form is not open or an answer does not fit.
 */
export const submitAnswers = (
  world: Target,
  formId: string,
  given: readonly ItemAnswer[],
  options: SubmitOptions = {},
): ResponseState => {
  const form = findForm(world, formId);
  checkOpen(world, form, options);
  const unknown = given.filter(({ item }) => !form.items.some(({ id }) => id === item));
  if (unknown.length > 0)
    throw new AnswerRefused(unknown.map(({ item }) => `Phiếu không có câu hỏi ${item}.`));
  const answers = acceptedAnswers(form, new Map(given.map(({ item, value }) => [item, value])));
  const response = options.editKey ? editedResponse(form, options.editKey) : newResponse(world);
  Object.assign(response, {
    answers,
    timestamp: world.clock,
    email: form.collectEmail ? (options.email ?? '') : response.email,
  });
  if (options.respondent !== undefined) response.respondent = options.respondent;
  if (!options.editKey) form.responses.push(response);
  return response;
};
