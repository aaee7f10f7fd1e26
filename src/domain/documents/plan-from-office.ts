/** Puts together what the plan is made from: counts of the classes, the office's settings and registers. */
import { classLabel, classIndex, classKey } from '../roster/class-names';
import { graduationYear, latestYear } from '../roster/graduations';
import { glossaryOf } from '../office/glossary';
import { officeSteps } from '../office/step-table';
import type { ConfigRow } from '../office/office-tables';
import { parseSettings } from '../office/settings';
import type { ClassRow } from '../roster/classes';
import type { GraduationRow } from '../roster/graduations';
import { compareText, fold } from '../text';
import { officeOf } from './paper-form';
import type { FrozenPlan, PlanClass, PlanInput } from './plan-input';

const UNKNOWN = 'Chưa rõ';

const planClass = (row: ClassRow, graduates: number): PlanClass => ({
  name: classLabel(row),
  faculty: row.faculty ?? UNKNOWN,
  major: row.major ?? UNKNOWN,
  teacher: row.teacher ?? '',
  graduates,
});

/** A class that `Lớp` does not know is a fault of the roster, told there; its people count all the same. */
const unknownClass = (row: GraduationRow, graduates: number): PlanClass => ({
  name: classLabel(row),
  faculty: UNKNOWN,
  major: UNKNOWN,
  teacher: '',
  graduates,
  unlisted: true,
});

const fromRoster = (roster: readonly GraduationRow[], known: readonly ClassRow[]): PlanClass[] => {
  const index = classIndex(known);
  const groups = new Map<string, GraduationRow[]>();
  for (const row of roster) {
    const key = classKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, rows]) => {
    const [first] = rows;
    const itsClass = index.get(key);
    if (itsClass) return [planClass(itsClass, rows.length)];
    return first ? [unknownClass(first, rows.length)] : [];
  });
};

const fromTyped = (known: readonly ClassRow[]): PlanClass[] =>
  known.flatMap((row) => (row.plannedGraduates ? [planClass(row, row.plannedGraduates)] : []));

/** Classes that `Lớp` does not know come last. */
const byFaculty = (one: PlanClass, other: PlanClass): number =>
  Number(one.faculty === UNKNOWN) - Number(other.faculty === UNKNOWN) ||
  compareText(fold(one.faculty), fold(other.faculty)) ||
  compareText(fold(one.major), fold(other.major)) ||
  compareText(fold(one.name), fold(other.name));

/**
 * The classes that graduate in a year with their people: counted in `Danh sách`, or, where nobody of that year stands
 * there yet, as typed into `Lớp` (S1.10: the plan's counts precede the list).
 */
export const planClasses = (
  roster: readonly GraduationRow[],
  known: readonly ClassRow[],
  year: number,
): Pick<FrozenPlan, 'source' | 'classes'> => {
  const counted = fromRoster(
    roster.filter((row) => graduationYear(row) === year),
    known,
  );
  if (counted.length > 0) return { source: 'roster', classes: counted.sort(byFaculty) };
  // The typed counts are those of the coming graduates: a year that has passed them by without anybody has none.
  const typed = year > (latestYear(roster) ?? 0) ? fromTyped(known) : [];
  return { source: 'typed', classes: typed.sort(byFaculty) };
};

const channelsOf = (config: readonly ConfigRow[]): string[] =>
  config
    .filter(({ section, value }) => section === 'Kênh' && fold(value ?? 'Đang dùng') === 'đang dùng')
    .map(({ name }) => name);

/** The questionnaire's code in the form register, or ''. */
export const questionnaireOf = (config: readonly ConfigRow[]): string =>
  config.find(({ section, name }) => section === 'Biểu mẫu' && fold(name).startsWith('phiếu khảo sát'))
    ?.form ?? '';

/** The input of one version of the plan. */
export const planFromOffice = (plan: FrozenPlan, config: readonly ConfigRow[]): PlanInput => ({
  ...officeOf(config, parseSettings(config), 'Kế hoạch'),
  plan,
  year: plan.year,
  formCode: '',
  draftYear: Number(plan.frozenAt.slice(0, 4)),
  issued: null,
  steps: officeSteps(config),
  channels: channelsOf(config),
  questionnaire: questionnaireOf(config),
  glossary: glossaryOf(config),
});
