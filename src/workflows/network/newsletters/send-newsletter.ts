/** Sends an issue to everybody who agreed to news, over as many days as the quota asks, each person once (S2.15, P24). */
import { mails } from '../../../domain/collection/collection-tables';
import { allowedToday, planSendingDays } from '../../../domain/collection/mail-quota';
import { addDays, addMinutes } from '../../../domain/dates';
import { isOn } from '../../../domain/network/groups';
import { newsletterLetter, parseItems } from '../../../domain/network/newsletters/compose';
import { issueRound, type Recipient } from '../../../domain/network/newsletters/recipients';
import { newsletters, type NewsletterRow } from '../../../domain/network/newsletters/table';
import { news } from '../../../domain/network/registers/news';
import { userError } from '../../../domain/problem';
import { fullName } from '../../../domain/roster/names';
import type { PrefillPattern } from '../../../domain/survey/prefill';
import { requireOwnWorkbook } from '../../../google/account';
import { logOnce } from '../../../google/change-log';
import { now, startBudget, today, type Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { applyMail } from '../../../google/mail';
import { readUsable } from '../../../google/read-table';
import { underLock, whoami } from '../../../google/session';
import { forgetProperty, readProperty, writeProperty } from '../../../google/workbook';
import { finishUnfinished } from '../../shared/finish-unfinished';
import type { Progress } from '../../shared/progress';
import { readSettings } from '../../shared/read-settings';
import { sendPages, type Gone } from '../../shared/send-page';
import { writeTask } from '../../shared/tasks';
import { noteCapacity, readCapacity } from '../../step4-survey/read-capacity';
import { NETWORK_MAILS } from '../send-report-mails';
import { ensureNewsOptOut, pullNewsOptOuts, readerLinks } from './opt-out';
import { openNewsletters, readIssues, readRecipients } from './read-newsletters';

/** Building the form takes the time of one press; the first mails get theirs besides. */
const FIRST_MAILS_MS = 20_000;
/** After this long without a press the dispatcher goes on; out of quota it looks again after the second. */
const GO_ON_MINUTES = 2;
const LOOK_AGAIN_MINUTES = 60;
/** Who wants no more news says so in the days after an issue. */
const OPT_OUT_DAYS = 60;

/** Document property: the office has paused the sending. */
const PAUSED = 'newsletter.paused';
const isPaused = (): boolean => readProperty(PAUSED) === 'true';

/** Takes no lock: the sending that holds it is just what is to pause, and looks for this word between its mails. */
export const pauseNewsletter = (): Record<string, never> => {
  writeProperty(PAUSED, 'true');
  return {};
};

const requireIssue = (issue: number): NewsletterRow => {
  const row = readIssues().find((one) => one.issue === issue);
  if (row === undefined) throw userError('newsletter.none', {});
  if (parseItems(row.items).length === 0) throw userError('newsletter.empty', { issue });
  return row;
};

/** The issue as it will read, to whoever presses; it counts nowhere and its last link is nobody's own. */
export const testNewsletter = ({ issue }: { readonly issue: number }): { readonly to: string } => {
  requireOwnWorkbook();
  const { settings } = openNewsletters();
  const to = whoami();
  const letter = newsletterLetter(requireIssue(issue), { fullName: to, optOutLink: '' }, settings);
  const { state } = applyMail(to, { ...letter, subject: `[Gửi thử] ${letter.subject}` }, senderOf());
  if (state !== 'đã gửi') throw userError('mail.testFailed', { to });
  return { to };
};

const senderOf = (): { readonly name: string; readonly replyTo: string } => {
  const { school, contactEmail } = readSettings();
  return { name: school, replyTo: contactEmail };
};

/** Pressed by a person; ends a pause. Called again while running. */
export const sendNewsletter = ({ issue }: { readonly issue: number }, budget: Budget): Progress =>
  underLock('gửi bản tin', () => {
    finishUnfinished();
    openNewsletters();
    if (isPaused()) forgetProperty(PAUSED);
    return send(requireIssue(issue), budget);
  });

const send = (row: NewsletterRow, budget: Budget): Progress => {
  const other = readIssues().find(({ issue, state }) => issue !== row.issue && state === 'Đang gửi');
  if (other !== undefined) throw userError('newsletter.other', { issue: other.issue });
  const isFirst = row.state === 'Soạn';
  const pattern = ensureNewsOptOut(budget);
  if (pattern === null) {
    goOn(true);
    return { state: 'running', label: 'Đang dựng mẫu từ chối', done: 0, total: 1, pause: 'pauseNewsletter' };
  }
  pullNewsOptOuts();
  const sending = begin(row);
  settleOld(sending.issue);
  return sendRest(sending, pattern, isFirst ? startBudget(FIRST_MAILS_MS) : budget);
};

/** From now on its words stand: the issue is one of `Tin bài` too, which the duty of Điều 4.1 counts. */
const begin = (row: NewsletterRow): NewsletterRow => {
  if (row.state !== 'Soạn') return row;
  const sentFrom = today();
  ensureTab(news);
  writeRows(news, [
    {
      rowKey: `newsletter-${row.issue}`,
      title: `Bản tin cựu HSSV số ${row.issue}: ${row.title}`,
      kind: 'Bản tin',
      channel: 'Email',
      published: sentFrom,
    },
  ]);
  writeRows(newsletters, [{ issue: row.issue, state: 'Đang gửi', sentFrom }]);
  return { ...row, state: 'Đang gửi', sentFrom };
};

/** What a stop left between 'đang gửi' and 'đã gửi' may have gone: never sent again by itself. */
const settleOld = (issue: number): void => {
  const round = issueRound(issue);
  writeRows(
    mails,
    readUsable(mails)
      .filter((row) => row.campaign === NETWORK_MAILS && row.round === round && row.state === 'đang gửi')
      .map(({ graduationKey }) => ({
        campaign: NETWORK_MAILS,
        graduationKey,
        round,
        state: 'chưa rõ' as const,
      })),
  );
};

const sendRest = (row: NewsletterRow, pattern: PrefillPattern, budget: Budget): Progress => {
  const { issue } = row;
  const plan = readRecipients(issue);
  const capacity = readCapacity();
  noteCapacity(capacity);
  const turn = plan.waiting.slice(0, allowedToday(capacity));
  if (turn.length > 0)
    logOnce(`${issueRound(issue)}, ${today()}`, { action: 'Gửi bản tin', source: `số ${issue}` });
  const gone = post(row, pattern, turn, budget);
  return progressOf(row, plan, gone);
};

const post = (
  row: NewsletterRow,
  pattern: PrefillPattern,
  turn: readonly Recipient[],
  budget: Budget,
): Gone => {
  const linkOf = readerLinks(pattern, turn);
  const settings = readSettings();
  return sendPages(
    turn.map((reader) => ({
      key: {
        campaign: NETWORK_MAILS,
        graduationKey: reader.graduationKey,
        round: issueRound(row.issue),
      },
      to: reader.to,
      letter: () =>
        newsletterLetter(row, { fullName: fullName(reader.row), optOutLink: linkOf(reader) }, settings),
    })),
    { sender: senderOf(), isPaused, budget },
  );
};

const goOn = (soon: boolean): void =>
  writeTask('newsletter', addMinutes(now(), soon ? GO_ON_MINUTES : LOOK_AGAIN_MINUTES), null);

/** After the last mail the dispatcher only looks for people who want no more, once a day. */
const tomorrow = (): string => `${addDays(today(), 1)}T06:00:00`;

const progressOf = (
  row: NewsletterRow,
  plan: ReturnType<typeof readRecipients>,
  { gone, sent: went, refused }: Gone,
): Progress => {
  const left = plan.waiting.length - gone;
  const sent = plan.sent + went;
  const shown = { label: `Đang gửi bản tin số ${row.issue}`, done: sent, total: sent + left };
  if (left === 0) {
    if (row.state === 'Đang gửi')
      writeRows(newsletters, [{ issue: row.issue, state: 'Đã gửi', sentUntil: today(), sent }]);
    writeTask('newsletter', tomorrow(), null);
    return { ...shown, state: 'done' };
  }
  writeRows(newsletters, [{ issue: row.issue, sent }]);
  if (isPaused()) {
    writeTask('newsletter', tomorrow(), null);
    return { ...shown, state: 'paused' };
  }
  const quota = { ...readCapacity(), ...(refused ? { remainingToday: 0 } : {}) };
  const days = planSendingDays({ ...quota, waiting: left, today: today() });
  const soon = days.today > 0;
  goOn(soon);
  return { ...shown, state: soon ? 'running' : 'paused', finishes: days.finishes, pause: 'pauseNewsletter' };
};

/** Where the schedule was emptied while an issue was on its way: in a restored workbook. */
export const resumeNewsletter = (): void => {
  if (readIssues().some(({ state }) => state === 'Đang gửi')) goOn(false);
};

/** What the dispatcher does: goes on with the issue on its way, else takes the words of who wants no more. */
export const tendNewsletter = (budget: Budget): string =>
  underLock('gửi bản tin', () => {
    finishUnfinished();
    const issues = isOn(readSettings(), 'information') ? readIssues() : [];
    const going = isPaused() ? undefined : issues.find(({ state }) => state === 'Đang gửi');
    const recent = issues.some(
      ({ sentFrom }) => sentFrom !== null && addDays(sentFrom, OPT_OUT_DAYS) >= today(),
    );
    // The next time comes before the work, so that a run that fails is not tried every five minutes.
    if (going === undefined) writeTask('newsletter', recent ? tomorrow() : null, null);
    else goOn(false);
    if (going === undefined) return `${pullNewsOptOuts()} người không nhận bản tin nữa`;
    const { done, total } = send(going, budget);
    return `Bản tin số ${going.issue}: đã gửi ${done}/${total}`;
  });
