/** The periods of duties: which one a day lies in, when it ends, by when its duty is due (Điều 5–10). */
import { addDays, dayNumber, formatDate, isoDate, parseDate, type IsoDate } from '../../dates';
import { settingDeclarations, type Settings } from '../../office/settings';

export const PERIODS = ['Một lần', 'Học kỳ', '6 tháng', 'Năm', 'Tháng 10'] as const;
export type PeriodKind = (typeof PERIODS)[number];

export interface Period {
  /** 'HK I 2026–2027', 'năm 2026'. */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly due: IsoDate;
}

/** From when the regulation binds; what the office spoilt falls back on the regulation's own day (Quyết định 1262, Điều 2). */
export const inForceFrom = ({ dutiesFrom }: Settings): IsoDate =>
  parseDate(dutiesFrom) ?? parseDate(settingDeclarations.dutiesFrom.value) ?? '';

/** 'dd/mm; dd/mm' as two month-days. */
const monthDays = (text: string): string[] =>
  text.split(';').flatMap((part) => {
    const day = parseDate(`${part.trim()}/2001`);
    return day === null ? [] : [day.slice(5)];
  });

/** When term I and term II begin. */
const termStarts = ({ termStarts: typed }: Settings): readonly [string, string] => {
  const [first, second] = monthDays(typed);
  const [one = '08-01', two = '02-01'] =
    first === undefined || second === undefined
      ? monthDays(settingDeclarations.termStarts.value)
      : [first, second];
  return [one, two];
};

/** The days after those by which the half-yearly reports are due: when the next half year begins. */
const halfYearStarts = ({ reportDays: typed }: Settings): readonly [string, string] => {
  const [first, second] = monthDays(typed);
  const dues = first === undefined || second === undefined ? [] : [first, second];
  const [one = '06-15', two = '12-15'] = dues.map((due) => addDays(`2001-${due}`, 1).slice(5)).sort();
  return one === two ? ['06-15', '12-15'] : [one, two];
};

/** The newest day of the given month-day that is not after `day`. */
const lastStart = (monthDay: string, day: IsoDate): IsoDate => {
  const year = Number(day.slice(0, 4));
  const start = `${year}-${monthDay}`;
  return start <= day ? start : `${year - 1}-${monthDay}`;
};

const nextStart = (monthDay: string, day: IsoDate): IsoDate =>
  lastStart(monthDay, day).replace(/^\d{4}/, (year) => String(Number(year) + 1));

const termAt = (day: IsoDate, settings: Settings): Period => {
  const [one, two] = termStarts(settings);
  const [first, second] = [lastStart(one, day), lastStart(two, day)];
  const isFirst = first > second;
  const from = isFirst ? first : second;
  const to = addDays(nextStart(isFirst ? two : one, day), -1);
  const year = Number(lastStart(one, day).slice(0, 4));
  return { label: `HK ${isFirst ? 'I' : 'II'} ${year}–${year + 1}`, from, to, due: to };
};

/** Reports are due before 15/6 and before 15/12, which is by the end of the day before (Điều 10.4); `Cấu hình` may say other days. */
const halfYearAt = (day: IsoDate, settings: Settings): Period => {
  const [one, two] = halfYearStarts(settings);
  const [first, second] = [lastStart(one, day), lastStart(two, day)];
  const from = first > second ? first : second;
  const to = addDays(nextStart(first > second ? two : one, day), -1);
  return { label: `kỳ ${formatDate(to)}`, from, to, due: to };
};

const yearAt = (day: IsoDate, due: string): Period => {
  const year = day.slice(0, 4);
  return { label: `năm ${year}`, from: `${year}-01-01`, to: `${year}-12-31`, due: `${year}-${due}` };
};

/** What is to be done once is given a year from the day the regulation binds: it names no day itself. */
const onceFrom = (settings: Settings): Period => {
  const from = inForceFrom(settings);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return {
    label: 'một lần',
    from: '1900-01-01',
    to: '2200-12-31',
    due: isoDate(year + 1, month, day) ?? `${year + 1}-${from.slice(5, 7)}-28`,
  };
};

/** The period in which the day lies. */
export const periodAt = (kind: PeriodKind, day: IsoDate, settings: Settings): Period => {
  switch (kind) {
    case 'Một lần':
      return onceFrom(settings);
    case 'Học kỳ':
      return termAt(day, settings);
    case '6 tháng':
      return halfYearAt(day, settings);
    case 'Năm':
      return yearAt(day, '12-31');
    case 'Tháng 10':
      return yearAt(day, '10-31');
  }
};

/** The period before, or null where there is none, or where the regulation bound nobody for more than half of it. */
export const periodBefore = (kind: PeriodKind, { from }: Period, settings: Settings): Period | null => {
  if (kind === 'Một lần') return null;
  const before = periodAt(kind, addDays(from, -1), settings);
  const free = dayNumber(inForceFrom(settings)) - dayNumber(before.from);
  return 2 * free <= dayNumber(before.to) - dayNumber(before.from) ? before : null;
};
