/** The state of forms and their answers as plain JSON; a form is also a Drive file of the same id. */

/** Where a person goes next: on, back to the start, to the end, or to the page that begins with a page break. */
export type Navigation =
  | { readonly to: 'continue' }
  | { readonly to: 'restart' }
  | { readonly to: 'submit' }
  | { readonly to: 'page'; readonly item: number };

export interface ChoiceState {
  value: string;
  /** Null for a choice without navigation; Google does not let one question mix the two. */
  goTo: Navigation | null;
}

/** What a text answer must be. */
export type TextRuleKind =
  | 'email'
  | 'url'
  | 'number'
  | 'wholeNumber'
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greater'
  | 'atLeast'
  | 'less'
  | 'atMost'
  | 'matches'
  | 'notMatches'
  | 'contains'
  | 'notContains'
  | 'minLength'
  | 'maxLength';

export interface TextRule {
  kind: TextRuleKind;
  /** Pattern, text or numbers of the rule, as text. */
  parameters: string[];
  /** Shown instead of Google's own sentence; '' for that one. */
  helpText: string;
}

interface ItemBase {
  /** Google's item id: stable when the item moves. */
  id: number;
  title: string;
  helpText: string;
}
interface QuestionBase extends ItemBase {
  required: boolean;
  /** The number in `entry.N` of a prefilled link: stable for the life of the item. */
  entry: number;
}

export interface TextItemState extends QuestionBase {
  type: 'TEXT' | 'PARAGRAPH_TEXT';
  rule: TextRule | null;
}
export interface ChoiceItemState extends QuestionBase {
  type: 'MULTIPLE_CHOICE' | 'LIST' | 'CHECKBOX';
  choices: ChoiceState[];
  /** Offers “Mục khác”; never with LIST. */
  other: boolean;
}
export interface ScaleItemState extends QuestionBase {
  type: 'SCALE';
  lower: number;
  upper: number;
  leftLabel: string;
  rightLabel: string;
}
export interface GridItemState extends ItemBase {
  type: 'GRID';
  required: boolean;
  rows: string[];
  columns: string[];
  /** One entry number for each row. */
  entries: number[];
}
export interface DateItemState extends QuestionBase {
  type: 'DATE';
  includesYear: boolean;
}
export interface PageBreakState extends ItemBase {
  type: 'PAGE_BREAK';
  /** Where a person goes from the page BEFORE this break, when reaching the break in order (Apps Script, PageBreakItem.setGoToPage). */
  goTo: Navigation;
}
export interface SectionHeaderState extends ItemBase {
  type: 'SECTION_HEADER';
}

export type QuestionState = TextItemState | ChoiceItemState | ScaleItemState | GridItemState | DateItemState;
export type ItemState = QuestionState | PageBreakState | SectionHeaderState;
export type ItemTypeName = ItemState['type'];

/** One text; several for checkboxes; one for each row of a grid, null where a row was left out. */
export type AnswerValue = string | string[] | (string | null)[];

export interface ItemAnswer {
  /** Id of the item. */
  item: number;
  value: AnswerValue;
}

export interface ResponseState {
  id: string;
  /** The last submission, an ISO instant: editing an answer moves it and keeps the id. */
  timestamp: string;
  /** '' unless the form collects addresses. */
  email: string;
  /** The secret in the link by which a person edits an answer. */
  editKey: string;
  answers: ItemAnswer[];
  /** Who of the made-up college gave it (mã HSSV); the program never sees this. */
  respondent?: string;
}

export interface FormState {
  /** Also the id of its Drive file. */
  id: string;
  /** The id in the public link /forms/d/e/<id>/viewform. */
  publishedId: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  progressBar: boolean;
  allowResponseEdits: boolean;
  limitOneResponsePerUser: boolean;
  collectEmail: boolean;
  showLinkToRespondAgain: boolean;
  shuffleQuestions: boolean;
  items: ItemState[];
  responses: ResponseState[];
}
