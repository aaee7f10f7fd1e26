/** When the principal is reminded of a paper that waits: working days after the submission, then after the last reminder (S1.12). */
import type { MailRow } from '../collection/collection-tables';
import { mayHaveGone } from '../collection/mail-round';
import { addWorkingDays, parseHolidays, type Holidays } from '../working-days';
import { formatDate, formatTime, type IsoDate, type LocalTime } from '../dates';
import { numberSetting, type Settings } from '../office/settings';
import type { PaperRow } from '../office/office-tables';
import { fold } from '../text';
import { approvedInDrive, declinedInDrive, type DocApproval } from './drive-approvals';
import type { DocComment } from './comments';
import { isAgreement } from './agreement';
import { paperName } from './paper-kinds';

/** Before the office opens. */
const AT = '08:00:00';

export interface ReminderRules {
  readonly on: boolean;
  /** Working days, one at least. */
  readonly days: number;
  /** Reminders of one submission. */
  readonly most: number;
  readonly isHoliday: Holidays;
}

/** Whether, how often and how many times the principal is reminded, by `Cấu hình`. */
export const reminderRules = (settings: Settings): ReminderRules => ({
  on: fold(settings.approvalReminders) !== 'không' && numberSetting(settings, 'approvalReminderMost') > 0,
  days: Math.max(1, numberSetting(settings, 'approvalReminderDays')),
  most: numberSetting(settings, 'approvalReminderMost'),
  isHoliday: parseHolidays(settings.holidays).isHoliday,
});

/** What the office is told before it submits; '' where nobody is reminded. */
export const remindingWords = (settings: Settings): string => {
  const { on, days, most } = reminderRules(settings);
  return on ? ` Sau ${days} ngày làm việc chưa có ý kiến, máy gửi thư nhắc, nhiều nhất ${most} lần.` : '';
};

type Submitted = Pick<PaperRow, 'kind' | 'period' | 'version' | 'state' | 'submittedAt'>;

const ROUND = 'Nhắc duyệt, trình ';

/** What the reminders of one submission begin with: 'Nhắc duyệt, trình 09:12 15/01/2026, lần '. */
const roundsOf = (submittedAt: LocalTime | null): string =>
  `${ROUND}${submittedAt === null ? '' : formatTime(submittedAt)}, lần `;

/** As `Thư` calls it: each submission has its own reminders. */
export const reminderRound = ({ submittedAt }: Submitted, number: number): string =>
  `${roundsOf(submittedAt)}${number}`;

/** The reminders of the paper's last submission, in order. */
export const remindersOf = <M extends MailRow>(paper: Submitted, mails: readonly M[]): M[] =>
  mails.filter(
    ({ campaign, graduationKey, round }) =>
      campaign === paper.period &&
      graduationKey === paperName(paper) &&
      round.startsWith(roundsOf(paper.submittedAt)),
  );

/** What went or may have gone; one that Google refused, or that waits for the day's quota, has not. */
const gone = (mails: readonly MailRow[]): MailRow[] => mails.filter(mayHaveGone);

/** The first moment of the next reminder, whatever the day is now. */
export const nextReminder = (
  submittedAt: LocalTime,
  reminders: readonly MailRow[],
  { days, isHoliday }: ReminderRules,
): LocalTime => {
  const last = gone(reminders).reduce(
    (latest, { at }) => ((at ?? '') > latest ? (at ?? '') : latest),
    submittedAt,
  );
  return `${addWorkingDays(last.slice(0, 10), days, isHoliday)}T${AT}`;
};

/** The same, but never today: somebody has just switched the reminders on again. */
export const nextFrom = (today: IsoDate, next: LocalTime, { isHoliday }: ReminderRules): LocalTime => {
  const soonest = `${addWorkingDays(today, 1, isHoliday)}T${AT}`;
  return next > soonest ? next : soonest;
};

export type ReminderPlan =
  /** Nothing goes any more. */
  | { readonly do: 'end'; readonly why: string }
  | { readonly do: 'wait'; readonly until: LocalTime; readonly why: string }
  | { readonly do: 'send'; readonly number: number };

interface Waiting {
  /** The newest version of its kind, or null. */
  readonly paper: Submitted | null;
  readonly mails: readonly MailRow[];
  /** Those on its Doc, as far as the account can read them. */
  readonly comments: readonly DocComment[];
  readonly approvals: readonly DocApproval[];
  readonly rules: ReminderRules;
  readonly now: LocalTime;
}

/** Whoever has said something waits for the office, and is not reminded. */
const officesTurn = ({ comments, approvals }: Waiting, submittedAt: LocalTime): 'agreed' | 'asked' | null => {
  const since = comments.filter(({ at, mine, resolved }) => !mine && !resolved && at >= submittedAt);
  const inDrive = [...approvedInDrive(approvals), ...declinedInDrive(approvals)];
  if (since.some(({ text }) => isAgreement(text)) || inDrive.some(({ at }) => at >= submittedAt))
    return 'agreed';
  const open = since.filter(({ replies, author }) => !replies.some((reply) => reply.author !== author));
  return open.length > 0 ? 'asked' : null;
};

/** Decided anew at each look, from what was sent and when: a stop between a mail and its note brings no second one. */
export const planReminder = (waiting: Waiting): ReminderPlan => {
  const { paper, rules, now } = waiting;
  if (!rules.on) return { do: 'end', why: 'Tự nhắc Hiệu trưởng đang tắt' };
  if (paper?.state !== 'Đã trình' || paper.submittedAt === null)
    return { do: 'end', why: 'Không còn văn bản chờ phê duyệt' };
  const reminders = remindersOf(paper, waiting.mails);
  const sent = gone(reminders).length;
  if (sent >= rules.most) return { do: 'end', why: `Đã nhắc ${sent} lần` };
  const next = nextReminder(paper.submittedAt, reminders, rules);
  if (next > now) return { do: 'wait', until: next, why: `Nhắc từ ngày ${formatDate(next.slice(0, 10))}` };
  const turn = officesTurn(waiting, paper.submittedAt);
  if (turn === 'agreed') return { do: 'end', why: 'Hiệu trưởng đã trả lời, chờ phòng ghi nhận' };
  if (turn === 'asked')
    return {
      do: 'wait',
      until: nextFrom(now.slice(0, 10), next, rules),
      why: 'Chưa nhắc: còn ý kiến chờ phòng trả lời',
    };
  return { do: 'send', number: sent + 1 };
};
