/** The graduation-day panel: form, poster, who has declared by class, and what waits to be matched (S2.19). */
import { latestYear, type GraduationRow, graduations } from '../../domain/roster/graduations';
import { formatTime } from '../../domain/dates';
import { dayCoverage, type DayCoverage } from '../../domain/graduation-day/coverage';
import { dayCandidates, indexDay, type DayIndex } from '../../domain/graduation-day/match-entry';
import type { DayEntryRow } from '../../domain/graduation-day/tables';
import { matchReasons } from '../../domain/collection/matching/reasons';
import type { PersonLine } from '../../domain/roster/person-line';
import { personLine } from '../../domain/roster/person-line';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { readGraduatesOfYear, readDayEntries, readDayForms } from './read-day';

/** Candidates shown, as A, B, C; entries at a time. */
const CANDIDATES = 3;
const PAGE = 20;

export interface DayFormView extends DayCoverage {
  /** null before the first form. */
  readonly year: number | null;
  /** Whose day it is, as far as the roster tells. */
  readonly nextYear: number;
  readonly formUrl: string;
  readonly posterUrl: string;
  readonly refused: number;
  readonly waitingTotal: number;
  readonly waiting: {
    readonly responseId: string;
    readonly name: string;
    readonly note: string;
    readonly candidates: (PersonLine & { readonly why: string })[];
  }[];
}

const NONE: Omit<DayFormView, 'nextYear'> = {
  year: null,
  formUrl: '',
  posterUrl: '',
  refused: 0,
  waitingTotal: 0,
  waiting: [],
  people: 0,
  declared: 0,
  classes: [],
};

/** Of the newest form. */
export const readDayForm = (): DayFormView => {
  const [form] = readDayForms();
  const roster = readUsable(graduations);
  const nextYear = latestYear(roster) ?? Number(today().slice(0, 4));
  if (form === undefined) return { ...NONE, nextYear };
  const { year, formUrl, posterUrl } = form;
  const graduates = readGraduatesOfYear(year, roster);
  const entries = readDayEntries().filter((row) => row.year === year);
  const waiting = entries.filter(({ state }) => state === 'Chờ khớp');
  const index = waiting.length === 0 ? null : indexDay(graduates);
  return {
    year,
    nextYear,
    formUrl,
    posterUrl: posterUrl ?? '',
    ...dayCoverage(graduates, entries),
    refused: entries.filter(({ state }) => state === 'Từ chối').length,
    waitingTotal: waiting.length,
    waiting: index === null ? [] : waiting.slice(0, PAGE).map((row) => lineOf(row, index)),
  };
};

const lineOf = (row: DayEntryRow, index: DayIndex): DayFormView['waiting'][number] => ({
  responseId: row.responseId,
  name: row.fullName ?? '',
  note: [row.studentCode, row.className, row.birthDate, row.phone, formatTime(row.submittedAt)]
    .filter((part) => part !== null)
    .join(', '),
  candidates: dayCandidates(row, index)
    .slice(0, CANDIDATES)
    .flatMap(({ graduationKey, agreement }) => {
      const known = index.people.byKey(graduationKey);
      return known ? [{ ...personLine(known.row, false), why: matchReasons(agreement) }] : [];
    }),
});

/** 'đã khai 41/60, 68,3%' for step 3's page; null before the first form. */
export const readDayShare = (
  roster: readonly GraduationRow[],
): {
  readonly year: number;
  readonly people: number;
  readonly declared: number;
  readonly waiting: number;
} | null => {
  const [form] = readDayForms();
  if (form === undefined) return null;
  const entries = readDayEntries().filter(({ year }) => year === form.year);
  const { people, declared } = dayCoverage(readGraduatesOfYear(form.year, [...roster]), entries);
  return {
    year: form.year,
    people,
    declared,
    waiting: entries.filter(({ state }) => state === 'Chờ khớp').length,
  };
};
