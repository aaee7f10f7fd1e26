/** Bytes as the domain has them (0…255) and as Apps Script's blobs have them (−128…127). */

export const bytesOfBlob = (blob: GoogleAppsScript.Base.Blob): Uint8Array => Uint8Array.from(blob.getBytes());

export const blobOfBytes = (
  bytes: Uint8Array,
  contentType: string,
  name: string,
): GoogleAppsScript.Base.Blob => Utilities.newBlob(Array.from(Int8Array.from(bytes)), contentType, name);

/** A text as UTF-8. */
export const bytesOfText = (text: string): Uint8Array => bytesOfBlob(Utilities.newBlob(text));

/** Bytes of what build.mjs inlines as base64: `import base64 from 'templates:report'`. */
export const bytesOfBase64 = (base64: string): Uint8Array => Uint8Array.from(Utilities.base64Decode(base64));

/** The same the other way. */
export const base64OfBytes = (bytes: Uint8Array): string =>
  Utilities.base64Encode(Array.from(Int8Array.from(bytes)));

/** Lower-case hexadecimal of Apps Script's signed bytes. */
export const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
