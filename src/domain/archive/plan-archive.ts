/** Decides which files of a campaign's archive are still to be made: what is there and says the same is left alone. */
import type { ArchivedRow } from './archive-table';

/** A file as it should be: `source` tells one content from another. */
export interface WantedFile {
  readonly part: number;
  /** Its name with the ending that tells its type. */
  readonly file: string;
  readonly source: string;
}

export type ToArchive<W> = W & { readonly version: number };

type Noted = Pick<ArchivedRow, 'campaign' | 'file' | 'version' | 'source' | 'fileId'>;

/** The newest version of each file of the campaign, by name. */
export const newestFiles = <R extends Noted>(rows: readonly R[], campaign: string): Map<string, R> => {
  const newest = new Map<string, R>();
  for (const row of rows)
    if (row.campaign === campaign && row.version >= (newest.get(row.file)?.version ?? 0))
      newest.set(row.file, row);
  return newest;
};

/** The files to make, with the version that each becomes: a changed content stands beside the older one, never over it. */
export const planArchive = <W extends WantedFile>(
  wanted: readonly W[],
  newest: ReadonlyMap<string, Noted>,
): ToArchive<W>[] =>
  wanted.flatMap((one): ToArchive<W>[] => {
    const last = newest.get(one.file);
    if (last === undefined) return [{ ...one, version: 1 }];
    return last.source === one.source && last.fileId !== null ? [] : [{ ...one, version: last.version + 1 }];
  });

/** 'Báo cáo.pdf', then 'Báo cáo (2).pdf'. */
export const versionedName = (file: string, version: number): string => {
  if (version === 1) return file;
  const dot = file.lastIndexOf('.');
  return `${file.slice(0, dot)} (${version})${file.slice(dot)}`;
};
