/** A form that feeds registers as the sidebar names it: what it is about, and the row that keeps it. */
import { registerNamed } from '../../../domain/network';
import { formDeclarations, isOfEvent, type FormKind } from '../../../domain/network/forms';
import type { FormSubject } from '../../../domain/network/forms/register-form';
import { registerForms, type RegisterFormRow } from '../../../domain/network/forms/tables';
import { userError } from '../../../domain/problem';
import { readUsable } from '../../../google/read-table';
import { requireEvent, subjectOf } from '../events/find-event';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

export interface AskedForm {
  readonly kind: FormKind;
  /** The event's mark, for a form of an event. */
  readonly event?: string | undefined;
}

/** Whose switch is off tells so; for a form of an event the event. */
export const requireSubject = ({ kind, event }: AskedForm): FormSubject | null => {
  const context = readContext();
  for (const { register } of formDeclarations[kind].feeds) {
    const known = registerNamed(register.table.name);
    if (known !== undefined) requireOn(known, context);
  }
  if (!isOfEvent(kind)) return null;
  if (event === undefined) throw userError('events.gone', {});
  return subjectOf(requireEvent(event));
};

export const readFormRow = (formKey: string): RegisterFormRow | undefined =>
  readUsable(registerForms).find((row) => row.formKey === formKey);
