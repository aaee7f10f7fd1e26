/** UTF-8 without TextEncoder, which neither Apps Script nor a bare context has. */

const continuation = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);

const encodePoint = (code: number): number[] => {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), continuation(code, 0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), continuation(code, 6), continuation(code, 0)];
  return [0xf0 | (code >> 18), continuation(code, 12), continuation(code, 6), continuation(code, 0)];
};

/** A lone surrogate becomes U+FFFD, as TextEncoder does. */
export const encodeUtf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes.push(...encodePoint(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code));
  }
  return Uint8Array.from(bytes);
};

/** How many bytes follow a first byte, and what of the code point it holds; null when no character begins so. */
const leading = (byte: number): readonly [number, number] | null => {
  if (byte < 0x80) return [0, byte];
  if (byte >= 0xc2 && byte < 0xe0) return [1, byte & 0x1f];
  if (byte >= 0xe0 && byte < 0xf0) return [2, byte & 0x0f];
  return byte >= 0xf0 && byte < 0xf5 ? [3, byte & 0x07] : null;
};

/** Bytes that are no UTF-8 become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = leading(bytes[at] ?? 0);
    const rest = start ? bytes.subarray(at + 1, at + 1 + start[0]) : bytes.subarray(0, 0);
    const whole = start !== null && rest.length === start[0] && rest.every((byte) => (byte & 0xc0) === 0x80);
    const code = whole ? rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), start[1]) : 0xfffd;
    pieces.push(String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd));
    at += whole ? 1 + rest.length : 1;
  }
  return pieces.join('');
};
