/** What colleagues call a homeroom teacher: 'Cô Lan'. */
import type { ClassRow } from './classes';

/** The name behind an address that stands in `Lớp`, or null. */
export const teacherName = (
  classes: readonly Pick<ClassRow, 'teacher' | 'teacherTitle' | 'teacherEmail'>[],
  address: string,
): string | null => {
  const found = classes.find(({ teacherEmail }) => teacherEmail === address.toLowerCase());
  if (found?.teacher == null) return null;
  const { teacher, teacherTitle } = found;
  if (teacherTitle === null) return teacher;
  const given = teacher.split(' ').pop() ?? teacher;
  return `${teacherTitle === 'cô' ? 'Cô' : 'Thầy'} ${given}`;
};
