/** A scan of signed paper as it comes from the sidebar: in pieces that the script's cache holds, known by its hash (P41). */

/** Uploads of a sidebar stay below 5 MB (docs/fidelity.md). */
export const MOST_BYTES = 5 * 1024 * 1024;
/** Characters of base64 in one value of the cache, which takes 100 KB. */
export const PIECE = 90_000;
/** Pieces that one call brings. */
export const PIECES_A_CALL = 10;

export interface ScanUpload {
  /** The sidebar's name for this upload. */
  readonly upload: string;
  /** Length of the whole in base64. */
  readonly chars: number;
  /** As the person's file is called. */
  readonly name: string;
  /** Of the file's bytes, in hexadecimal, as the browser counted it. */
  readonly sha256: string;
}

/** How many uploads a scan takes. */
export const countPieces = (chars: number): number => Math.ceil(chars / PIECE);

/** The text cut into uploads. */
export const piecesOf = (text: string): string[] =>
  Array.from({ length: countPieces(text.length) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));

export interface ScanType {
  readonly ending: string;
  readonly mimeType: string;
}

/** First bytes by which a file shows what it is, whatever it is called. */
const TYPES: readonly (ScanType & { readonly starts: readonly number[] })[] = [
  { ending: 'pdf', mimeType: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { ending: 'jpg', mimeType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { ending: 'png', mimeType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** By type: 'application/pdf' is 'pdf'. */
export const SCAN_ENDINGS: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  TYPES.map(({ mimeType, ending }) => [mimeType, ending]),
);

/** null for what is neither PDF, JPEG nor PNG. */
export const scanType = (bytes: Uint8Array): ScanType | null => {
  const found = TYPES.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  return found === undefined ? null : { ending: found.ending, mimeType: found.mimeType };
};
