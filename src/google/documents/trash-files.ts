/** Moves files that the program made for this workbook into Drive's bin, from where people can take them back. */
import { driveFiles } from './drive-service';
import { findByProperties } from './find-files';

/** Every file of this workbook outside the bin, as the account at work may see it: the program's own, and nobody else's. */
const readOwnFiles = (keep: ReadonlySet<string>): string[] =>
  findByProperties({})
    .map(({ id }) => id)
    .filter((id) => !keep.has(id));

/** Puts all files but those of `keep` into the bin, as far as `hasTime` allows; true when none is left. */
export const trashOwnFiles = (keep: ReadonlySet<string>, hasTime: () => boolean): boolean => {
  for (;;) {
    const found = readOwnFiles(keep);
    if (found.length === 0) return true;
    for (const id of found) {
      if (!hasTime()) return false;
      driveFiles().update({ trashed: true }, id);
    }
  }
};
