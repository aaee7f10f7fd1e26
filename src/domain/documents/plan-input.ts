/** What the plan is made from: settings, dates, and how many graduated in each class. */
import type { IsoDate, LocalTime } from '../dates';
import type { Abbreviation } from '../office/glossary';
import type { PaperForm } from './paper-form';

export interface PlanClass {
  /** 'KT2 K59'. */
  readonly name: string;
  readonly faculty: string;
  readonly major: string;
  /** Họ tên of the homeroom teacher, or ''. */
  readonly teacher: string;
  readonly graduates: number;
  /** Stands in `Danh sách`, but not in `Lớp`: a typing error or a class yet to be entered. */
  readonly unlisted?: boolean;
}

/** The numbers and dates of one version of the plan, kept as they were when it was made (S1.10). */
export interface FrozenPlan {
  readonly period: string;
  readonly frozenAt: LocalTime;
  /** The year of graduation. */
  readonly year: number;
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  /** Target response rate in percent. */
  readonly target: number;
  /** Where the counts come from: the rows of `Danh sách`, or what was typed into `Lớp` before there was a list. */
  readonly source: 'roster' | 'typed';
  readonly classes: readonly PlanClass[];
}

export interface PlanStep {
  readonly number: number;
  readonly title: string;
  readonly content: string;
  /** Người chịu trách nhiệm, separated by commas. */
  readonly owner: string;
  /** Phối hợp, separated by commas. */
  readonly supports: string;
  readonly form: string;
}

export interface PlanInput extends PaperForm {
  readonly plan: FrozenPlan;
  readonly steps: readonly PlanStep[];
  readonly channels: readonly string[];
  /** Code of the questionnaire in the form register, or ''. */
  readonly questionnaire: string;
  readonly glossary: readonly Abbreviation[];
}

/** As the file beside the plan keeps it. */
export const formatPlan = (plan: FrozenPlan): string => JSON.stringify(plan);

/** Reads what `formatPlan` wrote. Throws when the file is not one. */
export const parsePlan = (text: string): FrozenPlan => {
  const parsed: unknown = JSON.parse(text);
  if (!isPlan(parsed)) throw new Error('the file holds no numbers of a plan');
  return parsed;
};

const isPlan = (value: unknown): value is FrozenPlan =>
  typeof value === 'object' &&
  value !== null &&
  'opens' in value &&
  'closes' in value &&
  'classes' in value &&
  Array.isArray(value.classes);

/** People in all of the classes. */
export const countGraduates = (classes: readonly PlanClass[]): number =>
  classes.reduce((sum, { graduates }) => sum + graduates, 0);

/** Those that are classes: people whose class nobody knows stand in the tables, but are none to count (as in the report). */
export const knownClasses = (classes: readonly PlanClass[]): PlanClass[] =>
  classes.filter(({ unlisted }) => unlisted !== true);
