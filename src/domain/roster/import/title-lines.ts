/** Class, level, cohort, major and graduation day from the lines above a list, or from the tab's name (S1.38). */
import { parseDate, type IsoDate } from '../../dates';
import { fold, foldMarks, tidy } from '../../text';
import { LEVELS } from '../graduations';

/** What holds for a whole tab; '' where nothing says it. */
export interface ClassInfo {
  readonly className: string;
  readonly cohort: string;
  readonly level: string;
  readonly major: string;
  /** Titles say too many other things with 'khoa': it is typed. */
  readonly faculty: string;
  readonly graduationDate: IsoDate;
}
export const NO_INFO: ClassInfo = {
  className: '',
  cohort: '',
  level: '',
  major: '',
  faculty: '',
  graduationDate: '',
};

/** A name goes on to a sign or to the next word that names something else; \b knows no Vietnamese letters. */
const upTo = (words: string): string =>
  String.raw`\s*:?\s*(.+?)(?=\s*(?:$|[,;|–(]|\s-\s|(?<!\p{L})(?:${words})(?!\p{L})))`;
const CLASS = new RegExp(
  String.raw`(?<!\p{L})lớp(?:\s+học)?${upTo('trình độ|hệ|khóa|khoá|niên|ngành|nghề|chuyên|khoa|năm|gvcn|giáo viên|tốt nghiệp|k\\d+')}`,
  'iu',
);
const MAJOR = new RegExp(
  String.raw`(?<!\p{L})(?:ngành(?:\s*[,/]?\s*nghề)?|nghề)${upTo('trình độ|hệ|khóa|khoá|lớp|niên|năm')}`,
  'iu',
);
const LEVEL = /(?<!\p{L})(?:trình độ|hệ|bậc)(?:\s+đào tạo)?\s*:?\s*(sơ cấp|trung cấp|cao đẳng)/iu;
const YEARS = /(?<!\p{L})(?:niên\s+)?kh(?:óa|oá)(?:\s+học)?\s*:?\s*(\d{4})\s*[-–]\s*(\d{4})/iu;
const COHORT = /(?<!\p{L})(?:kh(?:óa|oá)(?:\s+học)?\s*:?\s*k?|k)(\d{1,3})(?![\d\p{L}-])/iu;
const GRADUATED =
  /tốt nghiệp\s*(?::|ngày|đợt)?\s*(?:ngày)?\s*:?\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu;

/** A name has a letter or a number: dots to be filled in name nothing. */
const named = (text: string | undefined): string => {
  const clean = tidy(text ?? '')
    .replace(/[.…_:]+$/u, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(clean) ? clean : '';
};

const levelOf = (text: string): string => {
  const typed = LEVEL.exec(text)?.[1];
  return typed === undefined ? '' : (LEVELS.find((level) => fold(level) === fold(typed)) ?? '');
};

const cohortOf = (text: string): string => {
  const years = YEARS.exec(text);
  if (years) return `${years[1] ?? ''}-${years[2] ?? ''}`;
  const number = COHORT.exec(text)?.[1];
  return number === undefined ? '' : `K${number}`;
};

/** What one line of text says. 'TRƯỜNG CAO ĐẲNG …' names a school, no level. */
export const readTitle = (line: string): ClassInfo => {
  const text = tidy(line);
  return {
    className: named(CLASS.exec(text)?.[1]),
    cohort: cohortOf(text),
    level: levelOf(text),
    major: named(MAJOR.exec(text)?.[1]),
    faculty: '',
    graduationDate: parseDate(tidy(GRADUATED.exec(text)?.[1] ?? '')) ?? '',
  };
};

/** The first that says it wins. */
export const firstOf = (infos: readonly ClassInfo[]): ClassInfo =>
  infos.reduce(
    (known, next) => ({
      className: known.className || next.className,
      cohort: known.cohort || next.cohort,
      level: known.level || next.level,
      major: known.major || next.major,
      faculty: known.faculty || next.faculty,
      graduationDate: known.graduationDate || next.graduationDate,
    }),
    NO_INFO,
  );

const GENERIC = /^(?:sheet|trang tinh|trang|bang|bang dan|danh sach|ds|data|table|khac)?[\s_-]*\d*$/;

/** A tab named 'KT2', 'Lớp KT2', 'KT2 K59'; what the program that made the file calls a tab says nothing. */
export const readTabName = (name: string): ClassInfo => {
  const clean = tidy(name.replace(/_/g, ' '));
  if (GENERIC.test(foldMarks(clean)) || clean.length > 30) return NO_INFO;
  const title = readTitle(clean);
  const rest = tidy(clean.replace(COHORT, ' ').replace(/^lớp\s+/iu, ''));
  // A class code has a number: 'KT2'; 'Tổng hợp' is no class.
  const className = title.className || (/^\p{L}[\p{L}\s.-]*\d+\p{L}?$/u.test(rest) ? rest : '');
  return { ...title, className };
};
