/** UTF-8 without TextEncoder, which neither Apps Script nor a bare context has. */

const REPLACED = 0xfffd;

/** The code point at a place of the text; a lone surrogate becomes U+FFFD, as TextEncoder does. */
const pointAt = (text: string, at: number): number => {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? REPLACED : code;
};

/** Writes a code point at a place of the bytes; gives how many it took. */
const putPoint = (bytes: Uint8Array, at: number, code: number): number => {
  const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  if (size === 1) bytes[at] = code;
  else {
    for (let last = size - 1, rest = code; last > 0; last -= 1, rest >>= 6)
      bytes[at + last] = 0x80 | (rest & 0x3f);
    bytes[at] = ((0xf00 >> size) & 0xff) | (code >> (6 * (size - 1)));
  }
  return size;
};

/** The bytes of a text, without a list in between: digests of whole class lists are asked for by the hundred. */
export const encodeUtf8 = (text: string): Uint8Array => {
  // A unit of UTF-16 takes three bytes at most.
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = pointAt(text, at);
    size += putPoint(bytes, size, code);
    if (code >= 0x10000) at += 1;
  }
  return bytes.slice(0, size);
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
