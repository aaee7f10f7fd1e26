/** Bytes as Apps Script gives and takes them (−128 to 127), UTF-8 and base64; the machine outside does the work. */
import { host } from './core';

/** The bytes of a text in UTF-8; a lone surrogate becomes U+FFFD. */
export const encodeUtf8 = (text: string): Uint8Array => new Uint8Array(host().encodeUtf8(text));

/** Bytes that are no UTF-8 become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => host().decodeUtf8(bytes);

export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));

/** Bytes of a text (UTF-8) or of numbers, signed or not; always a copy. */
export const unsignedBytes = (data: Uint8Array | readonly number[] | string): Uint8Array =>
  typeof data === 'string' ? encodeUtf8(data) : new Uint8Array(data);

export const encodeBase64 = (bytes: Uint8Array): string => host().encodeBase64(bytes);

/** The bytes of a base64 text (either alphabet); null when it is none. */
export const decodeBase64 = (text: string): Uint8Array | null => {
  const plain = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (/[^\w+/-]/.test(plain) || plain.length % 4 === 1) return null;
  return new Uint8Array(host().decodeBase64(plain));
};
