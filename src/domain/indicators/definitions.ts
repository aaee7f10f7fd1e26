/** The indicators: what each counts, out of whom, and where its definition comes from. */
import { isEmployed, isStudying, type Countable } from './records';

export interface Indicator {
  readonly code: string;
  /** As on the screen. */
  readonly label: string;
  /** Belongs to the denominator. */
  readonly of: (record: Countable) => boolean;
  /** Belongs to the numerator, given that it belongs to the denominator. */
  readonly counts: (record: Countable) => boolean;
}

const everyone = (): boolean => true;
const answered = ({ answer }: Countable): boolean => answer !== null;
const employed = ({ answer }: Countable): boolean => isEmployed(answer);
const saysMatch = (record: Countable): boolean => employed(record) && Boolean(record.answer?.fieldMatch);
const namesBand = (record: Countable): boolean =>
  employed(record) && BAND_CODES.has(record.answer?.income ?? '');
const saysIncome = (record: Countable): boolean => employed(record) && Boolean(record.answer?.income);

/** Monthly income in million đồng (questionnaires.md, question 15). */
export const INCOME_BANDS = [
  { code: '1', label: 'dưới 5' },
  { code: '2', label: '5 đến dưới 7' },
  { code: '3', label: '7 đến dưới 9' },
  { code: '4', label: '9 đến dưới 12' },
  { code: '5', label: '12 đến dưới 15' },
  { code: '6', label: 'từ 15' },
] as const;
const BAND_CODES: ReadonlySet<string> = new Set(INCOME_BANDS.map(({ code }) => code));

const FIELD_MATCHES = [
  { code: '1', name: 'fieldMatch.same', label: 'Đúng ngành' },
  { code: '2', name: 'fieldMatch.related', label: 'Liên quan ngành' },
  { code: '3', name: 'fieldMatch.none', label: 'Không liên quan ngành' },
] as const;

/**
 * The three employment rates stand side by side (Schomburg, Carrying out tracer studies, 2016: unknown is not unemployed):
 * employed out of all graduates, employed out of those who answered, employed or studying out of those who answered.
 */
export const indicators: readonly Indicator[] = [
  // AAPOR RR1 with every graduate eligible: complete answers out of all (Standard Definitions, 2015).
  { code: 'responseRate', label: 'Tỷ lệ phản hồi', of: everyone, counts: answered },
  { code: 'employedOfGraduates', label: 'Có việc làm trên số tốt nghiệp', of: everyone, counts: employed },
  { code: 'employedOfAnswered', label: 'Có việc làm trên số trả lời', of: answered, counts: employed },
  {
    code: 'employedOrStudyingOfAnswered',
    label: 'Có việc hoặc học tiếp trên số trả lời',
    of: answered,
    counts: ({ answer }) => isEmployed(answer) || isStudying(answer),
  },
  {
    code: 'studyingOfAnswered',
    label: 'Học tiếp trên số trả lời',
    of: answered,
    counts: ({ answer }) => isStudying(answer),
  },
  // Horizontal match (Cedefop, VET glossary), out of the employed who answered the question.
  ...FIELD_MATCHES.map(({ code, name, label }): Indicator => ({
    code: name,
    label,
    of: saysMatch,
    counts: ({ answer }) => answer?.fieldMatch === code,
  })),
  {
    code: 'fieldMatch.fitting',
    label: 'Đúng hoặc liên quan ngành',
    of: saysMatch,
    counts: ({ answer }) => answer?.fieldMatch === '1' || answer?.fieldMatch === '2',
  },
  ...INCOME_BANDS.map(({ code, label }): Indicator => ({
    code: `income.${code}`,
    label: `Thu nhập ${label} triệu`,
    of: namesBand,
    counts: ({ answer }) => answer?.income === code,
  })),
  {
    code: 'income.declined',
    label: 'Không trả lời thu nhập',
    of: saysIncome,
    counts: ({ answer }) => answer?.income === '9',
  },
];
