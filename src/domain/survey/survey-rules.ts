/** Rules that hold between the rows of the tab `Câu hỏi`: codes, what the program needs, where each page and choice leads. */
import { problem, type Problem } from '../problem';
import { place, type DraftPage, type DraftQuestion } from './draft';
import { FIXED_QUESTIONS, type FixedQuestion } from './fixed-questions';
import { loops, unreachablePages } from './routes';
import { QUESTION_KINDS, questions } from './questions-table';
import { parseGoTo, type DraftSection } from './sections';
import { SUBMIT, type Survey } from './survey';

const isQuestion = (draft: DraftPage | DraftQuestion): draft is DraftQuestion => draft.is === 'question';

const withFirst = <T extends { readonly number: number }>(
  drafts: readonly T[],
  key: (draft: T) => string,
): readonly { readonly draft: T; readonly first: number }[] => {
  const firsts = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const first = firsts.get(key(draft));
    if (first === undefined) firsts.set(key(draft), draft.number);
    return first === undefined ? [] : [{ draft, first }];
  });
};

/** Codes and page letters stand once. */
export const duplicateProblems = (drafts: readonly (DraftPage | DraftQuestion)[]): readonly Problem[] => {
  const pages = drafts.filter((draft) => draft.is === 'page');
  return [
    ...withFirst(pages, (page) => page.letter).map(({ draft, first }) =>
      problem('survey.twoPages', { at: place(draft.number, 'page'), value: draft.letter, first }),
    ),
    ...withFirst(drafts.filter(isQuestion), (question) => question.code).map(({ draft, first }) =>
      problem('survey.twoCodes', { at: place(draft.number, 'code'), value: draft.code, first }),
    ),
  ];
};

const fixedChoiceProblems = (draft: DraftQuestion, { code, choices }: FixedQuestion): readonly Problem[] => {
  const codes = draft.choices.map((choice) => choice.code);
  if (!choices || codes.length === 0) return [];
  const extra = [...codes, ...(draft.other === null ? [] : [draft.other])].filter(
    (typed) => !choices.codes.includes(typed),
  );
  const missing = choices.all ? choices.codes.filter((needed) => !codes.includes(needed)) : [];
  if (extra.length + missing.length === 0) return [];
  const at = place(draft.number, 'choices');
  return [problem('survey.fixedChoices', { at, code, codes: choices.codes, extra, missing })];
};

const kindOf = (type: FixedQuestion['types'][number]): string =>
  ({
    shortText: QUESTION_KINDS[0],
    paragraph: QUESTION_KINDS[1],
    single: QUESTION_KINDS[2],
    dropdown: QUESTION_KINDS[3],
    multiple: QUESTION_KINDS[4],
    scale: QUESTION_KINDS[5],
    date: QUESTION_KINDS[6],
  })[type];

/** Whoever refuses is asked nothing more: consent must be free (Luật 91/2025/QH15). */
const refusalProblems = (consent: DraftQuestion): readonly Problem[] => {
  const refusal = consent.choices.find((choice) => choice.code === '0');
  if (!refusal || (refusal.goTo !== null && parseGoTo(refusal.goTo) === SUBMIT)) return [];
  return [problem('survey.refusalGoesOn', { at: place(consent.number, 'choices') })];
};

/** The questions and codes that the program reads are there, in a type it can read; `typed` are the codes of all rows. */
export const fixedQuestionProblems = (
  drafts: readonly (DraftPage | DraftQuestion)[],
  typed: ReadonlySet<string | null>,
): readonly Problem[] =>
  FIXED_QUESTIONS.flatMap((fixed) => {
    const draft = drafts.filter(isQuestion).find((question) => question.code === fixed.code);
    const at = { sheet: questions.title, column: questions.columns.code.header };
    if (!draft && typed.has(fixed.code)) return [];
    if (!draft) return [problem('survey.missingQuestion', { at, code: fixed.code, purpose: fixed.purpose })];
    if (!fixed.types.includes(draft.type)) {
      const expected = fixed.types.map(kindOf).join(' hoặc ');
      return [problem('survey.fixedKind', { at: place(draft.number, 'kind'), code: fixed.code, expected })];
    }
    return [
      ...fixedChoiceProblems(draft, fixed),
      ...(fixed.code === 'consent' ? refusalProblems(draft) : []),
    ];
  });

const branches = (question: DraftQuestion): boolean => question.choices.some(({ goTo }) => goTo !== null);

/** Google follows only the last branching question of a page (reference/forms/page-navigation-type). */
const twoBranchesProblems = (section: DraftSection): readonly Problem[] => {
  const branching = section.questions.filter((question) => question.type !== 'multiple').filter(branches);
  return branching.slice(1).map(({ number }) => {
    const [first] = branching;
    const at = place(number, 'choices');
    return problem('survey.twoBranches', { at, page: section.page.letter, first: first?.number ?? number });
  });
};

/** Every go-to names a page or Nộp; a page branches once; the last page ends the form. */
export const goToProblems = (sections: readonly DraftSection[]): readonly Problem[] => {
  const letters = new Set(sections.map(({ page }) => page.letter));
  const lost = (typed: string): boolean => parseGoTo(typed) !== SUBMIT && !letters.has(parseGoTo(typed));
  const noSuchPage = (typed: string, number: number, column: 'goTo' | 'choices'): readonly Problem[] =>
    lost(typed) ? [problem('survey.noSuchPage', { at: place(number, column), value: typed })] : [];
  const inChoices = ({ number, choices }: DraftQuestion): readonly Problem[] =>
    [...new Set(choices.flatMap(({ goTo }) => goTo ?? []))].flatMap((typed) =>
      noSuchPage(typed, number, 'choices'),
    );
  return sections.flatMap((section) => [
    ...(section.page.goTo === null ? [] : noSuchPage(section.page.goTo, section.page.number, 'goTo')),
    ...section.questions.flatMap(inChoices),
    ...twoBranchesProblems(section),
    ...(section.questions.length === 0
      ? [problem('survey.emptyPage', { at: place(section.page.number, 'page'), page: section.page.letter })]
      : []),
  ]);
};

/** Every page is reached, and every way through the form ends. */
export const routeProblems = (survey: Survey, sections: readonly DraftSection[]): readonly Problem[] => {
  const rowOf = (letter: string): number =>
    sections.find(({ page }) => page.letter === letter)?.page.number ?? 1;
  const circles = loops(survey).map((path) =>
    problem('survey.loop', { at: place(rowOf(path[path.length - 2] ?? ''), 'goTo'), path }),
  );
  // What lies behind a circle is not reached because of it: one fault, one message.
  if (circles.length > 0) return circles;
  const last = survey.pages[survey.pages.length - 1];
  return [
    // The end of the last page has no page break after it that could carry a go-to: it always submits.
    ...(last && last.next !== SUBMIT
      ? [problem('survey.lastPage', { at: place(rowOf(last.letter), 'goTo'), page: last.letter })]
      : []),
    ...unreachablePages(survey).map((page) =>
      problem('survey.unreachable', { at: place(rowOf(page), 'page'), page }),
    ),
  ];
};
