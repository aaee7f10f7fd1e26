/** One row of the tab `Câu hỏi` read by itself: a page or a question, and what is wrong within the row. */
import type { Place } from '../place';
import { problem, type Problem } from '../problem';
import { fold } from '../text';
import { linesOf, parseChoiceLines, parseLine, type ChoiceLine } from './choice-lines';
import { unknownPlaceholders } from './placeholders';
import { QUESTION_KINDS, questions, type QuestionKind, type QuestionRow } from './questions-table';
import type { QuestionType, Scale } from './survey';

type Loose<T> = { readonly [K in keyof T]: T[K] | null };
/** A row as `readRows` gives it; a cell that could not be read is null. */
export interface SurveyRow {
  /** As the grid shows it. */
  readonly number: number;
  readonly row: Loose<Omit<QuestionRow, 'kind'>> & { readonly kind: string | null };
  /** False when `readRows` has already said which of code, text, kind is missing. */
  readonly usable?: boolean;
}

export interface DraftPage {
  readonly is: 'page';
  readonly number: number;
  readonly letter: string;
  readonly title: string;
  readonly help: string;
  readonly goTo: string | null;
}
export interface DraftQuestion {
  readonly is: 'question';
  readonly number: number;
  readonly code: string;
  /** Null: of the page begun above. */
  readonly page: string | null;
  readonly kind: QuestionKind;
  readonly type: QuestionType;
  readonly text: string;
  readonly help: string;
  readonly required: boolean;
  readonly short: boolean;
  readonly choices: readonly ChoiceLine[];
  readonly other: string | null;
  readonly scale: Scale | null;
  readonly check: QuestionRow['check'];
  readonly former: readonly ChoiceLine[];
}

/** Columns of the tab by their header, for messages. */
export const place = (number: number, column: keyof typeof questions.columns): Place => ({
  sheet: questions.title,
  row: number,
  column: questions.columns[column].header,
});

const TYPES: Readonly<Record<Exclude<QuestionKind, 'Phần mới'>, QuestionType>> = {
  'Chữ ngắn': 'shortText',
  'Đoạn văn': 'paragraph',
  'Chọn một': 'single',
  'Danh sách thả xuống': 'dropdown',
  'Chọn nhiều': 'multiple',
  'Thang điểm': 'scale',
  Ngày: 'date',
};
const CHOICE_TYPES: readonly QuestionType[] = ['single', 'dropdown', 'multiple'];

/** Google's scales begin at 0 or 1 and end between 3 and 10 (reference/forms/scale-item). */
const scaleOf = (lines: readonly ChoiceLine[]): Scale | null => {
  const [low, high] = lines;
  const lower = Number(low?.code);
  const upper = Number(high?.code);
  const possible = lines.length === 2 && [0, 1].includes(lower) && upper >= 3 && upper <= 10;
  return low && high && possible ? { lower, upper, lowLabel: low.label, highLabel: high.label } : null;
};

/** Reads one row. */
export const readDraft = ({ number, row }: SurveyRow): DraftPage | DraftQuestion | Problem => {
  const kind = QUESTION_KINDS.find((known) => fold(known) === fold(row.kind ?? ''));
  if (!kind) {
    const expected = QUESTION_KINDS.join(', ');
    return problem('survey.unknownKind', { at: place(number, 'kind'), value: row.kind ?? '', expected });
  }
  const shared = { number, help: row.help ?? '' };
  if (kind === 'Phần mới') {
    const letter = row.page ?? row.code ?? '';
    return { is: 'page', ...shared, letter, title: row.text ?? '', goTo: row.goTo };
  }
  const type = TYPES[kind];
  const { choices, other } = parseChoiceLines(row.choices);
  return {
    is: 'question',
    ...shared,
    code: row.code ?? '',
    page: row.page,
    kind,
    type,
    text: row.text ?? '',
    required: row.required ?? false,
    short: row.short ?? false,
    choices: CHOICE_TYPES.includes(type) ? choices : [],
    other: CHOICE_TYPES.includes(type) ? other : null,
    scale: type === 'scale' ? scaleOf(choices) : null,
    check: row.check,
    former: linesOf(row.former).flatMap((line) => parseLine(line) ?? []),
  };
};

type Rule = (source: SurveyRow, draft: DraftQuestion) => readonly Problem[];
const fault = (when: boolean, make: () => Problem): readonly Problem[] => (when ? [make()] : []);

const codeIsWellFormed: Rule = ({ number }, { code }) =>
  fault(!/^[a-z][A-Za-z0-9]{1,39}$/.test(code), () =>
    problem('survey.badCode', { at: place(number, 'code'), value: code }),
  );

const linesAreWellFormed: Rule = ({ number, row }) =>
  (['choices', 'former'] as const).flatMap((column) => {
    const bad =
      column === 'choices'
        ? parseChoiceLines(row.choices).bad
        : linesOf(row.former).filter((line) => !parseLine(line));
    return bad.map((value) => problem('survey.badLine', { at: place(number, column), value }));
  });

const choicesFitTheKind: Rule = ({ number, row }, { type, kind, choices, scale }) => {
  const at = place(number, 'choices');
  const { choices: typed, other, bad } = parseChoiceLines(row.choices);
  if (type === 'scale') return fault(scale === null, () => problem('survey.scale', { at }));
  if (CHOICE_TYPES.includes(type))
    return fault(choices.length === 0 && bad.length === 0, () => problem('survey.noChoices', { at }));
  return fault(typed.length > 0 || other !== null, () => problem('survey.choicesUnused', { at, kind }));
};

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const choicesDiffer: Rule = ({ number }, { choices, other }) => {
  const at = place(number, 'choices');
  const codes = [...choices.map(({ code }) => code), ...(other === null ? [] : [other])];
  const labels = repeated(choices.map(({ label }) => fold(label)));
  return [
    ...repeated(codes).map((value) => problem('survey.twoChoiceCodes', { at, value })),
    ...labels.map((folded) => {
      const value = choices.find(({ label }) => fold(label) === folded)?.label ?? folded;
      return problem('survey.twoLabels', { at, value });
    }),
  ];
};

const branchingIsPossible: Rule = ({ number, row }, { type, kind, choices, other }) => {
  const at = place(number, 'choices');
  const branches = parseChoiceLines(row.choices).choices.some(({ goTo }) => goTo !== null);
  const canBranch = type === 'single' || type === 'dropdown';
  const free =
    other !== null && (type === 'dropdown' || (canBranch && choices.some(({ goTo }) => goTo !== null)));
  return [
    ...fault(branches && !canBranch, () => problem('survey.cannotBranch', { at, kind })),
    ...fault(free, () => problem('survey.otherNotPossible', { at })),
  ];
};

const cellsBelongToTheKind: Rule = ({ number, row }, { type }) => [
  ...fault(row.goTo !== null, () => problem('survey.goToOfQuestion', { at: place(number, 'goTo') })),
  ...fault(row.check !== null && type !== 'shortText', () =>
    problem('survey.checkUnused', { at: place(number, 'check') }),
  ),
];

const QUESTION_RULES: readonly Rule[] = [
  codeIsWellFormed,
  linesAreWellFormed,
  choicesFitTheKind,
  choicesDiffer,
  branchingIsPossible,
  cellsBelongToTheKind,
];

/** What is wrong within a row. */
export const rowProblems = (source: SurveyRow, draft: DraftPage | DraftQuestion): readonly Problem[] => {
  const { number, row } = source;
  const shared = [
    ...fault((row.text ?? '') === '', () => problem('survey.noText', { at: place(number, 'text') })),
    ...(['text', 'help'] as const).flatMap((column) =>
      unknownPlaceholders(row[column] ?? '').map((value) =>
        problem('survey.unknownPlaceholder', { at: place(number, column), value }),
      ),
    ),
  ];
  if (draft.is === 'question') return [...shared, ...QUESTION_RULES.flatMap((rule) => rule(source, draft))];
  const at = place(number, 'page');
  return [
    ...shared,
    ...fault(!/^[A-Z]$/.test(draft.letter), () =>
      problem('survey.badPageLetter', { at, value: draft.letter }),
    ),
  ];
};
