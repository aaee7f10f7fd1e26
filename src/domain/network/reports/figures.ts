/** The figures of a half-yearly report and which rows of the registers they count (B16, S2.53). */
import type { IsoDate } from '../../dates';
import type { Span } from '../kpis';
import { eventsRegister } from '../registers/events';
import { jobsRegister } from '../registers/jobs';
import { mousRegister } from '../registers/mous';
import { newsRegister } from '../registers/news';
import { scholarshipsRegister } from '../registers/scholarships';
import { speakersRegister } from '../registers/speakers';
import { RECEIVED, sponsorshipsRegister } from '../registers/sponsorships';
import { unitReports } from '../registers/unit-reports';
import type { AnyRow, Register } from '../register';

export const FIGURES = [
  'events',
  'speakers',
  'mous',
  'jobs',
  'news',
  'updated',
  'scholarships',
  'scholarshipValue',
  'raisedMoney',
  'raisedKind',
] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figures = Readonly<Record<FigureName, number>>;

/** As the tab `Báo cáo 6 tháng` heads the column. */
export const figureLabel = (name: FigureName): string => unitReports.columns[name].header;

/** In đồng, otherwise a count. */
export const isMoneyFigure = (name: FigureName): boolean => unitReports.columns[name].kind.format === '#,##0';

/** One value for each figure. */
export const ofFigures = <Value>(valueOf: (name: FigureName) => Value): Record<FigureName, Value> => ({
  events: valueOf('events'),
  speakers: valueOf('speakers'),
  mous: valueOf('mous'),
  jobs: valueOf('jobs'),
  news: valueOf('news'),
  updated: valueOf('updated'),
  scholarships: valueOf('scholarships'),
  scholarshipValue: valueOf('scholarshipValue'),
  raisedMoney: valueOf('raisedMoney'),
  raisedKind: valueOf('raisedKind'),
});

/** Zero of each. */
export const noFigures = (): Record<FigureName, number> => ofFigures(() => 0);

interface Source {
  readonly figure: FigureName;
  readonly register: Register;
  /** The day that dates the row. */
  readonly day: string;
  /** What the row adds; 0 where it does not count. */
  readonly adds: (row: AnyRow) => number;
}

const one = (): number => 1;
const amountIn =
  (column: string) =>
  (row: AnyRow): number => {
    const value = row[column];
    return typeof value === 'number' ? value : 0;
  };
const isReceived = ({ state }: AnyRow): boolean => typeof state === 'string' && RECEIVED.includes(state);

/** What is only planned or promised adds nothing; agreements count where alumni manage the company (S2.51, S2.52). */
export const FIGURE_SOURCES: readonly Source[] = [
  {
    figure: 'events',
    register: eventsRegister,
    day: 'date',
    adds: ({ state }) => (state === 'Đã tổ chức' ? 1 : 0),
  },
  { figure: 'speakers', register: speakersRegister, day: 'date', adds: one },
  {
    figure: 'mous',
    register: mousRegister,
    day: 'signedOn',
    adds: ({ managed }) => (managed === 'Có' ? 1 : 0),
  },
  { figure: 'jobs', register: jobsRegister, day: 'date', adds: one },
  { figure: 'news', register: newsRegister, day: 'published', adds: one },
  { figure: 'scholarships', register: scholarshipsRegister, day: 'date', adds: one },
  {
    figure: 'scholarshipValue',
    register: scholarshipsRegister,
    day: 'date',
    adds: amountIn('amount'),
  },
  {
    figure: 'raisedMoney',
    register: sponsorshipsRegister,
    day: 'receivedOn',
    adds: (row) => (isReceived(row) && row['form'] === 'Tiền' ? amountIn('value')(row) : 0),
  },
  {
    figure: 'raisedKind',
    register: sponsorshipsRegister,
    day: 'receivedOn',
    adds: (row) => (isReceived(row) && row['form'] === 'Hiện vật' ? amountIn('value')(row) : 0),
  },
];

const dayOf = (row: AnyRow, column: string): IsoDate | null => {
  const value = row[column];
  return typeof value === 'string' ? value.slice(0, 10) : null;
};

/** What the row adds to the figure, in the period. */
export const addedBy = ({ day, adds }: Source, row: AnyRow, { from, to }: Span, today: IsoDate): number => {
  const on = dayOf(row, day);
  return on !== null && on >= from && on <= to && on <= today ? adds(row) : 0;
};
