/** Turns the rows of the tab `Câu hỏi` into a survey and lists everything wrong with them at once. */
import { problem, type Problem } from '../problem';
import { place, readDraft, rowProblems, type DraftPage, type DraftQuestion, type SurveyRow } from './draft';
import { toSections, parseGoTo, type DraftSection } from './sections';
import { duplicateProblems, fixedQuestionProblems, goToProblems, routeProblems } from './survey-rules';
import { SUBMIT, type GoTo, type Page, type Question, type Survey } from './survey';
import { questions } from './questions-table';

export interface SurveyReading {
  /** What could be read; only without problems is it fit to become a form. */
  readonly survey: Survey;
  /** Each names its row of the tab and what to do. */
  readonly problems: readonly Problem[];
}

/** A go-to that names no page counts as none, so that one fault makes one message. */
const known = (typed: string | null, letters: ReadonlySet<string>): GoTo | null => {
  if (typed === null || typed === '') return null;
  const goTo = parseGoTo(typed);
  return goTo === SUBMIT || letters.has(goTo) ? goTo : null;
};

const toQuestion = (draft: DraftQuestion, next: GoTo, letters: ReadonlySet<string>): Question => {
  const branches = draft.choices.some(({ goTo }) => goTo !== null);
  const canBranch = draft.type === 'single' || draft.type === 'dropdown';
  const { code, type, text, help, required, short, other, scale, check } = draft;
  return {
    code,
    type,
    text,
    help,
    required,
    short,
    other,
    scale,
    check: check === null ? null : check === 'Email' ? 'email' : 'phone',
    choices: draft.choices.map((choice) => ({
      code: choice.code,
      label: choice.label,
      // Google refuses branching and plain choices side by side: a plain one goes where its page goes.
      goTo: branches && canBranch ? (known(choice.goTo, letters) ?? next) : null,
      former: draft.former.filter((line) => line.code === choice.code).map(({ label }) => label),
    })),
  };
};

const toSurvey = (sections: readonly DraftSection[]): Survey => {
  const letters = new Set(sections.map(({ page }) => page.letter));
  const pages = sections.map(({ page, questions: drafts }, at): Page => {
    const next = known(page.goTo, letters) ?? sections[at + 1]?.page.letter ?? SUBMIT;
    const { letter, title, help } = page;
    return { letter, title, help, next, questions: drafts.map((draft) => toQuestion(draft, next, letters)) };
  });
  return { pages };
};

const isDraft = (read: DraftPage | DraftQuestion | Problem): read is DraftPage | DraftQuestion =>
  'is' in read;

/** What is wrong with one row, without what `readRows` has said of an unusable one. */
const problemsOfRow = (source: SurveyRow, draft: DraftPage | DraftQuestion | Problem): readonly Problem[] => {
  const problems = isDraft(draft) ? rowProblems(source, draft) : [draft];
  if (source.usable !== false) return problems;
  const said = source.row.code === null ? ['survey.badCode', 'survey.badPageLetter'] : [];
  return problems.filter(({ code }) => ![...said, 'survey.noText', 'survey.unknownKind'].includes(code));
};

/**
 * Reads the tab. Give it all rows as `readRows` returns them; what that has reported is not reported again.
 * A plain choice in a branching question leads where its page leads.
 */
export const parseQuestions = (rows: readonly SurveyRow[]): SurveyReading => {
  if (rows.length === 0) {
    return { survey: { pages: [] }, problems: [problem('survey.empty', { at: { sheet: questions.title } })] };
  }
  const read = rows.map((source) => ({ source, draft: readDraft(source) }));
  const drafts = read.map(({ draft }) => draft).filter(isDraft);
  const { sections, strays } = toSections(drafts);
  const survey = toSurvey(sections);
  const problems = [
    ...read.flatMap(({ source, draft }) => problemsOfRow(source, draft)),
    ...strays.map(({ number, page }) =>
      problem('survey.noPage', { at: place(number, 'page'), value: page ?? '' }),
    ),
    ...duplicateProblems(drafts),
    ...fixedQuestionProblems(drafts, new Set(rows.map(({ row }) => row.code))),
    ...goToProblems(sections),
  ];
  // A route through faulty go-to's would be reported for the wrong reason.
  return { survey, problems: problems.length > 0 ? problems : routeProblems(survey, sections) };
};
