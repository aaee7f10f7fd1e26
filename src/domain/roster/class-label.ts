/** What a class is called on screen and on paper: a class is name + cohort ('KT2 K59'). */
import type { ClassRow } from './classes';

export const classLabel = ({ className, cohort }: Pick<ClassRow, 'className' | 'cohort'>): string =>
  `${className} ${cohort}`;
