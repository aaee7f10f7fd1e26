/** The number as it stands on a card: the office's pattern, filled in (S2.25). */

/** Digits that {số} has at least. */
const DIGITS = 5;

/** 'CSV-{năm}-{số}' of card 7 of 2026 is 'CSV-2026-00007'; a pattern without {số} gets it at its end, for each card has its own. */
export const cardNumber = (pattern: string, number: number, year: string): string => {
  const whole = /\{số\}/i.test(pattern) ? pattern : `${pattern}{số}`;
  return whole
    .normalize('NFC')
    .replace(/\{năm\}/gi, year)
    .replace(/\{số\}/gi, String(number).padStart(DIGITS, '0'));
};
