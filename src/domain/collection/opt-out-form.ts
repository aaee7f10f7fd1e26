/** The small form behind the last line of every mail: “Không nhận thư nữa”, filled in with the person's own code (P11). */
import type { LocalTime } from '../dates';
import { textValues, type FormSettings } from '../survey/form-texts';
import { planForm, type FormSpec } from '../survey/form-spec';
import { parseCode } from '../survey/response-code';
import { SUBMIT, type Question, type Survey } from '../survey/survey';
import { PURPOSES, type ConsentRow, type Purpose } from './consents';

export const OPT_OUT_TITLE = 'Không nhận thư nữa';

const question = (code: string, text: string, more: Partial<Question> = {}): Question => ({
  code,
  text,
  type: 'shortText',
  help: '',
  required: false,
  choices: [],
  other: null,
  scale: null,
  check: null,
  ...more,
});

const choiceOf = (code: string, label: string): Question['choices'][number] => ({
  code,
  label,
  goTo: null,
  former: [],
});

/** The choice first: the person came for that, the rest is filled in already. */
export const optOutSurvey: Survey = {
  pages: [
    {
      letter: 'A',
      title: OPT_OUT_TITLE,
      help: '',
      next: SUBMIT,
      questions: [
        question('optOut', 'Anh/chị muốn', {
          type: 'single',
          required: true,
          choices: [
            choiceOf('survey', 'Không nhận thư khảo sát việc làm nữa'),
            choiceOf('all', 'Không nhận thư nào của trường nữa'),
          ],
        }),
        question('fullName', 'Họ và tên'),
        question('className', 'Lớp'),
        question('code', 'Mã phiếu', { help: 'Xin giữ nguyên' }),
      ],
    },
  ],
};

/** The form with the college's own names. */
export const optOutForm = (settings: FormSettings): FormSpec =>
  planForm(optOutSurvey, {
    values: textValues(settings),
    title: OPT_OUT_TITLE,
    description: '{Trường} sẽ thôi gửi thư cho anh/chị. Chọn một dòng, rồi bấm Gửi. Đổi ý: {email}, {SĐT}.',
    confirmation: 'Đã ghi nhận. Anh/chị sẽ không nhận thư nữa.',
  });

export interface OptOut {
  readonly id: string;
  readonly submittedAt: LocalTime;
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The entries of one submission, keyed by it. `owners` are people by the codes of all campaigns. Without a code that is
 * known, nobody is guessed: the entry names who wrote, and the office finds the person.
 */
export const consentsOf = (
  { id, submittedAt, codes, words }: OptOut,
  owners: ReadonlyMap<string, string>,
  campaign: string,
): ConsentRow[] => {
  const purposes: readonly Purpose[] = codes.optOut === 'all' ? PURPOSES : ['khảo sát'];
  const person = owners.get(parseCode(words.code ?? '')?.code ?? '') ?? null;
  const name = [words.fullName, words.className, words.code].filter((part) => part != null && part !== '');
  return purposes.map((purpose, at) => ({
    entry: `${id}/${at + 1}`,
    person,
    purpose,
    state: 'rút',
    at: submittedAt,
    source: 'form từ chối',
    by: null,
    campaign,
    remark: person === null ? name.join(', ') || 'không ghi tên' : null,
  }));
};
