/** How many messages an SMS is billed as: 3GPP TS 23.038 (GSM 7-bit alphabet, UCS-2) and TS 23.040 (joined messages). */

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Two septets each: an escape and the sign. */
const EXTENDED = '\f^{}\\[~]|€';

export interface SmsSize {
  readonly parts: number;
  /** Septets of GSM-7, 16-bit units of UCS-2. */
  readonly units: number;
  readonly alphabet: 'GSM-7' | 'UCS-2';
}

/** Pieces that no part may cut in two, by their length, packed in order. */
const pack = (lengths: readonly number[], single: number, joined: number): number => {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total <= single) return total === 0 ? 0 : 1;
  let parts = 1;
  let used = 0;
  for (const length of lengths) {
    if (used + length > joined) {
      parts += 1;
      used = 0;
    }
    used += length;
  }
  return parts;
};

/** 160 septets or 70 units in one message, 153 or 67 in each of several, for the header that joins them. */
export const smsSize = (text: string): SmsSize => {
  const signs = Array.from(text);
  const plain = signs.every((sign) => BASIC.includes(sign) || EXTENDED.includes(sign));
  const lengths = signs.map((sign) => (plain ? (EXTENDED.includes(sign) ? 2 : 1) : sign.length));
  const units = lengths.reduce((sum, length) => sum + length, 0);
  return plain
    ? { alphabet: 'GSM-7', units, parts: pack(lengths, 160, 153) }
    : { alphabet: 'UCS-2', units, parts: pack(lengths, 70, 67) };
};

/** The text without Vietnamese marks, and other signs that GSM-7 lacks replaced: an SMS then holds 160 signs, not 70. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...');
