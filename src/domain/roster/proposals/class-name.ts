/** Proposals for Lớp and Khóa: the class of tab `Lớp` that differs in writing alone. */
import type { ClassRow } from '../classes';
import { foldMarks } from '../../text';

type Named = Pick<ClassRow, 'className' | 'cohort'>;

/** 'kt-02' and 'KT2' are one: letters and numbers alone, without leading zeros. */
const squeezed = (text: string): string =>
  foldMarks(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const cohortForm = (cohort: string): string => squeezed(cohort).replace(/^(?:khoa|k)(?=\d)/, '');

/** Equal for the spellings of one class: 'kt-02' of '59' and 'KT2' of 'K59'. */
export const classForm = (one: Named): string => `${squeezed(one.className)}|${cohortForm(one.cohort)}`;

export type ClassFinder = (typed: Named) => Named | null;

/** Finds the one class that a typed one means; null where it stands so already, or where none or several could be meant. */
export const classFinder = (known: readonly ClassRow[]): ClassFinder => {
  const exact = new Set(known.map(({ className, cohort }) => `${className}|${cohort}`));
  const byForm = new Map<string, ClassRow[]>();
  for (const row of known) byForm.set(classForm(row), [...(byForm.get(classForm(row)) ?? []), row]);
  return (typed) => {
    if (exact.has(`${typed.className}|${typed.cohort}`)) return null;
    const [one, ...more] = byForm.get(classForm(typed)) ?? [];
    return one === undefined || more.length > 0 ? null : { className: one.className, cohort: one.cohort };
  };
};
