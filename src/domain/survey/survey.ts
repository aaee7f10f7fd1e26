/** A survey as the program thinks of it: pages, questions, choices with stable codes and where each leads; no word of Google's. */

/** Where the end of a page or a choice leads: a page's letter, or 'submit' for the end of the form. */
export type GoTo = string;
export const SUBMIT: GoTo = 'submit';

export type QuestionType = 'shortText' | 'paragraph' | 'single' | 'dropdown' | 'multiple' | 'scale' | 'date';
/** What a short text must look like. */
export type TextCheck = 'email' | 'phone';

export interface Choice {
  /** Stable: the indicators count codes, never labels. */
  readonly code: string;
  readonly label: string;
  /** Null where the question does not branch; then every choice of the question has null. */
  readonly goTo: GoTo | null;
  /** Earlier wordings under which answers may have come in. */
  readonly former: readonly string[];
}

export interface Scale {
  readonly lower: number;
  readonly upper: number;
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface Question {
  /** Stable: names the column of the answers. */
  readonly code: string;
  readonly type: QuestionType;
  readonly text: string;
  readonly help: string;
  readonly required: boolean;
  /** Stands on the short form too. */
  readonly short?: boolean;
  /** Of single, dropdown and multiple; empty for the other types. */
  readonly choices: readonly Choice[];
  /** The code of the free answer `Khác…`, or null where there is none. */
  readonly other: string | null;
  /** Of scale questions. */
  readonly scale: Scale | null;
  readonly check: TextCheck | null;
}

export interface Page {
  /** A capital letter: 'C'. */
  readonly letter: string;
  readonly title: string;
  readonly help: string;
  /** Where its end leads unless a choice on it says otherwise. */
  readonly next: GoTo;
  readonly questions: readonly Question[];
}

export interface Survey {
  readonly pages: readonly Page[];
}

/** The question whose choices decide where its page leads, if it has one. */
const branchingQuestion = (questions: readonly Question[]): Question | undefined =>
  questions.find((question) => question.choices.some((choice) => choice.goTo !== null));

/** Everywhere a person may go from the end of a page, each once: by a choice, or past a question left empty. */
export const exits = (page: Page): readonly GoTo[] => {
  const branching = branchingQuestion(page.questions);
  const chosen = branching?.choices.map((choice) => choice.goTo ?? page.next) ?? [];
  return [...new Set(branching?.required ? chosen : [...chosen, page.next])];
};

/** Every question in the order of the form. */
export const questionsOf = (survey: Survey): readonly Question[] =>
  survey.pages.flatMap((page) => page.questions);
