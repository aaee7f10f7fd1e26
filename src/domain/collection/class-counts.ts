/** How many of each class have answered: what letters, messages and call books tell the others ('Lớp mình 12/30 bạn trả lời rồi'). */
import { classKey } from '../roster/class-names';
import type { GraduationRow } from '../roster/graduations';

interface ClassCount {
  readonly answered: number;
  readonly targets: number;
}
export type ClassCounts = ReadonlyMap<string, ClassCount>;

interface Counted {
  readonly targets: readonly (Pick<GraduationRow, 'className' | 'cohort'> & {
    readonly graduationKey: string;
  })[];
  readonly answered: { has(graduationKey: string): boolean };
}

/** Answers that count and people of the campaign, by class (`classKey`). */
export const countClasses = ({ targets, answered }: Counted): ClassCounts => {
  const counts = new Map<string, { answered: number; targets: number }>();
  for (const target of targets) {
    const count = counts.get(classKey(target)) ?? { answered: 0, targets: 0 };
    counts.set(classKey(target), count);
    count.targets += 1;
    count.answered += Number(answered.has(target.graduationKey));
  }
  return counts;
};
