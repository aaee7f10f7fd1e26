/** Who is at work, and the lock that lets one action write at a time. */
import { userError } from '../domain/problem';
import { classes } from '../domain/roster/classes';
import { teacherName } from '../domain/roster/teacher-name';
import { requireKnownSchema } from './known-schema';
import { readUsable } from './read-table';
import { retried } from './retry';
import { forgetMissing, readProperty, writeProperty } from './workbook';

/** The address of the person who clicked, or of the trigger's owner. */
export const whoami = (): string => retried(() => Session.getEffectiveUser().getEmail());

const HOLDER = 'lockHolder';

/** As colleagues call the person where `Lớp` knows the address; otherwise the address. */
const nameOf = (address: string): string => {
  try {
    return teacherName(readUsable(classes), address) ?? address;
  } catch {
    return address;
  }
};

/** Runs a writing action alone. Another one that comes meanwhile is told who is at what. */
export const underLock = <T>(action: string, run: () => T): T => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) {
    const [who = 'Người khác', what = 'làm việc'] = (readProperty(HOLDER) ?? '').split('\t');
    throw userError('action.busy', { who: nameOf(who), what });
  }
  try {
    // Whoever held the lock before may have made it.
    forgetMissing();
    writeProperty(HOLDER, `${whoami()}\t${action}`);
    requireKnownSchema();
    return run();
  } finally {
    try {
      retried(() => SpreadsheetApp.flush());
    } finally {
      retried(() => lock.releaseLock());
    }
  }
};
