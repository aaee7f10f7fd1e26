/** ItemResponse: one answer, made by a script or read from a submitted response. */
import type { AnswerValue, ItemAnswer, QuestionState } from '../world/forms';
import { answerProblem } from '../world/form-answers';
import { exception, ours } from './core';
import { emulate } from './emulate';
import type { FormHandle } from './form-handle';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

const answers = new WeakMap<object, ItemAnswer>();

/** The answer behind an ItemResponse that a script holds. */
export const answerOf = (response: object): ItemAnswer => {
  const answer = answers.get(response);
  if (!answer) throw exception('Invalid argument: response');
  return answer;
};

/** The script's object for an answer. Rows of a grid that were left out are null at run time, whatever the published type says. */
export const itemResponse = (handle: FormHandle, item: QuestionState, value: AnswerValue): ItemResponse => {
  const part = {
    getItem: () => handle.item(item),
    getResponse: () => ours(value) as string | string[],
  } satisfies Partial<ItemResponse>;
  const response = emulate<ItemResponse>('ItemResponse', part);
  answers.set(response, { item: item.id, value });
  return response;
};

const KIND: Readonly<Record<QuestionState['type'], string>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph text',
  MULTIPLE_CHOICE: 'multiple choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
  SCALE: 'scale',
  GRID: 'grid',
  DATE: 'date',
};

/** item.createResponse(…): refuses what the question cannot hold; an empty answer to a required question is refused on submission only. */
export const createItemResponse = (
  handle: FormHandle,
  item: QuestionState,
  value: AnswerValue,
): ItemResponse => {
  if (answerProblem({ ...item, required: false }, value) !== null)
    throw exception(`Invalid response submitted to ${KIND[item.type]} question.`);
  return itemResponse(handle, item, value);
};
