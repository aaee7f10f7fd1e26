/** The words around the questions of BM.CTHS.06.02: title, introduction, thanks (UX 7), as section `Khảo sát` of `Cấu hình` words them. */
import type { SurveyFormKind } from '../collection/collection-tables';
import { config } from '../office/office-tables';
import { settingDeclarations, type SettingName } from '../office/settings';
import { problem, type Problem } from '../problem';
import type { FormTexts } from './form-spec';
import { fillPlaceholders, unknownPlaceholders, type PlaceholderValues } from './placeholders';

/** The code of the form's paper, below the introduction. */
const PAPER_CODE = 'Mẫu BM.CTHS.06.02';

const TEXTS = ['formTitle', 'formIntro', 'formThanks', 'shortFormTitle', 'shortFormIntro'] as const;
type TextName = (typeof TEXTS)[number];

/** What of `Cấu hình` goes into a form. */
export interface FormSettings {
  readonly school: string;
  readonly office: string;
  readonly benefit: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}
export type FormTextSettings = FormSettings & Readonly<Record<TextName, string>>;

/** What the placeholders of all texts stand for. */
export const textValues = (settings: FormSettings): PlaceholderValues => ({
  Trường: settings.school.trim() === '' ? 'Nhà trường' : settings.school,
  Phòng: settings.office,
  'Lợi ích': settings.benefit,
  email: settings.contactEmail,
  SĐT: settings.contactPhone,
});

/** The texts with the college's own names. */
export const formTexts = (settings: FormTextSettings, kind: SurveyFormKind = 'Đầy đủ'): FormTexts => {
  const short = kind === 'Ngắn';
  return {
    title: short ? settings.shortFormTitle : settings.formTitle,
    description: `${short ? settings.shortFormIntro : settings.formIntro}\n\n${PAPER_CODE}`,
    confirmation: settings.formThanks,
    values: textValues(settings),
  };
};

interface TypedSetting {
  readonly number: number;
  readonly row: { readonly section: string | null; readonly name: string | null };
}

/** Names in braces that nothing fills in; `rows` are those of `Cấu hình`, for the place. */
export const textProblems = (
  settings: Readonly<Record<TextName | 'closedMessage', string>>,
  rows: readonly TypedSetting[],
): Problem[] =>
  ([...TEXTS, 'closedMessage'] as const).flatMap((name) =>
    unknownPlaceholders(settings[name]).map((value) =>
      problem('survey.unknownPlaceholder', { at: placeOf(name, rows), value }),
    ),
  );

const placeOf = (
  name: SettingName,
  rows: readonly TypedSetting[],
): { readonly sheet: string; readonly row?: number; readonly column: string } => {
  const declared = settingDeclarations[name];
  const typed = rows.find(({ row }) => row.section === declared.section && row.name === declared.name);
  return {
    sheet: config.title,
    ...(typed === undefined ? {} : { row: typed.number }),
    column: config.columns.value.header,
  };
};

/** What a person reads who comes after the form was closed; `Cấu hình` holds the words. */
export const closedMessage = (settings: FormSettings & { readonly closedMessage: string }): string =>
  fillPlaceholders(settings.closedMessage, textValues(settings));
