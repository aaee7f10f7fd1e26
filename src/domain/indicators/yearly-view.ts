/** The evidence of the years as the panel shows it: by standard, three years at least, what is missing said (B17). */
import { formatInteger, formatRateOf } from '../number-format';
import { numberSetting, type Settings } from '../office/settings';
import { joinFilled } from '../text';
import type { Count } from './calculate';
import { EMPLOYERS_ASKED, STANDARD_EVIDENCE, evidenceLabel, YEARS_OF_EVIDENCE } from './evidence';
import { lightOf, LIGHT_WORDS, TARGETS } from './lights';
import { EMPLOYER_SOURCE } from './yearly';
import type { YearlyRow } from './yearly-table';

/** Years shown at most. */
const SHOWN = 5;

export interface YearlyValue {
  readonly year: number;
  /** '' where there is none. */
  readonly value: string;
  readonly light: string;
  /** 'số gõ tay', 'theo cách tính nay 80,1% (…)', 'câu hỏi đổi so với năm trước'; or ''. */
  readonly note: string;
}

export interface YearlyLine {
  readonly label: string;
  readonly target: string;
  readonly values: readonly YearlyValue[];
  /** 'tăng 3,1 điểm', against the year before; '' without two years that can be compared. */
  readonly trend: string;
  /** 'đạt 2/3 năm, thiếu 2023'; years that no indicator has are not named again. */
  readonly verdict: string;
}

export interface YearlyStandard {
  readonly standard: string;
  /** Without gaps, three at least. */
  readonly years: readonly number[];
  readonly lines: readonly YearlyLine[];
}

export interface YearlyEvidence {
  readonly standards: readonly YearlyStandard[];
  /** Years that are asked for and of which no indicator has a figure: told once, not under each. */
  readonly missing: readonly number[];
}

/** The share of a row as it was reported; null for a number of employers. */
export const shareOf = ({ numerator, denominator }: YearlyRow): Count | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : { numerator, denominator };

/** The same as the program counts today, by which years are compared. */
export const comparableShare = (row: YearlyRow): Count | null => {
  const { nowNumerator: numerator, nowDenominator: denominator } = row;
  return numerator === null || denominator === null ? shareOf(row) : { numerator, denominator };
};

/** Neither from a report of the program nor from its register. */
export const isTyped = ({ hash, source }: YearlyRow): boolean => hash === null && source !== EMPLOYER_SOURCE;

/** Both wordings are known and are not the same. */
export const isAskedOtherwise = (row: YearlyRow, before: YearlyRow | undefined): boolean =>
  row.asked !== null && before?.asked != null && row.asked !== before.asked;

/** From `last` back without gaps. */
export const yearsTo = (last: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => last - count + 1 + at);

/** As noted with the row; of rows typed by hand as the settings are now. */
const lightOfRow = (row: YearlyRow, settings: Settings): string => {
  if (row.light !== null) return row.light;
  const aim = TARGETS.find(({ indicator }) => indicator === row.indicator);
  const share = shareOf(row);
  if (row.indicator === EMPLOYERS_ASKED && row.numerator !== null)
    return LIGHT_WORDS[row.numerator >= numberSetting(settings, 'employersTarget') ? 'green' : 'red'];
  if (aim === undefined || share === null) return '';
  const margin = numberSetting(settings, 'lightMargin');
  return LIGHT_WORDS[lightOf(share, numberSetting(settings, aim.setting), margin, aim.above)];
};

const valueOf = (row: YearlyRow | undefined): string => {
  if (row === undefined) return '';
  if (row.indicator === EMPLOYERS_ASKED)
    return row.numerator === null ? '' : `${formatInteger(row.numerator)} nơi`;
  const share = shareOf(row);
  return share === null ? '' : formatRateOf(share.numerator, share.denominator);
};

const noteOf = (row: YearlyRow, before: YearlyRow | undefined): string =>
  joinFilled(
    [
      isTyped(row) ? 'số gõ tay, chưa rõ cách tính' : '',
      row.nowNumerator === null || row.nowDenominator === null
        ? ''
        : `theo cách tính nay ${formatRateOf(row.nowNumerator, row.nowDenominator)}`,
      isAskedOtherwise(row, before) ? 'câu hỏi đổi so với năm trước' : '',
    ],
    '; ',
  );

const employersTrend = (now: number, before: number): string =>
  now === before
    ? 'không đổi'
    : `${now > before ? 'tăng' : 'giảm'} ${formatInteger(Math.abs(now - before))} nơi`;

const trendOf = (before: YearlyRow | undefined, now: YearlyRow | undefined): string => {
  if (now === undefined || before === undefined) return '';
  if (isAskedOtherwise(now, before)) return 'không so sánh được, câu hỏi đã đổi';
  if (now.indicator === EMPLOYERS_ASKED)
    return now.numerator === null || before.numerator === null
      ? ''
      : employersTrend(now.numerator, before.numerator);
  const [one, other] = [comparableShare(now), comparableShare(before)];
  if (one === null || other === null) return '';
  const points = Math.round((one.numerator / one.denominator - other.numerator / other.denominator) * 1000);
  const words = `${Math.floor(Math.abs(points) / 10)},${Math.abs(points) % 10} điểm`;
  const typed = isTyped(now) || isTyped(before) ? ' (có số gõ tay)' : '';
  return points === 0 ? `không đổi${typed}` : `${points > 0 ? 'tăng' : 'giảm'} ${words}${typed}`;
};

type DraftLine = Omit<YearlyLine, 'verdict'>;
type DraftStandard = Omit<YearlyStandard, 'lines'> & { readonly lines: readonly DraftLine[] };

/** Over the three years that count: 'đạt 2/3 năm', without a target 'đủ 3 năm' or 'có 2/3 năm'. */
const reachedOf = (three: readonly YearlyValue[], target: string): string => {
  const known = three.filter(({ value }) => value !== '').length;
  const met = three.filter(({ light }) => light === LIGHT_WORDS.green).length;
  if (target !== '') return `đạt ${met}/${YEARS_OF_EVIDENCE} năm`;
  return known === three.length ? `đủ ${YEARS_OF_EVIDENCE} năm` : `có ${known}/${YEARS_OF_EVIDENCE} năm`;
};

/** Of the years without a figure those alone that other indicators have. */
const verdictOf = ({ values, target }: DraftLine, isKnown: (year: number) => boolean): string => {
  const three = values.slice(-YEARS_OF_EVIDENCE);
  const gaps = three.filter(({ year, value }) => value === '' && isKnown(year)).map(({ year }) => year);
  return joinFilled([reachedOf(three, target), gaps.length === 0 ? '' : `thiếu ${gaps.join(', ')}`]);
};

const lineOf = (
  rows: readonly YearlyRow[],
  indicator: string,
  years: readonly number[],
  settings: Settings,
): DraftLine => {
  const rowOf = (year: number): YearlyRow | undefined =>
    rows.find((row) => row.year === year && row.indicator === indicator);
  const own = years.map(rowOf);
  const named = [...own].reverse().find((row) => row !== undefined);
  const values = years.map((year, at): YearlyValue => {
    const [row, value] = [own[at], valueOf(own[at])];
    if (row === undefined || value === '') return { year, value: '', light: '', note: '' };
    return { year, value, light: lightOfRow(row, settings), note: noteOf(row, rowOf(year - 1)) };
  });
  const target = [...own].reverse().find((row) => row?.target != null)?.target ?? '';
  return {
    label: named?.label ?? evidenceLabel(indicator),
    target,
    values,
    trend: trendOf(...lastTwo(own)),
  };
};

const lastTwo = <T>(values: readonly (T | undefined)[]): [T | undefined, T | undefined] => [
  values[values.length - 2],
  values[values.length - 1],
];

const standardOf = (rows: readonly YearlyRow[], standard: string, settings: Settings): DraftStandard[] => {
  const codes = STANDARD_EVIDENCE.flatMap((one) => (one.standard === standard ? [one.indicator] : []));
  const own = rows.filter(({ indicator }) => codes.includes(indicator));
  if (own.length === 0) return [];
  const [first, last] = [Math.min(...own.map(({ year }) => year)), Math.max(...own.map(({ year }) => year))];
  const years = yearsTo(last, Math.min(SHOWN, Math.max(YEARS_OF_EVIDENCE, last - first + 1)));
  const lines = codes
    .filter((code) => own.some(({ indicator }) => indicator === code))
    .map((code) => lineOf(own, code, years, settings));
  return [{ standard, years, lines }];
};

/** The line without what every other line would say too. */
const lineBeside = (line: DraftLine, isKnown: (year: number) => boolean): YearlyLine => ({
  ...line,
  values: line.values.filter(({ year }) => isKnown(year)),
  verdict: verdictOf(line, isKnown),
});

/** Each standard that has figures, over the years up to its newest one. */
export const yearlyEvidence = (rows: readonly YearlyRow[], settings: Settings): YearlyEvidence => {
  const drafts = [...new Set(STANDARD_EVIDENCE.map(({ standard }) => standard))].flatMap((standard) =>
    standardOf(rows, standard, settings),
  );
  const lines = drafts.flatMap((draft) => draft.lines);
  const known = new Set(
    lines.flatMap(({ values }) => values.flatMap(({ year, value }) => (value === '' ? [] : [year]))),
  );
  const isKnown = (year: number): boolean => known.has(year);
  const asked = drafts.flatMap(({ years }) => years.slice(-YEARS_OF_EVIDENCE));
  return {
    standards: drafts.map((draft) => ({
      ...draft,
      lines: draft.lines.map((line) => lineBeside(line, isKnown)),
    })),
    missing: [...new Set(asked)].filter((year) => !isKnown(year)).sort((a, b) => a - b),
  };
};
