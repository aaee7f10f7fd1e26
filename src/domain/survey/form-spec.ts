/** The form a survey becomes, as a plain value: texts filled in, every page's next and every branch stated. */
import { fillPlaceholders, type PlaceholderValues } from './placeholders';
import {
  SUBMIT,
  type GoTo,
  type Page,
  type Question,
  type Scale,
  type Survey,
  type TextCheck,
} from './survey';

export type ItemKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'list'
  | 'checkbox'
  | 'scale'
  | 'date'
  | 'page'
  | 'header';

export interface ChoiceSpec {
  readonly code: string;
  readonly label: string;
  /** Absent in questions that do not branch. */
  readonly goTo?: GoTo;
}

export interface ItemSpec {
  /** The question's code; 'page:C' for the break that begins a page, 'header:A' for the first page's heading. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly ChoiceSpec[];
  /** Offers a free answer beside the choices. */
  readonly other: boolean;
  readonly scale: Scale | null;
  readonly validation: TextCheck | null;
}

export interface PageSpec {
  readonly letter: string;
  readonly title: string;
  readonly help: string;
  readonly next: GoTo;
  readonly items: readonly ItemSpec[];
}

export interface FormSpec {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly pages: readonly PageSpec[];
}

export interface FormTexts {
  /** May hold placeholders, like every text of the survey. */
  readonly title: string;
  readonly description: string;
  /** Shown after the answer was sent. */
  readonly confirmation: string;
  readonly values: PlaceholderValues;
}

const KINDS: Readonly<Record<Question['type'], ItemKind>> = {
  shortText: 'text',
  paragraph: 'paragraph',
  single: 'choice',
  dropdown: 'list',
  multiple: 'checkbox',
  scale: 'scale',
  date: 'date',
};

const layout = (key: string, kind: 'page' | 'header', title: string, help: string): ItemSpec => ({
  key,
  kind,
  title,
  help,
  required: false,
  choices: [],
  other: false,
  scale: null,
  validation: null,
});

/** On to the page that follows; no page has this for a letter. */
export const CONTINUE: GoTo = 'continue';

export const pageKey = (letter: string): string => `page:${letter}`;

const toItem =
  (fill: (text: string) => string) =>
  (question: Question): ItemSpec => ({
    key: question.code,
    kind: KINDS[question.type],
    title: fill(question.text),
    help: fill(question.help),
    required: question.required,
    choices: question.choices.map(({ code, label, goTo }) => ({
      code,
      label,
      ...(goTo === null ? {} : { goTo }),
    })),
    other: question.other !== null,
    scale: question.scale,
    validation: question.check,
  });

/** The form of a survey without problems. */
export const planForm = (survey: Survey, texts: FormTexts): FormSpec => {
  const fill = (text: string): string => fillPlaceholders(text, texts.values);
  const page = ({ letter, title, help, next, questions }: Page): PageSpec => ({
    letter,
    title: fill(title),
    help: fill(help),
    next,
    items: questions.map(toItem(fill)),
  });
  return {
    title: fill(texts.title),
    description: fill(texts.description),
    confirmation: fill(texts.confirmation),
    pages: survey.pages.map(page),
  };
};

/** Every item of the form in order. A form's first page has no break of its own: its title stands as a heading. */
export const itemsOf = (spec: FormSpec): readonly ItemSpec[] =>
  spec.pages.flatMap(({ letter, title, help, items }, at) => [
    at === 0
      ? layout(`header:${letter}`, 'header', title, help)
      : layout(pageKey(letter), 'page', title, help),
    ...items,
  ]);

/**
 * Where the page before a break leads, by the break's key: Google keeps the go-to of a page on the break that FOLLOWS it
 * (reference/forms/page-break-item: "after completing the page before this page break"). CONTINUE is the break's own page.
 */
export const breakTargets = (spec: FormSpec): ReadonlyMap<string, GoTo> =>
  new Map(
    spec.pages.slice(1).map(({ letter }, at) => {
      const next = spec.pages[at]?.next ?? SUBMIT;
      return [pageKey(letter), next === letter ? CONTINUE : next];
    }),
  );
