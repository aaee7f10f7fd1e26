/** Bytes as Apps Script gives and takes them (−128 to 127), and base64. */
import { encodeUtf8 } from './utf8';

export const signedBytes = (bytes: ArrayLike<number>): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/** Bytes of a text (UTF-8) or of numbers, signed or not. */
export const unsignedBytes = (data: string | readonly number[]): Uint8Array =>
  typeof data === 'string' ? encodeUtf8(data) : Uint8Array.from(data, (byte) => byte & 255);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const encodeBase64 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => LETTERS.charAt((group >> shift) & 63));
    const used = Math.min(bytes.length - at, 3) + 1;
    pieces.push(letters.slice(0, used).join('').padEnd(4, '='));
  }
  return pieces.join('');
};

/** The bytes of a base64 text (either alphabet); null when it is none. */
export const decodeBase64 = (text: string): Uint8Array | null => {
  const plain = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '').replace(/\s+/g, '');
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of plain) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
};
