/** The small form behind “Không nhận bản tin nữa”, one for the workbook, filled in with the person's own code (P11). */
import { PURPOSES, type ConsentRow, type Purpose } from '../../collection/consents';
import { optOutSurvey, type OptOut } from '../../collection/opt-out-form';
import { planForm, type FormSpec } from '../../survey/form-spec';
import { textValues, type FormSettings } from '../../survey/form-texts';
import { parseCode } from '../../survey/response-code';
import type { Survey } from '../../survey/survey';

export const NEWS_OPT_OUT = 'newsOptOut';
export const NEWS_OPT_OUT_TITLE = 'Không nhận bản tin nữa';

/** The same questions as for the survey's mails; the first choice names the newsletter. */
export const newsOptOutSurvey: Survey = {
  pages: optOutSurvey.pages.map((page) => ({
    ...page,
    title: NEWS_OPT_OUT_TITLE,
    questions: page.questions.map((question) =>
      question.code !== 'optOut'
        ? question
        : {
            ...question,
            choices: question.choices.map((choice) =>
              choice.code === 'survey' ? { ...choice, code: 'news', label: NEWS_OPT_OUT_TITLE } : choice,
            ),
          },
    ),
  })),
};

export const newsOptOutForm = (settings: FormSettings): FormSpec =>
  planForm(newsOptOutSurvey, {
    values: textValues(settings),
    title: NEWS_OPT_OUT_TITLE,
    description:
      '{Trường} sẽ thôi gửi bản tin cho anh/chị. Chọn một dòng, rồi bấm Gửi. Đổi ý: {email}, {SĐT}.',
    confirmation: 'Đã ghi nhận. Anh/chị sẽ không nhận bản tin nữa.',
  });

/** The entries of one submission; without a known code nobody is guessed, the entry names who wrote. `owners`: people by code. */
export const newsConsentsOf = (
  { id, submittedAt, codes, words }: OptOut,
  owners: ReadonlyMap<string, string>,
): ConsentRow[] => {
  const purposes: readonly Purpose[] = codes.optOut === 'all' ? PURPOSES : ['tin tức'];
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
    campaign: null,
    remark: person === null ? name.join(', ') || 'không ghi tên' : null,
  }));
};
