/** Mã phiếu: a random code for one person and campaign, with a check character, and how the answer came as a suffix. */

/** E email, Z Zalo, F Facebook, S SMS, P phone, G paper (both with the number of whoever types the answers in). */
export const CHANNELS = ['E', 'Z', 'F', 'S', 'P', 'G'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface ParsedCode {
  /** As `makeCode` gives it: 'K7M2-9QXA-4'. */
  readonly code: string;
  readonly channel: Channel | null;
  /** Of phone interviews and of paper: who typed the answers in. */
  readonly interviewer: number | null;
}

/** Douglas Crockford's base 32 (crockford.com/base32.html): no I, L, O, U, so that nothing looks like 1, 0 or V. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Random bytes of one code. */
export const RANDOM_BYTES = 5;
const LENGTH = 8;

/** Twice a value in the field GF(32) with the primitive polynomial x⁵ + x² + 1. */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/**
 * The sum of digit·2^place in GF(32), the check digit at place 0; a whole code gives 0. One parity symbol of a Reed–Solomon
 * code (Reed and Solomon 1960): all powers of 2 up to the 30th differ and are not 0, so that every single wrong character
 * and every swap of two characters, neighbours or not, is caught. The digits keep to Crockford's 32, where ISO 7064's
 * MOD 37,36 would also give I, L, O and U.
 */
const syndrome = (values: readonly number[]): number =>
  values.reduce((sum, value) => doubled(sum) ^ value, 0);

const checkDigit = (values: readonly number[]): number => doubled(syndrome(values));

const shown = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;

/** A code out of five random bytes (40 bits: nobody guesses one among some thousand). */
export const makeCode = (bytes: readonly number[]): string => {
  if (
    bytes.length !== RANDOM_BYTES ||
    bytes.some((byte) => !Number.isInteger(byte) || byte < 0 || byte > 255)
  )
    throw new RangeError(`makeCode needs ${RANDOM_BYTES} bytes`);
  // 40 bits are exact in a double; shifts would cut them to 32.
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const values = Array.from({ length: LENGTH }, (_, at) => Math.floor(number / 32 ** (LENGTH - 1 - at)) % 32);
  return shown([...values, checkDigit(values)].map((value) => DIGITS[value]).join(''));
};

/** A code of each five bytes, without those that are taken or were drawn twice: the caller draws again for what is missing. */
export const freshCodes = (bytes: readonly number[], taken: ReadonlySet<string>): string[] => {
  const whole = Math.floor(bytes.length / RANDOM_BYTES);
  const codes = Array.from({ length: whole }, (_, at) =>
    makeCode(bytes.slice(at * RANDOM_BYTES, (at + 1) * RANDOM_BYTES)),
  );
  return [...new Set(codes)].filter((code) => !taken.has(code));
};

/** Answers that somebody else types in carry that person's number. */
const isByOthers = (channel: Channel): boolean => channel === 'P' || channel === 'G';

/** The code as it goes into a link: 'K7M2-9QXA-4-E', by phone 'K7M2-9QXA-4-P12', from paper 'K7M2-9QXA-4-G12'. */
export const withChannel = (code: string, channel: Channel, interviewer = 0): string =>
  `${code}-${channel}${isByOthers(channel) && interviewer > 0 ? interviewer : ''}`;

const WHOLE = /^([0-9A-Z]{9})(?:([EZFS])|([PG])(\d{0,6}))?$/;

/** What people type for the digits that look alike. */
const asDigits = (text: string): string => text.replace(/O/g, '0').replace(/[IL]/g, '1');

const isChannel = (letter: string | undefined): letter is Channel =>
  CHANNELS.some((channel) => channel === letter);

/** Reads a code as people type it, in any case and spacing, with O for 0 and I or L for 1; null when the check fails. */
export const parseCode = (text: string): ParsedCode | null => {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}._\-‐‑–—]/gu, '');
  const parts = WHOLE.exec(plain.slice(0, 10) + asDigits(plain.slice(10)));
  const digits = asDigits(parts?.[1] ?? '');
  const values = Array.from(digits, (digit) => DIGITS.indexOf(digit));
  if (!parts || values.includes(-1) || syndrome(values) !== 0) return null;
  const letter = parts[2] ?? parts[3];
  const number = Number(parts[4] ?? '');
  return {
    code: shown(digits),
    channel: isChannel(letter) ? letter : null,
    interviewer: number > 0 ? number : null,
  };
};
