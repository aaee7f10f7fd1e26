/** Reads the copies that faculties changed since the last reading; each word becomes a request once (S2.47). */
import { addMinutes } from '../../../domain/dates';
import { isOn } from '../../../domain/network/groups';
import { isUntold, requestAnswers } from '../../../domain/network/sharing/requests';
import { changeRequests, facultyCopies, type FacultyCopyRow } from '../../../domain/network/sharing/tables';
import { now, type Budget } from '../../../google/clock';
import { writeCopyAnswers, readCopyTimes } from '../../../google/faculty-copies';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readSettings } from '../../shared/read-settings';
import { writeTask } from '../../shared/tasks';
import { READ_EVERY_MINUTES } from './share-with-faculties';
import { noteTold, takeRequests } from './take-requests';
import { withdrawFromFormer } from './withdraw-copies';

/** A copy is marked as read only after all of it stands in the tab; an edit meanwhile is read again. */
export const pullFacultyCopies = (
  budget: Budget,
): { readonly copies: number; readonly requests: number; readonly former: readonly string[] } =>
  underLock('đọc bản chia sẻ', () => {
    finishUnfinished();
    const former = withdrawFromFormer();
    const shared = readUsable(facultyCopies);
    const times = shared.length === 0 ? new Map<string, string>() : readCopyTimes();
    const total = { copies: 0, requests: 0, former };
    for (const { unitKey, unit, fileId, seen } of shared) {
      const changed = fileId === null ? undefined : times.get(fileId);
      if (fileId === null || changed === undefined || changed === seen) continue;
      if (total.copies > 0 && !budget.hasTime()) break;
      total.requests += takeRequests({ unitKey, unit, fileId });
      writeRows(facultyCopies, [{ unitKey, seen: changed }]);
      total.copies += 1;
    }
    answerFaculties(shared);
    return total;
  });

/** A decision shows in the faculty's own copy, beside what it asked; a copy that cannot be written yet is left for the next time. */
const answerFaculties = (shared: readonly FacultyCopyRow[]): void => {
  const all = readUsable(changeRequests);
  const untold = new Set(all.filter(isUntold).map(({ unitKey }) => unitKey));
  for (const { unitKey, fileId } of shared)
    if (fileId !== null && untold.has(unitKey) && writeCopyAnswers(fileId, requestAnswers(all, unitKey)))
      noteTold(unitKey);
};

/** What the dispatcher does once an hour while the switch is on. */
export const tendFacultyCopies = (budget: Budget): string => {
  const on = isOn(readSettings(), 'duties');
  underLock('ghi lịch chạy', () =>
    writeTask('readFacultyCopies', on ? addMinutes(now(), READ_EVERY_MINUTES) : null, null),
  );
  if (!on) return 'Mục Trách nhiệm đang tắt';
  const { copies, requests, former } = pullFacultyCopies(budget);
  const ended = former.length === 0 ? '' : `, thu hồi của ${former.join(', ')}`;
  return `Đã đọc ${copies} bản chia sẻ, ${requests} đề nghị sửa mới${ended}`;
};
