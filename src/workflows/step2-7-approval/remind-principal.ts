/** Steps 2 and 7: reminds the principal of a paper that waits, from the office account, each reminder once (S1.12, decision 7). */
import { mails } from '../../domain/collection/collection-tables';
import { officeSender } from '../../domain/collection/sender';
import { addMinutes } from '../../domain/dates';
import { papers, type PaperRow } from '../../domain/office/office-tables';
import type { DocComment } from '../../domain/papers/comments';
import type { DocApproval } from '../../domain/papers/drive-approvals';
import { newestPaper, paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { reminderMail } from '../../domain/papers/reminder-mail';
import {
  nextFrom,
  nextReminder,
  planReminder,
  reminderRound,
  reminderRules,
  remindersOf,
} from '../../domain/papers/reminders';
import { now, today } from '../../google/clock';
import { readApprovals } from '../../google/documents/read-approvals';
import { readComments } from '../../google/documents/read-comments';
import type { MailOutcome } from '../../google/mail';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { sendNoted } from '../shared/send-noted';
import { readTaskTime, writeTask, type Task } from '../shared/tasks';

/** In `Lịch chạy`: the newest version of each kind. */
export const REMINDER_TASKS = {
  plan: 'remindPlan',
  report: 'remindReport',
  unitSummary: 'remindSummary',
  homecoming: 'remindHomecoming',
} as const satisfies Record<ApprovedKind, Task>;

/** Out of quota, and after a fault, it looks again after this. */
const LOOK_AGAIN_MINUTES = 60;

/** Arranges the first reminder of a submission; under the caller's lock, before the submission is noted. */
export const arrangeReminders = (kind: ApprovedKind, submittedAt: string): void => {
  const rules = reminderRules(readSettings());
  if (rules.on) writeTask(REMINDER_TASKS[kind], nextReminder(submittedAt, [], rules), null);
  else if (readTaskTime(REMINDER_TASKS[kind]) != null) writeTask(REMINDER_TASKS[kind], null, null);
};

/** What the dispatcher notes of it. It names its next time itself; after a fault it looks again. */
const remindPrincipal = (kind: ApprovedKind): string =>
  underLock('nhắc Hiệu trưởng', () => {
    finishUnfinished();
    const task = REMINDER_TASKS[kind];
    writeTask(task, addMinutes(now(), LOOK_AGAIN_MINUTES), null);
    const paper = newestPaper(readUsable(papers), kind);
    const rules = reminderRules(readSettings());
    const plan = planReminder({
      paper,
      rules,
      now: now(),
      mails: readUsable(mails),
      ...readOwnDoc(paper),
    });
    if (plan.do !== 'send' || paper === null) {
      writeTask(task, plan.do === 'wait' ? plan.until : null, null);
      return plan.do === 'send' ? '' : plan.why;
    }
    const outcome = send(paper, plan.number);
    writeTask(task, nextAfter(outcome, paper, plan.number), null);
    return outcome.state === 'lỗi' ? `lỗi: ${outcome.error}` : `Nhắc lần ${plan.number}: ${outcome.state}`;
  });

/** As the dispatcher runs them. */
export const reminderRuns = {
  remindPlan: () => remindPrincipal('plan'),
  remindReport: () => remindPrincipal('report'),
  remindSummary: () => remindPrincipal('unitSummary'),
  remindHomecoming: () => remindPrincipal('homecoming'),
} as const;

/** Only the account that made the Doc reaches what was said on it (drive.file). */
const readOwnDoc = (
  paper: PaperRow | null,
): { readonly comments: DocComment[]; readonly approvals: DocApproval[] } =>
  paper?.state === 'Đã trình' && paper.documentId !== null && paper.madeBy === whoami()
    ? { comments: readComments(paper.documentId), approvals: readApprovals(paper.documentId) }
    : { comments: [], approvals: [] };

const send = (paper: PaperRow, number: number): MailOutcome => {
  const settings = readSettings();
  if (settings.principalEmail === '') return { state: 'lỗi', error: 'Chưa có Email Hiệu trưởng' };
  return sendNoted({
    key: {
      campaign: paper.period,
      graduationKey: paperName(paper),
      round: reminderRound(paper, number),
    },
    to: settings.principalEmail,
    letter: reminderMail(paper, settings),
    sender: officeSender(settings),
  });
};

/** An address that Google refuses is not tried again by itself: the step's page tells of it. */
const nextAfter = ({ state }: MailOutcome, paper: PaperRow, number: number): string | null => {
  if (state === 'chờ gửi') return addMinutes(now(), LOOK_AGAIN_MINUTES);
  const rules = reminderRules(readSettings());
  if (state === 'lỗi' || number >= rules.most || paper.submittedAt === null) return null;
  return nextReminder(paper.submittedAt, remindersOf(paper, readUsable(mails)), rules);
};

/** Switched off and on for one paper by hand; on again, the next one goes on a later working day. */
export const setReminders = (kind: ApprovedKind, on: boolean): { readonly next: string } =>
  underLock('nhắc Hiệu trưởng', () => {
    finishUnfinished();
    const paper = newestPaper(readUsable(papers), kind);
    const rules = reminderRules(readSettings());
    const submittedAt = paper?.state === 'Đã trình' ? paper.submittedAt : null;
    const next =
      on && paper !== null && submittedAt !== null
        ? nextFrom(today(), nextReminder(submittedAt, remindersOf(paper, readUsable(mails)), rules), rules)
        : null;
    writeTask(REMINDER_TASKS[kind], next, null);
    return { next: next ?? '' };
  });
