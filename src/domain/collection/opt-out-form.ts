/** The small form behind the last line of every mail (“Không nhận thư nữa”, of the newsletter “… bản tin nữa”), filled in with the person's own code (P11). */
import type { LocalTime } from '../dates';
import { choiceOf, question } from '../survey/own-form-questions';
import { textValues, type FormSettings } from '../survey/form-texts';
import { planForm, type FormSpec } from '../survey/form-spec';
import { parseCode } from '../survey/response-code';
import { SUBMIT, type Survey } from '../survey/survey';
import { PURPOSES, type ConsentRow, type Purpose } from './consents';

/** Out of what the mail belongs to; the form offers also to end all of the college's mails. */
const KINDS = {
  survey: { mails: 'thư', choice: 'Không nhận thư khảo sát việc làm nữa', purpose: 'khảo sát' },
  news: { mails: 'bản tin', choice: 'Không nhận bản tin nữa', purpose: 'tin tức' },
} as const satisfies Readonly<
  Record<string, { readonly mails: string; readonly choice: string; readonly purpose: Purpose }>
>;
export type OptOutKind = keyof typeof KINDS;

export const optOutTitle = (kind: OptOutKind): string => `Không nhận ${KINDS[kind].mails} nữa`;

/** The choice first: the person came for that, the rest is filled in already. */
export const optOutSurvey = (kind: OptOutKind): Survey => ({
  pages: [
    {
      letter: 'A',
      title: optOutTitle(kind),
      help: '',
      next: SUBMIT,
      questions: [
        question('optOut', 'Anh/chị muốn', {
          type: 'single',
          required: true,
          choices: [choiceOf(kind, KINDS[kind].choice), choiceOf('all', 'Không nhận thư nào của trường nữa')],
        }),
        question('fullName', 'Họ và tên'),
        question('className', 'Lớp'),
        question('code', 'Mã phiếu', { help: 'Xin giữ nguyên' }),
      ],
    },
  ],
});

/** The form with the college's own names. */
export const optOutForm = (kind: OptOutKind, settings: FormSettings): FormSpec => {
  const { mails } = KINDS[kind];
  return planForm(optOutSurvey(kind), {
    values: textValues(settings),
    title: optOutTitle(kind),
    description: `{Trường} sẽ thôi gửi ${mails} cho anh/chị. Chọn một dòng, rồi bấm Gửi. Đổi ý: {email}, {SĐT}.`,
    confirmation: `Đã ghi nhận. Anh/chị sẽ không nhận ${mails} nữa.`,
  });
};

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
  { kind, campaign }: { readonly kind: OptOutKind; readonly campaign: string | null },
  { id, submittedAt, codes, words }: OptOut,
  owners: ReadonlyMap<string, string>,
): ConsentRow[] => {
  const purposes: readonly Purpose[] = codes.optOut === 'all' ? PURPOSES : [KINDS[kind].purpose];
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
