/** A form that feeds a register: made and opened by one press, for an event or once for all (S2.16, S2.23, S2.27, S2.37). */
import { formDeclarations, formKeyOf, isOfEvent, type FormKind } from '../../domain/network/forms';
import { surveyOf, type FormSubject } from '../../domain/network/forms/register-form';
import { registerForms, type RegisterFormRow } from '../../domain/network/forms/tables';
import { registerNamed } from '../../domain/network';
import { UserError, userError } from '../../domain/problem';
import { planForm } from '../../domain/survey/form-spec';
import { textValues } from '../../domain/survey/form-texts';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { readEditors } from '../../google/account';
import type { Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { ensureTab } from '../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { shareForm } from '../../google/forms/share-form';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { requireEvent, subjectOf } from './find-event';
import { readContext } from './read-context';
import { requireOn } from './read-register';

const FOLDER = 'Phiếu mạng lưới';

export interface AskedForm {
  readonly kind: FormKind;
  /** The event's mark, for a form of an event. */
  readonly event?: string | undefined;
}

export interface RegisterFormOpened extends Progress {
  /** null while it is being built. */
  readonly formUrl: string | null;
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

/** Pressed again it brings the words of an open form up to date. */
export const openRegisterForm = (asked: AskedForm, budget: Budget): RegisterFormOpened =>
  underLock('mở phiếu mạng lưới', () => {
    finishUnfinished();
    const subject = requireSubject(asked);
    const formKey = formKeyOf(asked.kind, subject);
    const title = formDeclarations[asked.kind].title(subject);
    ensureTab(registerForms);
    const row = readFormRow(formKey);
    const formId = row?.formId ?? makeFile(formKey, title);
    const { done, total } = build(asked.kind, subject, formId, budget);
    const progress = { label: 'Đang dựng phiếu', done, total };
    if (done < total) return { ...progress, state: 'running', formUrl: null };
    const formUrl = row?.formUrl ?? open(formKey, formId);
    return { ...progress, state: 'done', formUrl };
  });

/** The file comes first and its id is noted before anything is built. */
const makeFile = (formKey: string, title: string): string => {
  const formId = ensureFormFile(title, ensureFolder(FOLDER, null).id, formKey, 'register');
  writeRows(registerForms, [{ formKey, title, formId }]);
  return formId;
};

const build = (
  kind: FormKind,
  subject: FormSubject | null,
  formId: string,
  budget: Budget,
): { readonly done: number; readonly total: number } => {
  const { settings, lists } = readContext();
  const declared = formDeclarations[kind];
  const { description, confirmation } = declared;
  const texts = { title: declared.title(subject), description, confirmation, values: textValues(settings) };
  const spec = planForm(surveyOf(declared, lists.faculties), texts);
  const form = openForm(formId);
  applyFormTexts(form, spec);
  const built = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (built.done === built.total)
    writeRows(registerForms, [
      { formKey: formKeyOf(kind, subject), itemIds: JSON.stringify(itemIdsByCode(form, spec)) },
    ]);
  return built;
};

/** Opened last, and read back; the address is noted when it is open. */
const open = (formKey: string, formId: string): string => {
  shareForm(formId, readEditors());
  const [fault] = publishForm(formId);
  if (fault) throw new UserError(fault);
  const formUrl = openForm(formId).getPublishedUrl();
  writeRows(registerForms, [{ formKey, formUrl }]);
  return formUrl;
};
