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

/** `count` row keys of ten base-32 digits (50 random bits): never typed, never used again. */
export const randomKeys = (count: number): string[] => {
  const bytes = randomBytes(count * 10);
  return Array.from({ length: count }, (_, at) =>
    bytes
      .slice(at * 10, at * 10 + 10)
      .map((byte) => DIGITS[byte % 32])
      .join(''),
  );
};
