/** What *Kiểm tra hồ sơ* finds by looking into the archive's folders: files that are gone from them, and files nobody noted. */
import type { ArchivedRow } from './archive-table';
import { versionedName } from './plan-archive';

/** A file that lies in one of the folders. */
export interface LyingFile {
  readonly id: string;
  readonly name: string;
}

type Noted = Pick<ArchivedRow, 'file' | 'version' | 'fileId'>;

export const archivedName = ({ file, version }: Pick<Noted, 'file' | 'version'>): string =>
  versionedName(file, version);

/** Places in `files` of those that lie in none of the folders: in the bin, moved away or deleted. */
export const goneFrom = (files: readonly Noted[], lying: readonly LyingFile[]): number[] => {
  const ids = new Set(lying.map(({ id }) => id));
  return files.flatMap(({ fileId }, at) => (fileId !== null && ids.has(fileId) ? [] : [at]));
};

/** Names of files in the folders of which no row tells, whatever the version. */
export const extraFiles = (lying: readonly LyingFile[], rows: readonly Noted[]): string[] => {
  const noted = new Set(rows.map(({ fileId }) => fileId));
  return lying.filter(({ id }) => !noted.has(id)).map(({ name }) => name);
};
