/** What the program itself needs of a survey: the questions it reads by code, and the answer codes it counts. */
import type { QuestionType } from './survey';

export interface FixedQuestion {
  readonly code: string;
  /** What the program does with it, as the end of a Vietnamese sentence. */
  readonly purpose: string;
  readonly types: readonly QuestionType[];
  /** The only codes that the program can count; `all` of them must be there. */
  readonly choices?: { readonly codes: readonly string[]; readonly all: boolean };
}

const yesNo = { codes: ['1', '0'], all: true } as const;
const oneOf: readonly QuestionType[] = ['single', 'dropdown'];

/**
 * Consent, the three prefilled identifiers, the status question and the key question of each branch (DESIGN, "Settled").
 * Answer codes are those of the questionnaire BM.CTHS.06.02.
 */
export const FIXED_QUESTIONS: readonly FixedQuestion[] = [
  { code: 'consent', purpose: 'ghi nhận sự đồng ý', types: ['single'], choices: yesNo },
  { code: 'fullName', purpose: 'nhận ra người trả lời', types: ['shortText'] },
  { code: 'className', purpose: 'nhận ra người trả lời', types: ['shortText'] },
  { code: 'code', purpose: 'nhận ra người trả lời', types: ['shortText'] },
  {
    code: 'status',
    purpose: 'tính tỷ lệ có việc làm',
    types: oneOf,
    choices: { codes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], all: false },
  },
  {
    code: 'fieldMatch',
    purpose: 'tính tỷ lệ đúng ngành',
    types: oneOf,
    choices: { codes: ['1', '2', '3'], all: true },
  },
  { code: 'studyAndWork', purpose: 'tính tỷ lệ có việc làm', types: oneOf, choices: yesNo },
  { code: 'soughtWork', purpose: 'tính tỷ lệ thất nghiệp', types: oneOf, choices: yesNo },
];
