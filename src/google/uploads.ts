/** Files on their way from the sidebar: pieces of base64 in the document's cache, which everybody's executions share for six hours. */
import { bytesOfBase64 } from './documents/bytes';
import { retried } from './retry';

/** The longest that Google keeps a value (CacheService.put). */
const SECONDS = 21_600;

const keyOf = (upload: string, piece: number | 'by'): string => `upload ${upload} ${piece}`;

/** Null in a script that is bound to no document, which ours never is. */
const cache = (): GoogleAppsScript.Cache.Cache => {
  const found = CacheService.getDocumentCache();
  if (found === null) throw new Error('no document cache');
  return found;
};

/** Keeps pieces, the first of them with that number, and who sent them. */
export const keepPieces = (upload: string, first: number, pieces: readonly string[], by: string): void => {
  const values = pieces.map((text, at): [string, string] => [keyOf(upload, first + at), text]);
  const all = Object.fromEntries([...values, [keyOf(upload, 'by'), by]]);
  retried(() => cache().putAll(all, SECONDS));
};

export interface Upload {
  readonly bytes: Uint8Array;
  /** Whoever sent it from the sidebar. */
  readonly by: string;
}

/** null where a piece is missing: it never came, or Google has let it go. */
export const readUpload = (upload: string, pieces: number): Upload | null => {
  const keys = Array.from({ length: pieces }, (_, at) => keyOf(upload, at));
  const found: Readonly<Record<string, string | undefined>> = retried(() =>
    cache().getAll([...keys, keyOf(upload, 'by')]),
  );
  const texts = keys.flatMap((key) => found[key] ?? []);
  return texts.length < pieces
    ? null
    : { bytes: bytesOfBase64(texts.join('')), by: found[keyOf(upload, 'by')] ?? '' };
};
