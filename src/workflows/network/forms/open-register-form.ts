/** A form that feeds a register: made and opened by one press, for an event or once for all (S2.16, S2.23, S2.27, S2.37). */
import { formDeclarations, formKeyOf, type FormKind } from '../../../domain/network/forms';
import { guestProbes } from '../../../domain/network/forms/personal-links';
import { surveyOf, type FormSubject } from '../../../domain/network/forms/register-form';
import { registerForms } from '../../../domain/network/forms/tables';
import { planForm } from '../../../domain/survey/form-spec';
import { textValues } from '../../../domain/survey/form-texts';
import type { Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { makeForm, type WantedForm } from '../../../google/forms/make-form';
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
    ensureTab(registerForms);
    const row = readFormRow(formKey);
    const { done, total, formUrl } = makeForm({ ...wanted(asked.kind, subject), row }, budget);
    const progress = { label: 'Đang dựng phiếu', done, total };
    if (formUrl === null) return { ...progress, state: 'running', formUrl };
    arrangePulls();
    return { ...progress, state: 'done', formUrl };
  });

const wanted = (kind: FormKind, subject: FormSubject | null): Omit<WantedForm, 'row'> => {
  const { settings, lists } = readContext();
  const declared = formDeclarations[kind];
  const { description, confirmation, personal } = declared;
  const formKey = formKeyOf(kind, subject);
  const title = declared.title(subject);
  return {
    spec: planForm(surveyOf(declared, lists.faculties), {
      title,
      description,
      confirmation,
      values: textValues(settings),
    }),
    probes: personal === true ? guestProbes : undefined,
    file: { name: title, folder: FOLDER, form: 'register', of: formKey },
    note: (cells) => {
      writeRows(registerForms, [{ formKey, title, ...cells }]);
    },
  };
};
