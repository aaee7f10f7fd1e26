/** FormApp: opening and making forms. */
import { MIME } from '../world/drive';
import { mayEdit } from '../world/drive-rights';
import type { FormState } from '../world/forms';
import { exception, host, world } from './core';
import { formFile, newFile, newId } from './drive-files';
import { emulate } from './emulate';
import { form } from './form';
import { ItemType, PageNavigationType } from './form-enums';
import { emptyForm } from './form-handle';
import { paragraphTextValidation, textValidation } from './form-validation';

type FormApp = GoogleAppsScript.Forms.FormApp;

/** The state behind a new form file: no title, not published, nobody may answer yet. */
export const addFormState = (fileId: string): FormState => {
  const state = emptyForm(fileId, `1FAIpQLS${newId(48)}`);
  world().forms[fileId] = state;
  return state;
};

const open = (id: string): GoogleAppsScript.Forms.Form => {
  const file = formFile(id);
  const state = world().forms[id];
  if (!file || !state || !mayEdit(world().files, file, host().user))
    throw exception(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  return form(state);
};

/** The title names the file and leaves getTitle() empty (gas-fakes, notes/oddities.md); the file is not granted to drive.file (unseen live). */
const create = (title: string, isPublished = false): GoogleAppsScript.Forms.Form => {
  const file = newFile(title, MIME.form);
  world().files[file.id] = file;
  const state = addFormState(file.id);
  state.published = isPublished;
  state.acceptingResponses = isPublished;
  return form(state);
};

const part = {
  ItemType,
  PageNavigationType,
  create,
  openById: open,
  openByUrl: (url: string) => open(/\/forms\/d\/([\w-]+)/.exec(url)?.[1] ?? ''),
  createTextValidation: textValidation,
  createParagraphTextValidation: paragraphTextValidation,
} satisfies Partial<FormApp>;

export const createFormApp = (): FormApp => emulate<FormApp>('FormApp', part);
