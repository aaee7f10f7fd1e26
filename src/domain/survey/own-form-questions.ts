/** Questions of the forms that are the program's own: declared in code, not in tab `Câu hỏi`. */
import type { Choice, GoTo, Question } from './survey';

/** A short text that may be left out, unless `more` says otherwise. */
export const question = (code: string, text: string, more: Partial<Question> = {}): Question => ({
  code,
  text,
  type: 'shortText',
  help: '',
  required: false,
  choices: [],
  other: null,
  scale: null,
  check: null,
  ...more,
});

export const choiceOf = (code: string, label: string, goTo: GoTo | null = null): Choice => ({
  code,
  label,
  goTo,
  former: [],
});
