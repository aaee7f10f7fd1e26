/** A form that people outside fill in and whose answers become rows of registers: what one declares, and what follows from it. */
import type { IsoDate } from '../../dates';
import { question } from '../../survey/own-form-questions';
import type { FormSettings } from '../../survey/form-texts';
import { SUBMIT, type Choice, type GoTo, type Question, type Scale, type Survey } from '../../survey/survey';
import type { Register } from '../register';

/** What a form is about, where there is one for each event. */
export interface FormSubject {
  readonly key: string;
  readonly title: string;
  readonly day: IsoDate;
  readonly hour: string | null;
  readonly place: string | null;
}

/** What the row gets besides the answers. */
export interface FormFacts {
  readonly day: IsoDate;
  readonly subject: FormSubject | null;
}

/** Answers in words, by question; a question is called as the column that it fills. */
export type FormWords = Readonly<Record<string, string>>;

/** Values by column, as a person would type them. */
export type TypedValues = Readonly<Record<string, string>>;

export interface Feed {
  readonly register: Register;
  /** null where the answers hold nothing for this register. */
  readonly values: (words: FormWords, facts: FormFacts) => TypedValues | null;
  /** What a new row begins with; the office changes it later. */
  readonly begins?: (facts: FormFacts) => TypedValues;
  /** Columns of the program's own. */
  readonly own?: (facts: FormFacts) => Readonly<Record<string, string | null>>;
}

export interface RegisterFormDeclaration {
  /** Its name on the page *Mạng lưới*. */
  readonly label: string;
  /** What it is for, to the person at the desk. */
  readonly about: string;
  readonly title: (subject: FormSubject | null) => string;
  readonly description: string;
  /** What the answers are used for, and who sees them: page A asks for consent to that alone (Luật 91/2025/QH15). */
  readonly consent: string;
  readonly confirmation: string;
  readonly questions: (faculties: readonly string[]) => readonly Question[];
  /** Every question of the first feed's columns goes there by its own name. */
  readonly feeds: readonly Feed[];
  /** Sent with a link of each person's own: the first page asks for its code, and lets one ask for no more mails. */
  readonly personal?: boolean;
  /** What is sent to a Zalo group, before the link. */
  readonly invitation: (settings: FormSettings, subject: FormSubject | null) => string;
}

const choiceOf = (label: string, code: string, goTo: GoTo | null = null): Choice => ({
  code,
  label,
  goTo,
  former: [],
});

/** One of several; the words are what goes into the cell. */
export const oneOf = (
  code: string,
  text: string,
  labels: readonly string[],
  more: Partial<Question> = {},
): Question =>
  question(code, text, {
    type: labels.length > 6 ? 'dropdown' : 'single',
    choices: labels.map((label, at) => choiceOf(label, String(at + 1))),
    ...more,
  });

const FIVE: Scale = { lower: 1, upper: 5, lowLabel: 'Rất kém', highLabel: 'Rất tốt' };
export const grade = (code: string, text: string): Question =>
  question(code, text, { type: 'scale', scale: FIVE });

/** A faculty of the college; typed where the college has not named any. */
export const facultyQuestion = (faculties: readonly string[]): Question =>
  faculties.length === 0
    ? question('faculty', 'Khoa', { required: true })
    : oneOf('faculty', 'Khoa', faculties, { required: true, type: 'dropdown' });

/** Codes of the first page's questions; none of them fills a column. */
export const CONSENT = 'consent';
export const CODE = 'code';
export const AGREE = 'Đồng ý';
/** The answer of who wants no more mails. */
export const NO_MORE = 'Không nhận thư mời nữa';
export const NO_MORE_CODE = '2';

/** Said to guests: 'Không' here is not the answer to the invitation. */
const WAYS_ON =
  'Đến được hay không, xin trả lời ở trang sau. Muốn thôi nhận thư mời, bản tin: chọn “Không nhận thư mời nữa”, rồi bấm Gửi.';

const codeQuestion = question(CODE, 'Mã mời', { help: 'Xin giữ nguyên; không có thì để trống' });

/** Page A asks for consent alone: who says no sends nothing else, but the code of a personal link. */
export const surveyOf = (form: RegisterFormDeclaration, faculties: readonly string[]): Survey => ({
  pages: [
    {
      letter: 'A',
      title: 'Đồng ý',
      help: `${form.consent} Xem, sửa, rút, xóa: {email}, {SĐT}.`,
      next: 'B',
      questions: [
        question(CONSENT, 'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?', {
          type: 'single',
          required: true,
          help: form.personal === true ? WAYS_ON : '',
          choices: [
            choiceOf(AGREE, '1', 'B'),
            choiceOf('Không', '0', SUBMIT),
            ...(form.personal === true ? [choiceOf(NO_MORE, NO_MORE_CODE, SUBMIT)] : []),
          ],
        }),
        ...(form.personal === true ? [codeQuestion] : []),
      ],
    },
    { letter: 'B', title: 'Thông tin', help: '', next: SUBMIT, questions: form.questions(faculties) },
  ],
});
