/** Tab `Lớp` of the made-up college as typed text. */
import { classes, type ClassRow } from '../../src/domain/roster/classes';
import type { TypedRows } from './dirty-roster';
import type { College, CollegeClass, Graduate } from './truth';

const COLUMNS = Object.entries(classes.columns);

const cellsOf = (of: CollegeClass, first: Graduate | undefined): Record<keyof ClassRow, string> => ({
  className: of.className,
  cohort: of.cohort,
  level: of.level,
  major: of.major,
  majorCode: of.majorCode,
  faculty: of.faculty,
  teacher: of.teacher.name,
  teacherTitle: of.teacher.title,
  teacherEmail: of.teacher.email,
  teacherPhone: of.teacher.phone,
  representative: first ? `${first.familyName} ${first.givenName}` : '',
  representativePhone: first?.phone ?? '',
  plannedGraduates: String(of.size),
  confirmedAt: '',
  confirmedBy: '',
});

/** One row a class, without faults; the first on its list represents it. */
export const classRows = (college: College): TypedRows => {
  const first = new Map<string, Graduate>();
  for (const graduate of college.graduates) {
    const key = `${graduate.className}|${graduate.cohort}`;
    if (!first.has(key)) first.set(key, graduate);
  }
  const rows = college.classes.map((of) => {
    const cells: Record<string, string> = cellsOf(of, first.get(`${of.className}|${of.cohort}`));
    return COLUMNS.map(([name]) => cells[name] ?? '');
  });
  return { headers: COLUMNS.map(([, { header }]) => header), rows };
};
