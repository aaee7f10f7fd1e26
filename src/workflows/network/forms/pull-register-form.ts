/** Takes what people outside sent: by a press, and by the dispatcher once an hour while a form is awaited (S2.16, S2.23, S2.27, S2.37). */
import { formKeyOf } from '../../../domain/network/forms';
import { userError } from '../../../domain/problem';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { arrangePulls, awaitedForms } from './awaited-forms';
import { readFormRow, requireSubject, type AskedForm } from './find-form';
import { takeAnswers, type RegisterFormPulled } from './take-answers';

export const pullRegisterForm = (asked: AskedForm): RegisterFormPulled =>
  underLock('lấy phiếu mạng lưới', () => {
    finishUnfinished();
    const subject = requireSubject(asked);
    const row = readFormRow(formKeyOf(asked.kind, subject));
    if (row?.formId == null || row.formUrl === null) throw userError('registerForm.none', {});
    return takeAnswers({ kind: asked.kind, subject, row: { ...row, formId: row.formId } });
  });

/** What the dispatcher does once an hour. */
export const tendRegisterForms = (): string => {
  underLock('ghi lịch chạy', arrangePulls);
  return underLock('lấy phiếu mạng lưới', () => {
    finishUnfinished();
    const forms = awaitedForms();
    const pulled = forms.reduce((sum, form) => sum + takeAnswers(form).pulled, 0);
    return `Đã lấy ${pulled} phiếu mới hoặc đã sửa từ ${forms.length} phiếu mạng lưới`;
  });
};
