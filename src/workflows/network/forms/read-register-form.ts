/** How a form that feeds a register stands: its link and what is sent with it (S2.16, S2.23, S2.27, S2.37). */
import { formDeclarations, formKeyOf, isOfEvent } from '../../../domain/network/forms';
import { registerForms } from '../../../domain/network/forms/tables';
import type { FormSubject } from '../../../domain/network/forms/register-form';
import { events } from '../../../domain/network/registers/events';
import { readUsable } from '../../../google/read-table';
import { eventMark, subjectOf } from '../events/find-event';
import type { AskedForm } from './find-form';
import { readContext } from '../read-context';

export interface RegisterFormView {
  readonly label: string;
  readonly about: string;
  /** '' before it is open. */
  readonly formUrl: string;
  /** The invitation with the link, to copy into a group. */
  readonly text: string;
  readonly pulledUntil: string;
}

export const readRegisterForm = ({ kind, event }: AskedForm): RegisterFormView => {
  const { label, about, invitation } = formDeclarations[kind];
  const subject = isOfEvent(kind) ? readSubject(event) : null;
  const known = isOfEvent(kind) && subject === null ? undefined : formKeyOf(kind, subject);
  const row = readUsable(registerForms).find(({ formKey }) => formKey === known);
  const formUrl = row?.formUrl ?? '';
  const { settings } = readContext();
  return {
    label,
    about,
    formUrl,
    pulledUntil: row?.pulledUntil ?? '',
    text: formUrl === '' ? '' : `${invitation(settings, subject)} ${formUrl}`,
  };
};

/** An event without a key has no form yet. */
const readSubject = (mark: string | undefined): FormSubject | null => {
  const found = readUsable(events).find((row) => eventMark(row) === mark);
  return found?.rowKey == null ? null : subjectOf({ ...found, rowKey: found.rowKey });
};
