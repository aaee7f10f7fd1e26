/** Several campaigns in one workbook (S1.17): which one is at hand, what a new one is called, and next year's copied from the last. */
import { addDays, dayNumber, type IsoDate } from '../dates';
import { fold } from '../text';
import { scopeNames } from './campaign-scope';
import type { CampaignRow } from './collection-tables';
import { formatConditions, parseConditions } from './row-condition';

type Coded = Pick<CampaignRow, 'campaign' | 'chosen'>;

/** The campaign chosen last; where nobody has chosen the newest by its code; null before the first. */
export const currentCampaign = <C extends Coded>(rows: readonly C[]): C | null =>
  rows.reduce<C | null>((best, row) => {
    if (best === null) return row;
    const [mine, other] = [row.chosen ?? 0, best.chosen ?? 0];
    return mine > other || (mine === other && row.campaign > best.campaign) ? row : best;
  }, null);

/** The mark that makes a campaign the one chosen last. */
export const nextChosen = (rows: readonly Coded[]): number =>
  rows.reduce((most, { chosen }) => Math.max(most, chosen ?? 0), 0) + 1;

/** The year as a code, with a number behind it where that is taken: '2026', '2026-2'. */
export const nextCode = (codes: readonly string[], year: string): string => {
  const taken = new Set(codes.map(fold));
  let code = year;
  for (let number = 2; taken.has(fold(code)); number += 1) code = `${year}-${number}`;
  return code;
};

/** What the office decides about a campaign. */
export type CampaignWish = Pick<
  CampaignRow,
  'campaign' | 'title' | 'graduationYear' | 'scope' | 'condition' | 'shortFor' | 'opens' | 'closes' | 'target'
>;

const yearOf = ({ campaign, opens }: Pick<CampaignRow, 'campaign' | 'opens'>): number =>
  Number((opens ?? campaign).slice(0, 4));

/** The same day a number of years later; 29 February becomes the 28th. */
const inYears = (day: IsoDate, years: number): IsoDate => {
  const year = String(Number(day.slice(0, 4)) + years);
  return day.endsWith('-02-29') ? addDays(`${year}-03-01`, -1) : `${year}${day.slice(4)}`;
};

/** 'K59' becomes 'K60': cohorts are numbered by year. Whole classes keep their names: next year's have others. */
const shiftedScope = (scope: string | null, years: number): string | null => {
  const names = scopeNames(scope).map((name) =>
    /^k\d{1,3}$/i.test(name) ? `${name.slice(0, 1)}${Number(name.slice(1)) + years}` : name,
  );
  return names.length === 0 ? null : names.join('; ');
};

/** Days in the conditions move along; what else they ask stays. Faulty ones are kept as typed, to be told again. */
const shiftedCondition = (text: string | null, years: number): string | null => {
  const { conditions, bad } = parseConditions(text);
  if (bad.length > 0 || conditions.length === 0) return text;
  return formatConditions(
    conditions.map((one) =>
      /^\d{4}-\d{2}-\d{2}$/.test(one.value) ? { ...one, value: inYears(one.value, years) } : one,
    ),
  );
};

const shiftedYears = (title: string | null, years: number): string | null =>
  title?.replace(/\b(?:19|20)\d{2}\b/g, (year) => String(Number(year) + years)) ?? null;

/**
 * This year's campaign after the pattern of an earlier one: years in its title, year of graduation, cohorts, days of
 * conditions and its own days moved on. A campaign that is opened again within a year moves by nothing; days that are
 * over by then begin today and last as long.
 */
export const copiedCampaign = (
  from: CampaignWish,
  codes: readonly string[],
  today: IsoDate,
): CampaignWish => {
  const years = Math.max(0, Number(today.slice(0, 4)) - yearOf(from));
  const opens = from.opens === null ? null : inYears(from.opens, years);
  const closes = from.closes === null ? null : inYears(from.closes, years);
  const late = opens === null || opens < today;
  const length = opens === null || closes === null ? null : dayNumber(closes) - dayNumber(opens);
  return {
    campaign: nextCode(codes, today.slice(0, 4)),
    title: shiftedYears(from.title, years),
    graduationYear: from.graduationYear === null ? null : from.graduationYear + years,
    scope: shiftedScope(from.scope, years),
    condition: shiftedCondition(from.condition, years),
    shortFor: from.shortFor,
    opens: late ? today : opens,
    closes: late && length !== null ? addDays(today, length) : closes,
    target: from.target,
  };
};
