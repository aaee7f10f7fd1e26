/** Which rows of `Danh sách` and `Lớp` are the samples' and go with the trial; what people added or made their own stays. */
import { classKey } from '../roster/class-names';
import type { ClassRow } from '../roster/classes';
import type { GraduationRow } from '../roster/graduations';
import { fullName } from '../roster/names';
import { fold } from '../text';
import type { SamplePerson } from './sample-people';

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

const same = (typed: string | null | undefined, sample: string | null | undefined): boolean =>
  typed != null && sample != null && fold(typed) === fold(sample);

const nameOf = ({ familyName, givenName }: Loose<GraduationRow>): string =>
  fullName({ familyName: familyName ?? '', givenName: givenName ?? '' });

/**
 * Keys of the sample graduates that still are samples. A row over which a person typed somebody else (name, birth date and
 * mã HSSV all differ) has become that person's own.
 */
export const sampleKeysAmong = (
  rows: readonly Loose<GraduationRow>[],
  people: readonly SamplePerson[],
): ReadonlySet<string> => {
  const samples = new Map(people.map((row) => [row.graduationKey, row]));
  return new Set(
    rows.flatMap((row) => {
      const sample = samples.get(row.graduationKey ?? '');
      const still =
        sample !== undefined &&
        (same(nameOf(row), fullName(sample)) ||
          same(row.birthDate, sample.birthDate) ||
          same(row.studentCode, sample.studentCode));
      return still ? [sample.graduationKey] : [];
    }),
  );
};

/** Sample classes that no graduation left in the roster belongs to. */
export const unusedClasses = <R extends Pick<ClassRow, 'className' | 'cohort'>>(
  samples: readonly R[],
  left: readonly Loose<GraduationRow>[],
): readonly R[] => {
  const used = new Set(
    left.map((row) => classKey({ className: row.className ?? '', cohort: row.cohort ?? '' })),
  );
  return samples.filter((row) => !used.has(classKey(row)));
};
