/** Reads the copies that faculties changed since the last reading; each word becomes a request once (S2.47). */
import { addMinutes } from '../../domain/dates';
import { isOn } from '../../domain/network/groups';
import { facultyCopies } from '../../domain/network/sharing/tables';
import { now, type Budget } from '../../google/clock';
import { readCopyTimes } from '../../google/faculty-copies';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';
import { READ_EVERY_MINUTES } from './share-with-faculties';
import { takeRequests } from './take-requests';

/** A copy is marked as read only after all of it stands in the tab; an edit meanwhile is read again. */
export const readFacultyCopies = (budget: Budget): { readonly copies: number; readonly requests: number } =>
  underLock('đọc bản chia sẻ', () => {
    finishUnfinished();
    const shared = readUsable(facultyCopies);
    const times = shared.length === 0 ? new Map<string, string>() : readCopyTimes();
    const total = { copies: 0, requests: 0 };
    for (const { unitKey, unit, fileId, seen } of shared) {
      const changed = fileId === null ? undefined : times.get(fileId);
      if (fileId === null || changed === undefined || changed === seen) continue;
      if (total.copies > 0 && !budget.hasTime()) break;
      total.requests += takeRequests({ unitKey, unit, fileId });
      writeRows(facultyCopies, [{ unitKey, seen: changed }]);
      total.copies += 1;
    }
    return total;
  });

/** What the dispatcher does once an hour while the switch is on. */
export const tendFacultyCopies = (budget: Budget): string => {
  const on = isOn(readSettings(), 'duties');
  underLock('ghi lịch chạy', () =>
    writeTask('readFacultyCopies', on ? addMinutes(now(), READ_EVERY_MINUTES) : null, null),
  );
  if (!on) return 'Mục Trách nhiệm đang tắt';
  const { copies, requests } = readFacultyCopies(budget);
  return `Đã đọc ${copies} bản chia sẻ, ${requests} đề nghị sửa mới`;
};
