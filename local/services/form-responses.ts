/** FormResponse: an answer in the making, or one that was submitted. */
import type { ItemAnswer, ResponseState } from '../world/forms';
import { isQuestion } from '../world/form-answers';
import { editResponseUrl, prefilledUrl } from '../world/prefilled-link';
import { dateOf, exception } from './core';
import { instant, newId } from './drive-files';
import { emulate } from './emulate';
import type { FormHandle } from './form-handle';
import { itemState } from './form-item-parts';
import { answerOf, itemResponse } from './form-item-response';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** Answers whose question still exists, in the order of the questions. */
const answersInOrder = (handle: FormHandle, answers: readonly ItemAnswer[]): ItemResponse[] => {
  const given = new Map(Array.from(answers, ({ item, value }) => [item, value]));
  return Array.from(handle.state.items)
    .filter(isQuestion)
    .flatMap((question) => {
      const value = given.get(question.id);
      return value === undefined ? [] : [itemResponse(handle, question, value)];
    });
};

const readingParts = (handle: FormHandle, answers: readonly ItemAnswer[]) => ({
  getItemResponses: () => answersInOrder(handle, answers),
  getResponseForItem: (item: GoogleAppsScript.Forms.Item) => {
    const state = itemState(item);
    const answer = isQuestion(state) ? answers.find(({ item: id }) => id === state.id) : undefined;
    // Null at run time when there is no answer, whatever the published type says.
    return (answer && isQuestion(state) ? itemResponse(handle, state, answer.value) : null) as ItemResponse;
  },
  toPrefilledUrl: () => prefilledUrl(handle.state, answers),
});

/** A submitted response. */
export const submittedResponse = (handle: FormHandle, response: ResponseState): FormResponse => {
  const part = {
    ...readingParts(handle, response.answers),
    getId: () => response.id,
    getTimestamp: () => dateOf(response.timestamp),
    getRespondentEmail: () => response.email,
    getEditResponseUrl: () => editResponseUrl(handle.state, response.editKey),
  } satisfies Partial<FormResponse>;
  return emulate<FormResponse>('FormResponse', part);
};

const submit = (handle: FormHandle, answers: readonly ItemAnswer[]): FormResponse => {
  const { state } = handle;
  if (!state.published || !state.acceptingResponses)
    throw exception('This form is not currently accepting responses.');
  const response: ResponseState = {
    id: `2_ABaOnu${newId(40)}`,
    timestamp: instant(),
    email: '',
    editKey: `2_ABaOnu${newId(48)}`,
    answers: [...answers],
  };
  state.responses.push(response);
  return submittedResponse(handle, response);
};

/** form.createResponse(): nothing is stored before submit(). */
export const draftResponse = (handle: FormHandle): FormResponse => {
  const answers: ItemAnswer[] = [];
  const part = {
    ...readingParts(handle, answers),
    withItemResponse: (response: ItemResponse): FormResponse => {
      const answer = answerOf(response);
      const known = answers.findIndex(({ item }) => item === answer.item);
      if (known >= 0) answers.splice(known, 1);
      answers.push(answer);
      return draft;
    },
    submit: () => submit(handle, answers),
  } satisfies Partial<FormResponse>;
  const draft = emulate<FormResponse>('FormResponse', part);
  return draft;
};
