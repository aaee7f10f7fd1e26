/** Bàn giao, second half: the one who was named makes templates and trigger anew and becomes the office account. */
import { callBooks } from '../../domain/call-books/table';
import { doorSheets } from '../../domain/network/events/tables';
import { facultyCopies } from '../../domain/network/sharing/tables';
import { userError } from '../../domain/problem';
import { requireOwnWorkbook, writeOwner } from '../../google/account';
import { logEntries } from '../../google/change-log';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { endHandOver, readHandOverTo } from '../../google/hand-over';
import { underLock, whoami } from '../../google/session';
import { applyClockTrigger } from '../../google/triggers';
import { finishUnfinished } from '../shared/finish-unfinished';
import { remakeTemplates } from '../shared/folders';
import { forgetCapacity } from '../shared/mail-capacity';

/** The old account's books are out of reach: they are to be made and sent anew, and the old ones closed by their owner (leaveOffice in dispatch.ts). */
const releaseCallBooks = (): void => {
  writeRows(
    callBooks,
    readUsable(callBooks).map(({ campaign, className, cohort }) => ({
      campaign,
      className,
      cohort,
      fileId: null,
      url: null,
      sharedAt: null,
      mail: null,
      readAt: null,
      shown: null,
      seen: null,
    })),
  );
};

/** So are the faculties' copies: the next sharing makes them anew. */
const releaseCopies = (): void => {
  writeRows(
    facultyCopies,
    readUsable(facultyCopies).map(({ unitKey }) => ({
      unitKey,
      fileId: null,
      url: null,
      email: null,
      updatedAt: null,
      seen: null,
    })),
  );
};

/** So are the Sheets at the door. */
const releaseDoors = (): void => {
  writeRows(
    doorSheets,
    readUsable(doorSheets).map(({ eventKey }) => ({ eventKey, fileId: null, url: null, seen: null })),
  );
};

/**
 * drive.file is granted for each person apart: the new account cannot reach the old one's files through the program. Its
 * templates and folders are made anew, older papers stay as links, and the old account's trigger ends at its next run.
 */
export const acceptHandOver = (): { readonly made: string[] } =>
  underLock('nhận bàn giao', () => {
    finishUnfinished();
    requireOwnWorkbook();
    const me = whoami();
    if (readHandOverTo() !== me) throw userError('handover.notForYou', {});
    const made = remakeTemplates();
    releaseCallBooks();
    releaseCopies();
    releaseDoors();
    if (applyClockTrigger()) made.push('Lịch chạy tự động');
    forgetCapacity();
    writeOwner(me);
    logEntries([{ action: 'Nhận bàn giao', after: me }]);
    endHandOver();
    return { made };
  });
