/** Vietnamese telephone numbers: repairs that lose nothing, and the faults that a person must settle. */
import type { CellReading } from '../cell';

/** Mobile prefixes renumbered from 11 to 10 digits between 15/9/2018 and 30/6/2019 (Bộ TT&TT, Quyết định 798/QĐ-BTTTT). */
const RENUMBERED: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};
const MOBILE = /^0[35789]\d{8}$/;
/** Area code and number together are eleven digits everywhere since 17/6/2017 (Bộ TT&TT, Quyết định 2036/QĐ-BTTTT). */
const LANDLINE = /^02\d{9}$/;
const FOREIGN = /^\+(?!84)[1-9]\d{7,13}$/;
/** A Lao number, also without its plus, as a number cell leaves it: 856 20 or 856 30 and seven or eight digits. */
const LAO = /^(?:\+|00)?(856[23]0\d{7,8})$/;

const unformatted = (text: string): string => text.replace(/[\s.\-()\u00a0]/g, '');

/** +84, +84(0) and 84 become 0, a zero or a plus lost in a number cell comes back, an old 11-digit prefix is renewed. */
const repaired = (digits: string): string => {
  const lao = LAO.exec(digits)?.[1];
  if (lao !== undefined) return `+${lao}`;
  const national = digits.replace(/^(?:\+|00)?840?(?=\d{9,10}$)/, '0');
  const whole =
    /^[35789]\d{8}$/.test(national) || /^(?:1[2689]|2\d)\d{8}$/.test(national) ? `0${national}` : national;
  const renewed = /^01\d{9}$/.test(whole) ? RENUMBERED[whole.slice(0, 4)] : undefined;
  return renewed ? renewed + whole.slice(4) : whole;
};

const isGood = (number: string): boolean =>
  MOBILE.test(number) || LANDLINE.test(number) || FOREIGN.test(number);

/** Two whole numbers in one cell, with or without a sign between them. */
const areTwo = (text: string): boolean => {
  const parts = text.split(/[/,;&|]|\s(?:-|hoặc|và)\s/).map((part) => repaired(unformatted(part)));
  if (parts.filter(isGood).length > 1) return true;
  const run = unformatted(text);
  return [9, 10, 11].some(
    (length) =>
      isGood(repaired(run.slice(0, length))) &&
      isGood(repaired(run.slice(length))) &&
      run.length - length >= 9,
  );
};

/** One number in its standard form (0912345678, 02123852345, +8562055123456), or the fault in it. */
export const readPhone = (text: string): CellReading<string> => {
  const number = repaired(unformatted(text));
  if (isGood(number)) return { ok: true, value: number };
  if (areTwo(text)) return { ok: false, code: 'cell.twoPhones' };
  if (!/^\+?\d+$/.test(number)) return { ok: false, code: 'cell.phoneLetters' };
  return { ok: false, code: /^0[^2]\d{8}$/.test(number) ? 'cell.phonePrefix' : 'cell.phoneLength' };
};
