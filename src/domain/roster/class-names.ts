/** A class is name + cohort: what it is called ('KT2 K59'), and by what two spellings of it are one. */
import { remember } from '../remember';
import { fold } from '../text';
import type { ClassRow } from './classes';

type ClassName = Pick<ClassRow, 'className' | 'cohort'>;

/** 'KT2 K59', as on screen and on paper. */
export const classLabel = ({ className, cohort }: ClassName): string => `${className} ${cohort}`;

const foldedName = remember<string, string>(fold);

/** Equal for two spellings of one class (DESIGN, settled). */
export const classKey = ({ className, cohort }: ClassName): string =>
  `${foldedName(className)}|${foldedName(cohort)}`;

/** The rows of `Lớp` by `classKey`. */
export const classIndex = (classes: readonly ClassRow[]): ReadonlyMap<string, ClassRow> =>
  new Map(classes.map((row) => [classKey(row), row]));

/** Gives a row with its class in the spelling of `Lớp` ('kt2' of the list is 'KT2'); an unknown class stays as typed. */
export const spelledAs =
  (known: ReadonlyMap<string, ClassRow>) =>
  <R extends ClassName>(row: R): R => {
    const its = known.get(classKey(row));
    return its === undefined ? row : { ...row, className: its.className, cohort: its.cohort };
  };
