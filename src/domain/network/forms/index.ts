/** The forms that feed registers, one declared file each. */
import { employerForm } from './employer-form';
import { nominationForm } from './nomination-form';
import type { FormSubject, RegisterFormDeclaration } from './register-form';
import { rsvpForm } from './rsvp-form';

export const FORM_KINDS = ['nomination', 'employer', 'rsvp'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const formDeclarations: Readonly<Record<FormKind, RegisterFormDeclaration>> = {
  nomination: nominationForm,
  employer: employerForm,
  rsvp: rsvpForm,
};

/** Asked once for each event, the others once for all. */
export const isOfEvent = (kind: FormKind): boolean => kind === 'rsvp';

/** The row of the form: its kind, and of an event's form the event. */
export const formKeyOf = (kind: FormKind, subject: FormSubject | null): string =>
  subject === null ? kind : `${kind}-${subject.key}`;

/** The row of a submission, found again when it is edited. */
export const rowKeyOf = (formKey: string, responseId: string): string => `${formKey}#${responseId}`;

/** The kind of form, and the event's key, that a form's key names; null where this program knows no such form. */
export const parseFormKey = (
  formKey: string,
): { readonly kind: FormKind; readonly eventKey: string | null } | null => {
  const kind = FORM_KINDS.find((known) => formKey === known || formKey.startsWith(`${known}-`));
  if (kind === undefined || isOfEvent(kind) === (formKey === kind)) return null;
  return { kind, eventKey: formKey === kind ? null : formKey.slice(kind.length + 1) };
};
