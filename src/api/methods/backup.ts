/** The part of the contract that is about backups: making, checking and restoring one. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { nothing, shortText } from '../inputs';

/** The address of a backup's folder in Drive, or its id. */
const folder = () => z.string().check(z.minLength(1), z.maxLength(500));

const fileText = () => z.string().check(z.maxLength(900_000));

export const backupMethods = {
  /** Sao lưu: every tab, form, answer and snapshot as files in Drive, with a list of hashes; call again while running. */
  backUp: {
    ...asOwner('Sao lưu'),
    input: nothing,
  },
  /** The backups that this workbook has made, the newest first. */
  readBackups: {
    ...anyone,
    input: nothing,
  },
  /** Reads a backup's files again and compares their hashes: that of the folder, or the newest; call again while running. */
  checkBackup: {
    ...asOwner('Kiểm tra bản sao lưu'),
    input: () => z.object({ folder: z.optional(folder()) }),
  },
  /** Restores a backup from its folder into a new workbook, by the office account; call again while running. */
  restore: { ...anyone, input: () => z.object({ folder: folder() }) },
  /** The same from picked files, one a call: `index` is the text of muc-luc.json, `file` the one that `next` named. */
  restoreFile: {
    ...anyone,
    input: () =>
      z.object({
        index: fileText(),
        file: z.optional(z.object({ name: shortText(), text: fileText() })),
      }),
  },
} as const;
