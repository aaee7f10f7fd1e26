/** What an answer says for each column of `Danh sách` that it may bring up to date, as the list writes it. */
import { graduations } from '../roster/graduations';
import { readPhone } from '../roster/phone';
import { fold, tidy } from '../text';
import type { LocalTime } from '../dates';

export const WRITE_BACK_COLUMNS = [
  'address',
  'phone',
  'social',
  'employer',
  'income',
  'email',
  'oldSchool',
] as const;
export type WriteBackColumn = (typeof WRITE_BACK_COLUMNS)[number];

export interface AnswerForRoster {
  readonly submittedAt: LocalTime;
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** Null where the person gave none, or where they were erased. */
  readonly contact: {
    readonly phone: string | null;
    readonly email: string | null;
    readonly social: string | null;
  } | null;
}

/** As the header of `Danh sách` calls it. */
export const columnLabel = (column: WriteBackColumn): string => graduations.columns[column].header;

const NO_CODE = '0';
/** Thu nhập: “Không trả lời”. */
const NO_INCOME_GIVEN = '9';
/** Where somebody lives abroad. */
const ABROAD = 'NN';

/** Who answers that the college may not keep the contact gives it for the survey alone. */
const mayKeepContact = ({ codes }: AnswerForRoster): boolean => codes.keepContact !== NO_CODE;

const CONTACT: ReadonlySet<WriteBackColumn> = new Set(['phone', 'email', 'social']);

/** The value of a column, or null where the answer says nothing that the list can take. */
export const valueOf = (column: WriteBackColumn, answer: AnswerForRoster): string | null => {
  if (CONTACT.has(column) && !mayKeepContact(answer)) return null;
  const text = tidy(readers[column](answer) ?? '');
  return text === '' ? null : text;
};

const readers: Readonly<Record<WriteBackColumn, (answer: AnswerForRoster) => string | null | undefined>> = {
  phone: ({ contact }) => phoneOf(contact?.phone ?? ''),
  email: ({ contact }) => emailOf(contact?.email ?? ''),
  social: ({ contact }) => contact?.social,
  address: ({ words, codes }) => words.address ?? (codes.province === ABROAD ? null : words.province),
  employer: ({ words }) => words.employer,
  income: ({ words, codes }) => (codes.income === NO_INCOME_GIVEN ? null : words.income),
  oldSchool: ({ words }) => words.oldSchool,
};

const phoneOf = (typed: string): string | null => {
  const reading = readPhone(tidy(typed));
  return reading.ok ? reading.value : null;
};

const emailOf = (typed: string): string | null => {
  const reading = graduations.columns.email.kind.read(typed);
  return reading.ok ? reading.value : null;
};

/** Whether the list says the same already: telephone numbers by their digits, other texts but for case and spaces. */
export const sameText = (column: WriteBackColumn, a: string, b: string): boolean =>
  column === 'phone' ? (phoneOf(a) ?? a) === (phoneOf(b) ?? b) : fold(a) === fold(b);
