/** When the next reminder of a paper goes to the principal, and what became of those before. */
import { mails } from '../../domain/collection/collection-tables';
import { mayHaveGone } from '../../domain/collection/mail-round';
import type { PaperRow } from '../../domain/office/office-tables';
import type { ApprovedKind } from '../../domain/papers/paper-kinds';
import { reminderRules, remindersOf } from '../../domain/papers/reminders';
import { readUsable } from '../../google/read-table';
import { readSettings } from '../shared/read-settings';
import { readTaskTime } from '../shared/tasks';
import { REMINDER_TASKS } from './remind-principal';

export interface Reminders {
  /** Whether the office wants them at all (`Cấu hình`). */
  readonly on: boolean;
  /** The next one, local time; '' where none is arranged. */
  readonly next: string;
  /** How many still may go. */
  readonly left: number;
  readonly sent: { readonly at: string; readonly state: string; readonly error: string }[];
}

/** null while the paper does not wait for the principal. */
export const readReminders = (kind: ApprovedKind, paper: PaperRow): Reminders | null => {
  if (paper.state !== 'Đã trình') return null;
  const { on, most } = reminderRules(readSettings());
  const reminders = remindersOf(paper, readUsable(mails));
  const counted = reminders.filter(mayHaveGone).length;
  return {
    on,
    next: (on ? readTaskTime(REMINDER_TASKS[kind]) : null) ?? '',
    left: Math.max(0, most - counted),
    sent: reminders.map(({ at, state, error }) => ({ at: at ?? '', state: state ?? '', error: error ?? '' })),
  };
};
