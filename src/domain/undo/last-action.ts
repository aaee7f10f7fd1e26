/** The action that can be undone: the last one in the log, if it is one of changed cells; otherwise why it cannot. */
import type { LocalTime } from '../dates';
import type { LogRow } from './log-entries';
import type { LoggedAction } from './logged-action';

/** The line *Hoàn tác* of the home page (UX 3). */
export interface UndoLine {
  /** The action's number in the log, which `undoLast` takes; 0 for one without. */
  readonly number: number;
  readonly action: string;
  readonly at: LocalTime;
  readonly undoable: boolean;
  /** Why it cannot be undone; '' when it can. */
  readonly reason: string;
}

const UNDO = 'Hoàn tác: ';

/** How an undo itself is called in the log, and what stands there as its source. */
export const undoName = (action: string): string => UNDO + action;

/** What an undo notes as its source: the action's number. */
export const undoSource = (number: number): string => `việc ${number}`;

/** The entry is that of an undo. */
export const isUndo = ({ action }: { readonly action: string | null }): boolean =>
  action !== null && action.startsWith(UNDO);
/** The number of the action that an undo took back. */
export const undoneNumber = ({ source }: { readonly source: string | null }): number =>
  Number((source ?? '').replace(/\D/g, ''));

/** What cannot be undone, by the name of the action in the log (UX 12); the first that fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/gửi|nhắc|thư|email/i, 'thư đã gửi không rút lại được'],
  [/xóa/i, 'dữ liệu đã xóa không lấy lại được'],
  [/ban hành/i, 'văn bản đã ban hành'],
  [/trình|duyệt|trả lại/i, 'đã ghi vào hồ sơ'],
  [/bàn giao|bảng tính mới/i, 'tài khoản của phòng đã đổi'],
];
const OTHER = 'việc này không sửa ô nào trong các tab';

type Entry = Pick<LogRow, 'number' | 'action' | 'at'>;

/** The line for the last entry of the log; null when nothing was done yet, or the last thing done was an undo. */
export const undoLineOf = (last: Entry | null): UndoLine | null => {
  if (last?.action == null || last.at === null || last.action.startsWith(UNDO)) return null;
  const { action, at, number } = last;
  const undoable = number !== null;
  return { number: number ?? 0, action, at, undoable, reason: undoable ? '' : reasonOf(action) };
};

/** The line for an action that was cut short: to undo it is to finish it first; a cut undo is to be gone on with. */
export const unfinishedLine = ({ number, name, source, at }: LoggedAction): UndoLine => {
  const line = { at, undoable: true, reason: '' };
  return name.startsWith(UNDO)
    ? { ...line, number: Number(source.replace(/\D/g, '')), action: name.slice(UNDO.length) }
    : { ...line, number, action: name };
};

const reasonOf = (action: string): string => REASONS.find(([name]) => name.test(action))?.[1] ?? OTHER;

/** The newest entry; they are appended, but a person may have sorted the tab. */
export const lastEntry = (entries: readonly LogRow[]): LogRow | null =>
  entries.reduce<LogRow | null>(
    (last, entry) => (last === null || (entry.at ?? '') >= (last.at ?? '') ? entry : last),
    null,
  );
