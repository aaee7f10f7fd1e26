/** A form that feeds a register: made and opened by one press, for an event or once for all (S2.16, S2.23, S2.27, S2.37). */
import { formDeclarations, formKeyOf, type FormKind } from '../../../domain/network/forms';
import {
  formatGuestPattern,
  guestProbes,
  parseGuestProbe,
} from '../../../domain/network/forms/personal-links';
import { surveyOf, type FormSubject } from '../../../domain/network/forms/register-form';
import { registerForms } from '../../../domain/network/forms/tables';
import { UserError } from '../../../domain/problem';
import type { ItemIds } from '../../../domain/survey/existing-form';
import { planForm } from '../../../domain/survey/form-spec';
import { textValues } from '../../../domain/survey/form-texts';
import { planFormBuild } from '../../../domain/survey/plan-form-build';
import { readEditors } from '../../../google/account';
import type { Budget } from '../../../google/clock';
import { ensureFolder } from '../../../google/documents/save-files';
import { ensureTab } from '../../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../../google/forms/form-file';
import { publishForm } from '../../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../../google/forms/read-form-items';
import { readProbeLink } from '../../../google/forms/read-probe-link';
import { shareForm } from '../../../google/forms/share-form';
import { writeRows } from '../../../google/keyed-write';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import type { Progress } from '../../shared/progress';
import { arrangePulls } from './awaited-forms';
import { readFormRow, requireSubject, type AskedForm } from './find-form';
import { readContext } from '../read-context';

const FOLDER = 'Phiếu mạng lưới';

export interface RegisterFormOpened extends Progress {
  /** null while it is being built. */
  readonly formUrl: string | null;
}

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
    arrangePulls();
    return { ...progress, state: 'done', formUrl };
  });

/** The file comes first and its id is noted before anything is built. */
const makeFile = (formKey: string, title: string): string => {
  const formId = ensureFormFile(title, ensureFolder(FOLDER, null).id, formKey, 'register');
  writeRows(registerForms, [{ formKey, title, formId }]);
  return formId;
};

/** How personal links are made is learnt from a response that is never sent. */
const prefillOf = (formId: string, itemIds: ItemIds): { readonly prefill: string } => {
  const pattern = parseGuestProbe(readProbeLink(formId, itemIds, guestProbes));
  if (!pattern) throw new Error('the prefilled link of the probe does not hold its answers');
  return { prefill: formatGuestPattern(pattern) };
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
  if (built.done < built.total) return built;
  const itemIds = itemIdsByCode(form, spec);
  const links = declared.personal === true ? prefillOf(formId, itemIds) : {};
  writeRows(registerForms, [
    { formKey: formKeyOf(kind, subject), itemIds: JSON.stringify(itemIds), ...links },
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
