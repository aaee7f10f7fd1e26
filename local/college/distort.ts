/** How people mistype: each function takes what is right and gives what somebody typed. */
import { pad } from '../../src/domain/dates';
import { ETHNIC_GROUPS } from '../../src/domain/data/ethnic-groups';
import { MOBILE_PREFIXES } from './contacts';
import type { Random } from './random';

export type Distort = (random: Random, text: string) => string;

const at = (random: Random, text: string): number => random.integer(0, Math.max(0, text.length - 1));

export const spaced: Distort = (random, text) =>
  random.pick([`${text} `, ` ${text}`, text.replace(' ', '  '), `${text}\u00a0`]);
export const capitals: Distort = (_, text) => text.toUpperCase();
export const smallLetters: Distort = (_, text) => text.toLowerCase();
/** Letters and marks apart, as some phones and Macs write them. */
export const decomposed: Distort = (_, text) => text.normalize('NFD');

/** The tone where it stood before 1984: Hòa → Hoà, Thúy → Thuý. */
const OLD_TONES = 'òa/oà óa/oá ỏa/oả õa/oã ọa/oạ òe/oè óe/oé ùy/uỳ úy/uý ủy/uỷ ũy/uỹ ụy/uỵ'
  .split(' ')
  .map((pair) => {
    const [now = '', before = ''] = pair.split('/');
    return [new RegExp(`${now}(?!\\p{L})`, 'u'), before] as const;
  });
export const oldTone: Distort = (_, text) =>
  OLD_TONES.reduce((word, [now, before]) => word.replace(now, before), text);

const NAMES = new Map(ETHNIC_GROUPS.map(({ name, aliases }) => [name, aliases]));
/** Another name of the ethnic group, the same text where there is none. */
export const otherEthnicName: Distort = (random, text) => {
  const [first, ...others] = NAMES.get(text) ?? [];
  return first === undefined ? text : random.pick([first, ...others]);
};

/** Day, month and year of 'dd/mm/yyyy'. */
const parts = (date: string): [string, string, string] => [date.slice(0, 2), date.slice(3, 5), date.slice(6)];
export const shortDate: Distort = (_, date) => date.split('/').map(Number).join('/');
export const dottedDate: Distort = (_, date) => date.replaceAll('/', '.');
export const twoDigitYear: Distort = (_, date) => `${date.slice(0, 6)}${date.slice(8)}`;
export const impossibleDate: Distort = (random, date) => {
  const year = parts(date)[2];
  return random.pick([`31/02/${year}`, `31/04/${year}`, `30/02/${year}`, `00/${parts(date)[1]}/${year}`]);
};

export const withoutZero: Distort = (_, phone) => phone.replace(/^0/, '');
export const withCountryCode: Distort = (random, phone) =>
  phone.replace(/^0/, random.pick(['+84', '84', '+84 ']));
export const grouped: Distort = (random, phone) => {
  const [between, first] = [random.pick([' ', '.', '-']), random.pick([4, 3])];
  return [phone.slice(0, first), phone.slice(first, first + 3), phone.slice(first + 3)].join(between);
};
/** Prefixes of ten digits and what they were until 2018 (Quyết định 798/QĐ-BTTTT). */
// biome-ignore format: a table
const FORMER_PREFIX: Readonly<Record<string, string>> = {
  '070': '0120', '079': '0121', '077': '0122', '076': '0126', '078': '0128', '083': '0123', '084': '0124', '085': '0125',
  '081': '0127', '082': '0129', '032': '0162', '033': '0163', '034': '0164', '035': '0165', '036': '0166', '037': '0167',
  '038': '0168', '039': '0169', '056': '0186', '058': '0188', '059': '0199',
};
/** Eleven digits; the same text where the prefix was never renumbered. */
export const elevenDigits: Distort = (_, phone) => {
  const former = FORMER_PREFIX[phone.slice(0, 3)];
  return former === undefined ? phone : former + phone.slice(3);
};
export const twoPhones: Distort = (random, phone) => {
  const other = `${MOBILE_PREFIXES[random.integer(0, MOBILE_PREFIXES.length - 1)] ?? '090'}000${pad(random.integer(0, 9999), 4)}`;
  return [phone, other].join(random.pick(['/', ' - ', ', ', '; ']));
};
export const wrongLength: Distort = (random, phone) =>
  random.chance(0.6) ? phone.slice(0, random.integer(5, 9)) : `${phone}${random.integer(0, 9)}`;
export const phoneWithLetters: Distort = (random, phone) =>
  random.pick([phone.replace('0', 'O'), `${phone} (mẹ)`, `${phone} zalo`, 'không có']);
export const wrongPrefix: Distort = (_, phone) => `06${phone.slice(2)}`;

export const brokenMail: Distort = (random, mail) => {
  const dot = mail.lastIndexOf('.');
  return random.pick([
    mail.replace('@', ''),
    `${mail.slice(0, dot)},${mail.slice(dot + 1)}`,
    mail.replace('@', '@@'),
    mail.replace('.', ' .'),
    mail.slice(0, mail.indexOf('@') + 1),
  ]);
};

export const misspeltClass: Distort = (random, name) =>
  random.pick([
    name.replace(/(\d)/, ' $1'),
    name.replace(/(\d)/, '-$1'),
    name.replace(/(\d)/, '0$1'),
    `${name}?`,
  ]);

/** One letter or digit of a code replaced by another. */
export const mistypedCode: Distort = (random, code) => {
  const place = at(random, code);
  const other = random.pick(['X', 'B', '7', 'K']);
  return `${code.slice(0, place)}${code[place] === other ? '2' : other}${code.slice(place + 1)}`;
};
