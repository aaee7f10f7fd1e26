/** The tab `Câu hỏi` for tests: the default rows with their numbers, and ways to change one thing. */
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import type { SurveyRow } from '../../../src/domain/survey/draft';
import { planForm, type FormSpec } from '../../../src/domain/survey/form-spec';
import { settingDeclarations } from '../../../src/domain/office/settings';
import { formTexts } from '../../../src/domain/survey/form-texts';
import { defaultQuestions } from '../../../src/domain/survey/questionnaire';
import type { Survey } from '../../../src/domain/survey/survey';

export type Row = SurveyRow['row'];

/** As `readRows` numbers them: the header is row 1. */
export const numbered = (rows: readonly Row[]): readonly SurveyRow[] =>
  rows.map((row, at) => ({ number: at + 2, row }));

export const defaultRows = (): readonly Row[] => defaultQuestions();

/** The default rows with the row of one code (a page's letter is its code) changed. */
export const changed = (code: string, change: Partial<Row>): readonly Row[] =>
  defaultRows().map((row) => (row.code === code ? { ...row, ...change } : row));

/** The default rows with one more after the row of a code. */
export const inserted = (after: string, row: Partial<Row> & Pick<Row, 'code'>): readonly Row[] => {
  const blank: Row = {
    page: null,
    text: 'Lời',
    help: null,
    kind: 'Chữ ngắn',
    choices: null,
    required: null,
    short: null,
    goTo: null,
    check: null,
    former: null,
    ...row,
  };
  return defaultRows().flatMap((known) => (known.code === after ? [known, blank] : [known]));
};

export const rowNumber = (rows: readonly Row[], code: string): number =>
  rows.findIndex((row) => row.code === code) + 2;

export const defaultSurvey = (): Survey => parseQuestions(numbered(defaultRows())).survey;

export const surveyOf = (rows: readonly Row[]): Survey => parseQuestions(numbered(rows)).survey;

const settings = {
  school: 'Trường Cao đẳng Sơn La',
  office: 'Phòng CT HSSV',
  benefit: 'Anh/chị sẽ được mời Ngày hội trở về.',
  contactEmail: 'cthssv@cdsonla.edu.vn',
  contactPhone: '0212 385 2345',
  formTitle: settingDeclarations.formTitle.value,
  formIntro: settingDeclarations.formIntro.value,
  formThanks: settingDeclarations.formThanks.value,
  shortFormTitle: settingDeclarations.shortFormTitle.value,
  shortFormIntro: settingDeclarations.shortFormIntro.value,
};

export const specOf = (rows: readonly Row[]): FormSpec => planForm(surveyOf(rows), formTexts(settings));
export const defaultSpec = (): FormSpec => specOf(defaultRows());
