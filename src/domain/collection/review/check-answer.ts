/** Checks of one answer: what cannot be, or cannot be together (P16); a person looks, nothing is changed or thrown away. */
import { dayNumber, formatDate, parseDate, type IsoDate } from '../../dates';
import { questionsOf, type Survey } from '../../survey/survey';
import { readMillions } from './income';

export interface CheckedAnswer {
  /** By question code. */
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** The day of the answer. */
  readonly day: IsoDate;
  /** Of the graduate whose answer it is; null while that is not known. */
  readonly graduationDate: IsoDate | null;
}

type Check = (answer: CheckedAnswer) => string | null;

const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Trung cấp takes in pupils of fifteen (Luật Giáo dục nghề nghiệp, Điều 33); nobody of the college is older than eighty. */
const YOUNGEST = 15;
const OLDEST = 80;
const DAYS_A_YEAR = 365.25;

const birthDateCheck: Check = ({ words, day }) => {
  const born = parseDate(words.birthDate ?? '');
  if (born === null) return null;
  const age = (dayNumber(day) - dayNumber(born)) / DAYS_A_YEAR;
  return age < YOUNGEST || age > OLDEST ? `ngày sinh ${formatDate(born)} không thể đúng` : null;
};

/** Paid work is done for somebody; the self-employed and farmers need name no employer. */
const employerCheck: Check = ({ codes, words }) => {
  const employer = words.employer;
  if (codes.status === '1' && !given(employer)) return 'làm công hưởng lương, không ghi nơi công tác';
  if (!given(employer)) return null;
  if (!/\p{L}.*\p{L}/u.test(employer)) return `nơi công tác “${employer}” không rõ`;
  const working = ['1', '2', '3', '5'].includes(codes.status ?? '') || codes.studyAndWork === '1';
  return given(codes.status) && !working ? 'ghi không đi làm mà có nơi công tác' : null;
};

/** GSO's unemployed have sought work within four weeks: who says to be seeking and has not sought contradicts himself. */
const seekingCheck: Check = ({ codes }) =>
  codes.status === '8' && codes.soughtWork === '0' ? 'ghi đang tìm việc, nhưng 4 tuần qua không tìm' : null;

const ownerCheck: Check = ({ codes }) =>
  codes.status === '1' && codes.contract === '5' ? 'ghi làm công hưởng lương và là chủ' : null;

/** Months after graduation that must have passed for each answer to "có việc làm đầu tiên khi nào". */
const FIRST_JOB_MONTHS: Readonly<Record<string, number>> = { '2': 3, '3': 6, '4': 12 };
/** People round: a month is let pass. */
const ROUNDING_DAYS = 31;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;

const firstJobCheck: Check = ({ codes, words, day, graduationDate }) => {
  const months = FIRST_JOB_MONTHS[codes.firstJob ?? ''];
  if (months === undefined || graduationDate === null) return null;
  const days = dayNumber(day) - dayNumber(graduationDate);
  return days + ROUNDING_DAYS < months * DAYS_A_MONTH
    ? `có việc “${words.firstJob ?? ''}”, mà mới tốt nghiệp ${formatDate(graduationDate)}`
    : null;
};

/**
 * Millions of đồng a month. The lowest regional minimum wage is 3.45 (Nghị định 74/2024/NĐ-CP, vùng IV), so half a million is
 * a slip of a zero or pay for days; above two hundred it is a year's income or a slip. Ours, wide on purpose.
 */
const INCOME_BAND = { from: 0.5, to: 200 } as const;

/** Where the office asks for a number; of the bands of BM.CTHS.06.02 none can be out. */
const incomeCheck: Check = ({ codes, words }) => {
  if (given(codes.income)) return null;
  const millions = readMillions(words.income ?? '');
  if (millions === null) return null;
  return millions < INCOME_BAND.from || millions > INCOME_BAND.to
    ? `thu nhập “${words.income ?? ''}” ngoài khoảng thường gặp`
    : null;
};

const CHECKS: readonly Check[] = [
  birthDateCheck,
  employerCheck,
  seekingCheck,
  ownerCheck,
  firstJobCheck,
  incomeCheck,
];

/** Days that the office asks for besides: none lies before 1950 or after the day of the answer. */
const dateFaults = (survey: Survey, { words, day }: CheckedAnswer): string[] =>
  questionsOf(survey).flatMap(({ code, type, text }) => {
    if (type !== 'date' || code === 'birthDate') return [];
    const date = parseDate(words[code] ?? '');
    return date !== null && (date < '1950-01-01' || date > day)
      ? [`${text}: ${formatDate(date)} không thể đúng`]
      : [];
  });

/** What is to be looked at, each as the part of a sentence; none for an answer that holds together. */
export const checkAnswer = (survey: Survey, answer: CheckedAnswer): string[] => [
  ...CHECKS.flatMap((check) => check(answer) ?? []),
  ...dateFaults(survey, answer),
];
