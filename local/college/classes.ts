/** The classes that graduate: how many, which major and level, when, and with which homeroom teacher. */
import { addDays } from '../../src/domain/dates';
import { COLLEGE_DOMAIN, makeStaffMailBook, RESERVED_NUMBERS } from './contacts';
import { makeName } from './names';
import { ACCOUNTING, ELECTRICITY, MAJORS, type Major } from './programmes';
import { shares, type Random } from './random';
import type { CollegeClass, Level, Sex, Teacher } from './truth';

const FOUNDED = 1963;
const SMALLEST = 20;
const LARGEST = 45;
const STUDY_YEARS: Readonly<Record<Level, number>> = { 'Cao đẳng': 3, 'Trung cấp': 2 };
const MAJOR_SHARES = shares(MAJORS.map((major) => [major, major.weight]));
/** The first classes of a year are always these: the invented people of the project's examples sit in them. */
const FIRST: readonly (readonly [Major, Level])[] = [
  [ACCOUNTING, 'Cao đẳng'],
  [ACCOUNTING, 'Cao đẳng'],
  [ELECTRICITY, 'Trung cấp'],
];

/** Sizes of 20 to 45 that add up to `graduates`; fewer than 20 graduates make one small class. */
export const classSizes = (random: Random, graduates: number): number[] => {
  if (graduates === 0) return [];
  const count = Math.max(1, Math.min(Math.ceil(graduates / 29), Math.floor(graduates / SMALLEST)));
  const sizes = Array.from({ length: count }, () => Math.min(SMALLEST, graduates));
  let left = graduates - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const at = random.integer(0, count - 1);
    const size = sizes[at] ?? LARGEST;
    if (size >= LARGEST) continue;
    sizes[at] = size + 1;
    left--;
  }
  return sizes;
};

/** Trung cấp end in January or June, cao đẳng in July or, the late ones, in December; the first classes early. */
const graduationDay = (random: Random, level: Level, year: number, isFirst: boolean): string => {
  const late = random.chance(0.2) && !isFirst;
  const early = random.chance(0.3) || isFirst;
  const start =
    level === 'Cao đẳng'
      ? late
        ? `${year}-12-08`
        : `${year}-07-01`
      : early
        ? `${year}-01-06`
        : `${year}-06-09`;
  return addDays(start, random.integer(0, 18));
};

const makeTeachers = (random: Random, phone: () => string): (() => Teacher) => {
  const email = makeStaffMailBook();
  return () => {
    const sex: Sex = random.chance(0.6) ? 'Nữ' : 'Nam';
    const { familyName, givenName } = makeName(random, random.chance(0.6) ? 'Kinh' : 'Thái', sex);
    const name = `${familyName} ${givenName}`;
    return { name, title: sex === 'Nữ' ? 'cô' : 'thầy', email: email(name), phone: phone() };
  };
};

/** Cô Lan of the examples. */
const TEACHER_LAN: Teacher = {
  name: 'Nguyễn Thị Lan',
  title: 'cô',
  email: `colan@${COLLEGE_DOMAIN}`,
  phone: RESERVED_NUMBERS[1] ?? '',
};

type PlannedClass = Omit<CollegeClass, 'teacher' | 'effort'>;

const planYear = (random: Random, graduates: number, year: number): PlannedClass[] => {
  const numbers = new Map<string, number>();
  return classSizes(random, graduates).map((size, at) => {
    const drawn: readonly [Major, Level] = [
      random.from(MAJOR_SHARES),
      random.chance(0.55) ? 'Trung cấp' : 'Cao đẳng',
    ];
    const [major, level] = FIRST[at] ?? drawn;
    const prefix = level === 'Cao đẳng' ? major.short : `TC${major.short}`;
    const number = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, number);
    const entryYear = year - STUDY_YEARS[level];
    return {
      className: `${prefix}${number}`,
      cohort: `K${entryYear - FOUNDED}`,
      entryYear,
      level,
      major: major.name,
      majorCode: major.codeWithoutLevel && `${level === 'Cao đẳng' ? 6 : 5}${major.codeWithoutLevel}`,
      faculty: major.faculty,
      graduationDate: graduationDay(random, level, year, at < FIRST.length),
      size,
    };
  });
};

export interface ClassPlan {
  /** Of all years together. */
  readonly graduates: number;
  readonly lastYear: number;
  readonly years: number;
}

/**
 * All classes of the years that end with `lastYear`, oldest first; the last year takes what does not divide evenly.
 * Some teachers have two classes; the second class of the last year is cô Lan's.
 */
export const planClasses = (random: Random, plan: ClassPlan, phone: () => string): CollegeClass[] => {
  const { graduates, lastYear, years } = plan;
  const each = Math.floor(graduates / years);
  const before = Array.from({ length: years - 1 }, (_, at) =>
    planYear(random, each, lastYear - (years - 1) + at),
  ).flat();
  const last = planYear(random, graduates - each * (years - 1), lastYear);
  const lansAt = before.length + Math.min(1, last.length - 1);
  const hire = makeTeachers(random, phone);
  let teacher = hire();
  return [...before, ...last].map((one, at) => {
    if (!random.chance(0.15)) teacher = hire();
    return { ...one, teacher: at === lansAt ? TEACHER_LAN : teacher, effort: 0.45 + 0.35 * random.next() };
  });
};
