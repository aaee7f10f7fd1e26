/** Numbers as Vietnamese official papers write them: 1.234 and 70,9% (UX 13). */

/** A number of people, or the mark that indicators put where a small group must not show (UX 9: no group under 5). */
export type ShownCount = number | 'hidden';

export const HIDDEN = 'đã ẩn';
/** Stands where nobody is in the denominator. */
export const NO_RATE = '–';

/** 1.234 */
export const formatInteger = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');

/** 1.234,5: one decimal, half rounds up. */
export const formatDecimal = (value: number): string => {
  const tenths = Math.round(Math.abs(value) * 10);
  const sign = value < 0 && tenths > 0 ? '-' : '';
  return `${sign}${formatInteger(Math.floor(tenths / 10))},${tenths % 10}`;
};

/** 1.234, or 'đã ẩn'. */
export const formatCount = (count: ShownCount): string =>
  count === 'hidden' ? HIDDEN : formatInteger(count);

/** 70,9%; 'đã ẩn' when either number is hidden, '–' when the base is 0. */
export const formatRate = (count: ShownCount, base: ShownCount): string => {
  if (count === 'hidden' || base === 'hidden') return HIDDEN;
  return base === 0 ? NO_RATE : `${formatDecimal((count * 100) / base)}%`;
};

/** 2.114/2.980, the n/N that stands beside every rate. */
export const formatFraction = (count: ShownCount, base: ShownCount): string =>
  `${formatCount(count)}/${formatCount(base)}`;

/** 70,9% (2.114/2.980); one 'đã ẩn' when nothing of it may show. */
export const formatRateOf = (count: ShownCount, base: ShownCount): string => {
  const rate = formatRate(count, base);
  return rate === HIDDEN ? HIDDEN : `${rate} (${formatFraction(count, base)})`;
};
