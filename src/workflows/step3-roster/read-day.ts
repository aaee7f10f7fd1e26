/** Reads a year's graduation-day form: its row, the year's graduates, what they declared (S2.19). */
import {
  graduationYear,
  keyedGraduations,
  graduations,
  type KeyedGraduation,
} from '../../domain/roster/graduations';
import { dayEntries, dayForms, type DayEntryRow, type DayFormRow } from '../../domain/graduation-day/tables';
import { readUsable } from '../../google/read-table';

/** A form that stands and is open. */
export type OpenDayForm = DayFormRow & { readonly formId: string; readonly formUrl: string };

/** The newest form first. */
export const readDayForms = (): OpenDayForm[] =>
  readUsable(dayForms)
    .flatMap((row) => {
      const { formId, formUrl } = row;
      return formId === null || formUrl === null ? [] : [{ ...row, formId, formUrl }];
    })
    .sort((a, b) => b.year - a.year);

export const readDayEntries = (): DayEntryRow[] => readUsable(dayEntries);

/** The graduations of a year that have a key. */
export const readGraduatesOfYear = (year: number, roster = readUsable(graduations)): KeyedGraduation[] =>
  keyedGraduations(roster).filter((row) => graduationYear(row) === year);
