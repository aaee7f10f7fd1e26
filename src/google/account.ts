/** The office account that owns everything outside the workbook, and whether this workbook is the one it set up. */
import { accountRows, storedWorkbookId } from '../domain/office/account-rows';
import { config } from '../domain/office/office-tables';
import { userError } from '../domain/problem';
import { writeRows } from './keyed-write';
import { readUsable } from './read-table';
import { whoami } from './session';
import { findSheet, readProperty, workbook, writeProperty } from './workbook';

const OWNER = 'owner';

/** The office account's address, from the program's own notes (the row in `Cấu hình` only shows it); null before the first set-up. */
export const readOwner = (): string | null => readProperty(OWNER);

/** Whether the script runs as the office account; before the first set-up everybody could become it. */
export const isOwner = (): boolean => {
  const owner = readOwner();
  return owner === null || owner === whoami();
};

/** Makes this account the owner of this workbook's outside, in the notes and in `Cấu hình`. */
export const writeOwner = (owner: string): void => {
  // The rows last: they end the state of a copy, in which this may be run again.
  writeProperty(OWNER, owner);
  writeRows(config, accountRows(owner, workbook().getId()));
};

/** True in a copy: `Cấu hình` came along and names the workbook it was made for. */
export const isCopied = (): boolean => {
  if (findSheet(config) === null) return false;
  const stored = storedWorkbookId(readUsable(config));
  return stored !== null && stored !== workbook().getId();
};

/** Ends an action that would send, publish or write outside from a copy (decision 10). */
export const requireOwnWorkbook = (): void => {
  if (isCopied()) throw userError('workbook.copied', {});
};

/** Ends an action that only the office account may do, in the workbook that it set up. */
export const requireOffice = (): void => {
  requireOwnWorkbook();
  const owner = readOwner();
  if (owner === null) throw userError('account.none', {});
  if (owner !== whoami()) throw userError('account.notOwner', { owner });
};

/** Addresses of everybody who may edit the workbook, its owner among them. */
export const readEditors = (): string[] =>
  workbook()
    .getEditors()
    .map((user) => user.getEmail())
    .filter((address) => address !== '');
