/** What a campaign's forms ask, kept with the campaign: tab `Câu hỏi` is shared, and a later campaign's edits change no earlier answers (S1.17, P2). */
import { userError } from '../problem';
import { fitCell } from '../text';
import { readStored } from './stored-cells';
import { questionsOf, SUBMIT, type Choice, type Question, type Survey } from './survey';

const TYPES: readonly Question['type'][] = [
  ...(['shortText', 'paragraph', 'single', 'dropdown', 'multiple', 'scale', 'date'] as const),
];

/** A question as it stands in the cell: enough to read answers and to find their columns. */
interface Stored {
  readonly code: string;
  readonly type: Question['type'];
  readonly text: string;
  readonly other: string | null;
  /** Code and label. */
  readonly choices: readonly (readonly [string, string])[];
}

const storedOf = ({ code, type, text, other, choices }: Question): Stored => ({
  code,
  type,
  text,
  other,
  choices: choices.map((choice) => [choice.code, choice.label]),
});

/** For the campaign's row: what the tab asks now and, behind it, what was asked before. Null where no cell would hold it. */
export const writeAsked = (survey: Survey, before: readonly Question[]): string | null => {
  const now = questionsOf(survey);
  const gone = before.filter(({ code }) => !now.some((question) => question.code === code));
  const text = JSON.stringify([...now, ...gone].map(storedOf));
  return fitCell(text) === text ? text : null;
};

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'text' in value &&
  typeof value.text === 'string' &&
  'type' in value &&
  TYPES.some((type) => type === value.type) &&
  'other' in value &&
  (value.other === null || typeof value.other === 'string') &&
  'choices' in value &&
  Array.isArray(value.choices) &&
  value.choices.every(isPair);

const choiceOf = ([code, label]: readonly [string, string]): Choice => ({
  code,
  label,
  goTo: null,
  former: [],
});

/** The questions of the cell; none for a campaign whose form an earlier version built. Throws where a person typed over it. */
export const parseAsked = (text: string | null): readonly Question[] => {
  const stored = readStored(text ?? '[]');
  if (!Array.isArray(stored) || !stored.every(isStored)) throw userError('survey.spoilt', {});
  return stored.map(({ choices, ...question }) => ({
    ...question,
    help: '',
    required: false,
    scale: null,
    check: null,
    choices: choices.map(choiceOf),
  }));
};

/** The form's own labels first; what the tab calls the same codes now, and called them before, is known too. */
const asAsked = (now: Question, asked: Question): Question => {
  const namesOf = (code: string): string[] =>
    now.choices.flatMap((choice) => (choice.code === code ? [choice.label, ...choice.former] : []));
  const own = asked.choices.map((choice) => ({ ...choice, former: namesOf(choice.code) }));
  const added = now.choices.filter(({ code }) => !own.some((choice) => choice.code === code));
  return { ...now, type: asked.type, other: asked.other, choices: [...own, ...added] };
};

/**
 * The survey as a campaign asked it. A question that the tab does not hold any more is kept where `isHeard` says so: by
 * default all of them.
 */
export const surveyAsked = (
  survey: Survey,
  asked: readonly Question[],
  isHeard: (code: string) => boolean = () => true,
): Survey => {
  if (asked.length === 0) return survey;
  const byCode = new Map(asked.map((question) => [question.code, question]));
  const standing = new Set(questionsOf(survey).map(({ code }) => code));
  const pages = survey.pages.map((page) => ({
    ...page,
    questions: page.questions.map((now) => {
      const before = byCode.get(now.code);
      return before === undefined ? now : asAsked(now, before);
    }),
  }));
  const gone = asked.filter(({ code }) => !standing.has(code) && isHeard(code));
  if (gone.length === 0) return { pages };
  return { pages: [...pages, { letter: '', title: '', help: '', next: SUBMIT, questions: gone }] };
};

/** The survey with everything that any campaign asked besides: whose columns stand in `Phản hồi`. */
export const withEverAsked = (survey: Survey, asked: readonly (readonly Question[])[]): Survey => {
  const standing = new Set(questionsOf(survey).map(({ code }) => code));
  const gone = asked.flat().filter(({ code }) => !standing.has(code));
  const each = [...new Map(gone.map((question) => [question.code, question])).values()];
  if (each.length === 0) return survey;
  return {
    pages: [...survey.pages, { letter: '', title: '', help: '', next: SUBMIT, questions: each }],
  };
};
