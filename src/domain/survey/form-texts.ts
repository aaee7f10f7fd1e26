/** The words around the questions of BM.CTHS.06.02: title, introduction, thanks (UX 7). */
import type { FormTexts } from './form-spec';
import { fillPlaceholders, type PlaceholderValues } from './placeholders';

export const FORM_TITLE = 'Phiếu khảo sát HSSV sau tốt nghiệp';
export const FORM_DESCRIPTION =
  'Anh/chị đang làm gì sau khi ra trường? 3 phút trả lời giúp trường dạy khóa sau tốt hơn. {Lợi ích}\n\nMẫu BM.CTHS.06.02';
export const FORM_CONFIRMATION = 'Cảm ơn anh/chị! Muốn sửa, bấm “Chỉnh sửa câu trả lời”.';

/** What of `Cấu hình` goes into the form. */
export interface FormSettings {
  readonly school: string;
  readonly office: string;
  readonly benefit: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}

/** What the placeholders of all texts stand for. */
const valuesOf = (settings: FormSettings): PlaceholderValues => ({
  Trường: settings.school.trim() === '' ? 'Nhà trường' : settings.school,
  Phòng: settings.office,
  'Lợi ích': settings.benefit,
  email: settings.contactEmail,
  SĐT: settings.contactPhone,
});

/** The texts with the college's own names. */
export const formTexts = (settings: FormSettings): FormTexts => ({
  title: FORM_TITLE,
  description: FORM_DESCRIPTION,
  confirmation: FORM_CONFIRMATION,
  values: valuesOf(settings),
});

/** What a person reads who comes after the form was closed; `Cấu hình` holds the words. */
export const closedMessage = (settings: FormSettings & { readonly closedMessage: string }): string =>
  fillPlaceholders(settings.closedMessage, valuesOf(settings));
