/** Reads a year's graduation-day form: its row, the year's graduates, what they declared (S2.19). */
import { graduationYear } from '../../domain/collection/campaign-scope';
import type { Graduate } from '../../domain/collection/matching/candidates';
import { dayEntries, dayForms, type DayEntryRow, type DayFormRow } from '../../domain/graduation-day/tables';
import { graduations } from '../../domain/roster/graduations';
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

export const graduatesOf = (year: number, roster = readUsable(graduations)): Graduate[] =>
  roster.flatMap((row) =>
    row.graduationKey !== null && graduationYear(row) === year
      ? [{ ...row, graduationKey: row.graduationKey }]
      : [],
  );
