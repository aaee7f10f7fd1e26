/** How many of each class have declared on the graduation day (S2.19, coverage by class). */
import { classKey, classLabel } from '../roster/class-names';
import type { GraduationRow } from '../roster/graduations';
import type { DayEntryRow } from './tables';

export interface DayCoverage {
  readonly people: number;
  readonly declared: number;
  /** Those who lack most come first. */
  readonly classes: { readonly name: string; readonly people: number; readonly declared: number }[];
}

/** `graduates` are those of the form's year. A person counts once, however often they declared. */
export const dayCoverage = (
  graduates: readonly (Pick<GraduationRow, 'className' | 'cohort'> & { readonly graduationKey: string })[],
  entries: readonly Pick<DayEntryRow, 'state' | 'graduationKey'>[],
): DayCoverage => {
  const declared = new Set(
    entries.flatMap((row) => (row.state === 'Đã khớp' ? (row.graduationKey ?? []) : [])),
  );
  const classes = new Map<string, { name: string; people: number; declared: number }>();
  for (const row of graduates) {
    const key = classKey(row);
    const counts = classes.get(key) ?? { name: classLabel(row), people: 0, declared: 0 };
    counts.people += 1;
    counts.declared += declared.has(row.graduationKey) ? 1 : 0;
    classes.set(key, counts);
  }
  const all = [...classes.values()];
  return {
    people: graduates.length,
    declared: all.reduce((sum, counts) => sum + counts.declared, 0),
    classes: all.sort((a, b) => b.people - b.declared - (a.people - a.declared)),
  };
};
