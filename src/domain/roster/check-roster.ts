/** Faults of the roster that no single cell shows: doubles, unknown classes, dates that contradict each other (S1.15). */
import { classKey, classLabel } from './class-names';
import { monthsBetween, type IsoDate } from '../dates';
import { problem, type Problem } from '../problem';
import type { ReadRow } from '../table-rows';
import { fold } from '../text';
import type { ClassRow } from './classes';
import { type GraduationRow, graduations } from './graduations';
import { fullName } from './names';

type Reading = ReadRow<GraduationRow>;
const { title: sheet, columns } = graduations;

/** All faults between cells and rows, in row order; rows that lack a required cell were named already and are left out. */
export const checkRoster = (
  rows: readonly Reading[],
  classes: readonly ClassRow[],
  today: IsoDate,
): Problem[] => {
  const usable = rows.filter((reading) => reading.usable);
  const faults = [
    ...doubles(usable),
    ...unknownClasses(usable, classes),
    ...usable.flatMap((reading) => dateFaults(reading, today)),
    ...sharedCodes(usable),
  ];
  return faults.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
};

const doubles = (rows: readonly Reading[]): Problem[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, number }) => {
    const identity = [fold(fullName(row)), row.birthDate ?? '', classKey(row)].join('|');
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, number);
    return earlier === undefined || row.birthDate === null
      ? []
      : [
          problem('roster.double', {
            at: { sheet, row: number, column: columns.givenName.header },
            name: fullName(row),
            earlier,
          }),
        ];
  });
};

const unknownClasses = (rows: readonly Reading[], classes: readonly ClassRow[]): Problem[] => {
  if (classes.length === 0) return [];
  const known = new Set(classes.map(classKey));
  return rows
    .filter(({ row }) => !known.has(classKey(row)))
    .map(({ row, number }) =>
      problem('roster.unknownClass', {
        at: { sheet, row: number, column: columns.className.header },
        name: classLabel(row),
      }),
    );
};

/** Nobody graduates from a college before the age of 15 (Luật Giáo dục nghề nghiệp: trung cấp takes pupils from lower secondary school on). */
const YOUNGEST_YEARS = 15;

/** A year typed alone becomes a day of 1905 in Sheets; nobody of the college graduates at eighty. */
const OLDEST_YEARS = 80;

const dateFaults = ({ row, number }: Reading, today: IsoDate): Problem[] => {
  const { birthDate, graduationDate } = row;
  if (birthDate !== null && monthsBetween(birthDate, graduationDate) < YOUNGEST_YEARS * 12) {
    return [
      problem('roster.tooYoung', {
        at: { sheet, row: number, column: columns.birthDate.header },
        birthDate,
        graduationDate,
      }),
    ];
  }
  if (birthDate !== null && monthsBetween(birthDate, graduationDate) > OLDEST_YEARS * 12)
    return [
      problem('roster.tooOld', { at: { sheet, row: number, column: columns.birthDate.header }, birthDate }),
    ];
  return graduationDate > today
    ? [
        problem('roster.futureGraduation', {
          at: { sheet, row: number, column: columns.graduationDate.header },
          graduationDate,
        }),
      ]
    : [];
};

const sharedCodes = (rows: readonly Reading[]): Problem[] => {
  const owner = new Map<string, Reading>();
  return rows.flatMap((reading) => {
    const code = reading.row.studentCode;
    if (code === null) return [];
    const earlier = owner.get(fold(code));
    if (earlier === undefined) owner.set(fold(code), reading);
    const same = earlier === undefined || fold(fullName(earlier.row)) === fold(fullName(reading.row));
    return same
      ? []
      : [
          problem('roster.sharedCode', {
            at: { sheet, row: reading.number, column: columns.studentCode.header },
            code,
            earlier: earlier.number,
          }),
        ];
  });
};
