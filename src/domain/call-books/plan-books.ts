/** Which classes still lack their call book, and which cannot get one (B2). */
import { classKey, classLabel } from '../roster/class-names';
import type { ClassRow } from '../roster/classes';
import type { CallBookRow } from './table';

export type WithTeacher = ClassRow & { readonly teacherEmail: string };

export interface BookPlan {
  /** Classes whose teacher, as `Lớp` names them now, has not got the book; those whose mail failed come last. */
  readonly waiting: readonly WithTeacher[];
  readonly sent: number;
  /** 'KT2 K59': Google failed in the midst of the mail, so that it is never sent again by itself. */
  readonly unclear: readonly string[];
  /** 'KT2 K59': no teacher's address stands in `Lớp`. */
  readonly withoutTeacher: readonly string[];
}

interface BookFacts {
  readonly campaign: string;
  readonly targets: readonly Pick<ClassRow, 'className' | 'cohort'>[];
  readonly classes: readonly ClassRow[];
  readonly books: readonly CallBookRow[];
}

const GONE: readonly CallBookRow['mail'][] = ['đã gửi', 'chưa rõ', 'đang gửi'];

/** Whose the book was before the class got another teacher; null where it is the same one's, or nobody's yet. */
export const formerTeacher = (
  { teacherEmail }: Pick<ClassRow, 'teacherEmail'>,
  book: Pick<CallBookRow, 'teacherEmail'> | undefined,
): string | null => {
  const former = book?.teacherEmail ?? null;
  return former === null || former.toLowerCase() === teacherEmail?.toLowerCase() ? null : former;
};

export const planBooks = ({ campaign, targets, classes, books }: BookFacts): BookPlan => {
  const known = new Map(books.filter((row) => row.campaign === campaign).map((row) => [classKey(row), row]));
  const asked = new Set(targets.map((target) => classKey(target)));
  const all = classes.filter((row) => asked.has(classKey(row)));
  const withTeacher = all.flatMap((row): WithTeacher[] =>
    row.teacherEmail === null ? [] : [{ ...row, teacherEmail: row.teacherEmail }],
  );
  // What was sent to another teacher was not sent to the one who has the class now.
  const mailOf = (row: ClassRow): CallBookRow['mail'] => {
    const book = known.get(classKey(row));
    return book === undefined || formerTeacher(row, book) !== null ? null : book.mail;
  };
  const left = withTeacher.filter((row) => !GONE.includes(mailOf(row)));
  return {
    waiting: [...left.filter((row) => mailOf(row) !== 'lỗi'), ...left.filter((row) => mailOf(row) === 'lỗi')],
    sent: withTeacher.length - left.length,
    unclear: withTeacher.filter((row) => mailOf(row) === 'chưa rõ').map(classLabel),
    withoutTeacher: all.filter(({ teacherEmail }) => teacherEmail === null).map(classLabel),
  };
};
