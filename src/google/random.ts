/** Random bytes nobody can guess, from Google's generator: Math.random is not one. */

/** `count` random bytes. One UUID (RFC 9562, version 4) gives 14 whole random bytes; the two with fixed bits are left out. */
export const randomBytes = (count: number): number[] => {
  const bytes: number[] = [];
  while (bytes.length < count) {
    const hex = Utilities.getUuid().replace(/-/g, '');
    for (let at = 0; at < 16; at += 1) {
      if (at !== 6 && at !== 8) bytes.push(parseInt(hex.slice(at * 2, at * 2 + 2), 16));
    }
  }
  return bytes.slice(0, count);
};

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const base32 = (value: number): string =>
  value < 32 ? (DIGITS[value] ?? '') : base32(Math.floor(value / 32)) + (DIGITS[value % 32] ?? '');

/**
 * `count` keys for rows: unique and never used again, but no secret. One call draws 50 random bits for all of them; the
 * number in the batch tells them apart.
 */
export const randomKeys = (count: number): string[] => {
  const batch = randomBytes(10)
    .map((byte) => DIGITS[byte % 32])
    .join('');
  return Array.from({ length: count }, (_, at) => `${batch}${base32(at)}`);
};
