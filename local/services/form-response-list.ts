/** The responses of a form: listing by time, finding, deleting. */
import type { FormState, ResponseState } from '../world/forms';
import { exception } from './core';
import type { FormHandle } from './form-handle';
import { draftResponse, submittedResponse } from './form-responses';

type Form = GoogleAppsScript.Forms.Form;

/** Above this many responses at a time Google fails (read in facts/apps-script: about 60,000). */
const MOST_RESPONSES = 60_000;

/** An order that is fixed and not that of time: Google promises none. */
const scrambled = (responses: readonly ResponseState[]): ResponseState[] => {
  const key = ({ id }: ResponseState): number => {
    let hash = 2166136261;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619) >>> 0;
    return hash;
  };
  return Array.from(responses, (response) => ({ response, key: key(response) }))
    .sort((one, other) => one.key - other.key)
    .map(({ response }) => response);
};

const find = (state: FormState, id: string): ResponseState => {
  const response = state.responses.find((each) => each.id === id);
  if (!response) throw exception('Invalid response id.');
  return response;
};

const list = (state: FormState, since: GoogleAppsScript.Base.Date | undefined): ResponseState[] => {
  const found = state.responses.filter(
    ({ timestamp }) => since === undefined || Date.parse(timestamp) >= since.getTime(),
  );
  if (found.length > MOST_RESPONSES)
    throw exception("We're sorry, a server error occurred. Please wait a bit and try again.");
  return scrambled(found);
};

/** getResponses(since) includes a response of that very instant. */
export const responseParts = (handle: FormHandle, self: () => Form) => {
  const { state } = handle;
  return {
    createResponse: () => draftResponse(handle),
    getResponses: (since?: GoogleAppsScript.Base.Date) =>
      list(state, since).map((response) => submittedResponse(handle, response)),
    getResponse: (id: string) => submittedResponse(handle, find(state, id)),
    deleteResponse: (id: string) => {
      state.responses.splice(state.responses.indexOf(find(state, id)), 1);
      return self();
    },
    deleteAllResponses: () => {
      state.responses.length = 0;
      return self();
    },
  };
};
