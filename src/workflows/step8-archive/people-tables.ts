/** The archived tables that say who the people are: the one thing in an archive that erasure takes out (S1.36). */
import { archivedFiles, type ArchivedRow } from '../../domain/archive/archive-table';
import { applyBin, applyLock } from '../../google/documents/change-doc';
import { writeRows } from '../../google/keyed-write';

/** The name of the one table that says who the people are: an older version of it is not kept. */
export const PEOPLE_TABLE = 'Danh sách HSSV tốt nghiệp';

/** Tables of people that lie in Drive. */
export const peopleTables = (rows: readonly ArchivedRow[]): (ArchivedRow & { readonly fileId: string })[] =>
  rows.flatMap((row) =>
    row.file.startsWith(`${PEOPLE_TABLE}.`) && row.fileId !== null ? [{ ...row, fileId: row.fileId }] : [],
  );

/** Into the bin with them; the next archiving makes the newest ones again from the roster as it is then. */
export const binPeopleTables = (rows: readonly ArchivedRow[]): void => {
  for (const { campaign, file, version, fileId } of peopleTables(rows)) {
    applyLock(fileId, false);
    applyBin(fileId);
    writeRows(archivedFiles, [{ campaign, file, version, fileId: null, url: null }]);
  }
};
