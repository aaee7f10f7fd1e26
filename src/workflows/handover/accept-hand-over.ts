/** Bàn giao, second half: the one who was named makes templates and trigger anew and becomes the office account. */
import { userError } from '../../domain/problem';
import { requireOwnWorkbook, writeOwner } from '../../google/account';
import { logEntries } from '../../google/change-log';
import { endHandOver, readHandOverTo } from '../../google/hand-over';
import { underLock, whoami } from '../../google/session';
import { applyClockTrigger } from '../../google/triggers';
import { finishUnfinished } from '../shared/finish-unfinished';
import { remakeTemplates } from '../shared/folders';
import { forgetCapacity } from '../step4-survey/read-capacity';

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
    if (applyClockTrigger()) made.push('Lịch chạy tự động');
    forgetCapacity();
    writeOwner(me);
    logEntries([{ action: 'Nhận bàn giao', after: me }]);
    endHandOver();
    return { made };
  });
