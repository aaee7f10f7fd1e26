/** Short ways to write rows of the tab `Câu hỏi` in code. */
import type { QuestionKind, QuestionRow } from './questions-table';

/** The line that stands for every province and centrally run city. */
export const PROVINCE_LINE = '{Tỉnh, thành phố}';

/** The row that starts a page; `goTo` is where its end leads. */
export const pageRow = (letter: string, title: string, help: string, goTo: string): QuestionRow => ({
  code: letter,
  page: letter,
  text: title,
  help: help || null,
  kind: 'Phần mới',
  choices: null,
  required: null,
  short: null,
  goTo,
  check: null,
  former: null,
});

type Extras = Partial<Pick<QuestionRow, 'help' | 'required' | 'check' | 'short'>> & {
  readonly choices?: readonly string[];
};

/** A writer of question rows for one page. */
export const onPage =
  (page: string) =>
  (code: string, kind: QuestionKind, text: string, { choices, ...extras }: Extras = {}): QuestionRow => ({
    code,
    page,
    text,
    help: null,
    kind,
    choices: choices?.join('\n') ?? null,
    required: null,
    short: null,
    goTo: null,
    check: null,
    former: null,
    ...extras,
  });
