/** Texts, switches, publishing and editors of a form. */
import type { DriveFile } from '../world/drive';
import type { FormState } from '../world/forms';
import { exception } from './core';
import { formFile, touch } from './drive-files';
import { addWriter, editorsOf, removeWriter } from './drive-sharing';
import { setting, type FormHandle } from './form-handle';
import { userOf } from './user';

type Form = GoogleAppsScript.Forms.Form;
type User = GoogleAppsScript.Base.User;
type TextKey = 'title' | 'description' | 'confirmationMessage' | 'closedMessage';
type SwitchKey = { [K in keyof FormState]: FormState[K] extends boolean ? K : never }[keyof FormState];

export const settingParts = (handle: FormHandle, self: () => Form) => {
  const { state } = handle;
  const set = <K extends TextKey | SwitchKey>(key: K) =>
    setting(handle, self, (value: FormState[K]) => {
      state[key] = value;
    });
  return {
    getTitle: () => state.title,
    setTitle: set('title'),
    getDescription: () => state.description,
    setDescription: set('description'),
    getConfirmationMessage: () => state.confirmationMessage,
    setConfirmationMessage: set('confirmationMessage'),
    getCustomClosedFormMessage: () => state.closedMessage,
    setCustomClosedFormMessage: set('closedMessage'),
    hasProgressBar: () => state.progressBar,
    setProgressBar: set('progressBar'),
    canEditResponse: () => state.allowResponseEdits,
    setAllowResponseEdits: set('allowResponseEdits'),
    hasLimitOneResponsePerUser: () => state.limitOneResponsePerUser,
    setLimitOneResponsePerUser: set('limitOneResponsePerUser'),
    collectsEmail: () => state.collectEmail,
    setCollectEmail: set('collectEmail'),
    hasRespondAgainLink: () => state.showLinkToRespondAgain,
    setShowLinkToRespondAgain: set('showLinkToRespondAgain'),
    getShuffleQuestions: () => state.shuffleQuestions,
    setShuffleQuestions: set('shuffleQuestions'),
  };
};

/** Publishing also starts taking answers, unpublishing stops it (developers.google.com/workspace/forms/api/guides/publish-form). */
export const publishingParts = (handle: FormHandle, self: () => Form) => ({
  supportsAdvancedResponderPermissions: () => true,
  isPublished: () => handle.state.published,
  setPublished: setting(handle, self, (enabled: boolean) => {
    Object.assign(handle.state, { published: enabled, acceptingResponses: enabled });
  }),
  isAcceptingResponses: () => handle.state.published && handle.state.acceptingResponses,
  setAcceptingResponses: setting(handle, self, (enabled: boolean) => {
    if (enabled && !handle.state.published)
      throw exception('Cannot accept responses: the form is not published.');
    handle.state.acceptingResponses = enabled;
  }),
});

export const sharingParts = (handle: FormHandle, self: () => Form) => {
  const change =
    <V>(apply: (file: DriveFile, value: V) => void) =>
    (value: V): Form => {
      const file = formFile(handle.state.id);
      if (!file) throw exception('Document is missing (perhaps it was deleted?)');
      apply(file, value);
      touch(file);
      return self();
    };
  const address = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail());
  return {
    addEditor: change((file, user: string | User) => addWriter(file, address(user))),
    addEditors: change((file, emails: string[]) => emails.forEach((email) => addWriter(file, email))),
    removeEditor: change((file, user: string | User) => removeWriter(file, address(user))),
    getEditors: () => {
      const file = formFile(handle.state.id);
      return file ? editorsOf(file).map(userOf) : [];
    },
  };
};
