/** Sends an issue to everybody who agreed to news, over as many days as the quota asks, each person once (S2.15, P24). */
import { addDays, type LocalTime } from '../../../domain/dates';
import { isOn } from '../../../domain/network/groups';
import { newsletterLetter, parseItems } from '../../../domain/network/newsletters/compose';
import { issueRound, newsRulesOf, type Recipient } from '../../../domain/network/newsletters/recipients';
import { newsletters, type NewsletterRow } from '../../../domain/network/newsletters/table';
import { news } from '../../../domain/network/registers/news';
import type { Settings } from '../../../domain/office/settings';
import { userError } from '../../../domain/problem';
import { fullName } from '../../../domain/roster/names';
import type { PrefillPattern } from '../../../domain/survey/prefill';
import { startBudget, today, type Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { newsletterPause } from '../../shared/pause';
import { buildingOptOut, FIRST_MAILS_MS, sendRound, settleRound } from '../../shared/mail-round';
import type { Progress } from '../../shared/progress';
import { readSettings } from '../../shared/read-settings';
import type { WrittenLetter } from '../../shared/send-page';
import { sendTest } from '../../shared/send-test';
import { goOnTime, writeTask } from '../../shared/tasks';
import { NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { schoolSender } from '../../../domain/collection/sender';
import { ensureNewsOptOut, pullNewsOptOuts, giveReaderLinks } from './opt-out';
import { openNewsletters, readIssues, readRecipientFacts, sendingLabel } from './read-newsletters';

/** Who wants no more news says so in the days after an issue. */
const OPT_OUT_DAYS = 60;

/** Takes no lock: the sending that holds it is just what is to pause, and looks for this word between its mails. */
export const pauseNewsletter = (): Record<string, never> => {
  newsletterPause.note();
  return {};
};

const requireIssue = (issue: number): NewsletterRow => {
  const row = readIssues().find((one) => one.issue === issue);
  if (row === undefined) throw userError('newsletter.none', {});
  if (parseItems(row.items).length === 0) throw userError('newsletter.empty', { issue });
  return row;
};

/** The issue as it will read, to whoever presses; it counts nowhere and its last link is nobody's own. */
export const testNewsletter = ({ issue }: { readonly issue: number }): { readonly to: string } =>
  sendTest((fullName) => {
    const { settings } = openNewsletters();
    const reader = { fullName, optOutLink: '' };
    return {
      letter: newsletterLetter(requireIssue(issue), reader, settings),
      sender: schoolSender(settings),
    };
  });

export interface NewsletterPress {
  readonly issue: number;
  /** Mails that failed before this moment are tried once more (P21). */
  readonly retryBefore?: LocalTime | undefined;
}

/** Pressed by a person; ends a pause. Called again while running. */
export const sendNewsletter = ({ issue, retryBefore }: NewsletterPress, budget: Budget): Progress =>
  underLock('gửi bản tin', () => {
    finishUnfinished();
    openNewsletters();
    newsletterPause.end();
    return send(requireIssue(issue), retryBefore, budget);
  });

const send = (row: NewsletterRow, retryBefore: LocalTime | undefined, budget: Budget): Progress => {
  const other = readIssues().find(({ issue, state }) => issue !== row.issue && state === 'Đang gửi');
  if (other !== undefined) throw userError('newsletter.other', { issue: other.issue });
  const pattern = ensureNewsOptOut(budget);
  if (pattern === null) {
    writeTask('newsletter', goOnTime(), null);
    return buildingOptOut(newsletterPause);
  }
  pullNewsOptOuts();
  // With the task noted first, the dispatcher takes up within the hour what a stop leaves.
  if (row.state !== 'Đang gửi') writeTask('newsletter', goOnTime(false), null);
  const going = row.state === 'Soạn' ? begin(row) : reopen(row, retryBefore);
  const left = row.state === 'Soạn' ? startBudget(FIRST_MAILS_MS) : budget;
  return sendRest(going, { pattern, retryBefore }, left);
};

/** From now on its words stand: the issue is one of `Tin bài` too, which the duty of Điều 4.1 counts. */
const begin = (row: NewsletterRow): NewsletterRow => {
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

/** An issue that went is on its way again for its failed mails; noted before they wait, so that none is left waiting by a stop. */
const reopen = (row: NewsletterRow, retryBefore: LocalTime | undefined): NewsletterRow => {
  if (row.state === 'Đang gửi' || retryBefore === undefined) return row;
  writeRows(newsletters, [{ issue: row.issue, state: 'Đang gửi' }]);
  return { ...row, state: 'Đang gửi' };
};

interface Sending {
  readonly pattern: PrefillPattern;
  readonly retryBefore: LocalTime | undefined;
}

const sendRest = (row: NewsletterRow, { pattern, retryBefore }: Sending, budget: Budget): Progress => {
  const { issue } = row;
  const settings = readSettings();
  const { progress, due } = sendRound(
    {
      ...settleRound(newsRulesOf(readRecipientFacts(row)), retryBefore),
      campaign: NETWORK_MAILS,
      round: issueRound(issue),
      sender: schoolSender(settings),
      problems: [],
      open: (turn) => openLetters(row, giveReaderLinks(pattern, turn), settings),
      pause: newsletterPause,
      label: sendingLabel(row),
      told: { action: 'Gửi bản tin', source: `số ${issue}` },
    },
    budget,
  );
  writeEnd(row, progress);
  writeTask('newsletter', due ?? tomorrow(), null);
  return progress;
};

const openLetters =
  (row: NewsletterRow, linkOf: (reader: Recipient) => string, settings: Settings) =>
  (reader: Recipient): WrittenLetter => ({
    letter: newsletterLetter(row, { fullName: fullName(reader.row), optOutLink: linkOf(reader) }, settings),
  });

const writeEnd = ({ issue, state }: NewsletterRow, { state: reached, done: sent }: Progress): void => {
  if (reached !== 'done') writeRows(newsletters, [{ issue, sent }]);
  else if (state === 'Đang gửi')
    writeRows(newsletters, [{ issue, state: 'Đã gửi', sentUntil: today(), sent }]);
};

/** After the last mail the dispatcher only looks for people who want no more, once a day. */
const tomorrow = (): LocalTime => `${addDays(today(), 1)}T06:00:00`;

/** Where the schedule was emptied while an issue was on its way: in a restored workbook. */
export const resumeNewsletter = (): void => {
  if (readIssues().some(({ state }) => state === 'Đang gửi')) writeTask('newsletter', goOnTime(false), null);
};

/** What the dispatcher does: goes on with the issue on its way, else takes the words of who wants no more. */
export const tendNewsletter = (budget: Budget): string =>
  underLock('gửi bản tin', () => {
    finishUnfinished();
    const issues = isOn(readSettings(), 'information') ? readIssues() : [];
    const going = newsletterPause.isOn() ? undefined : issues.find(({ state }) => state === 'Đang gửi');
    const recent = issues.some(
      ({ sentFrom }) => sentFrom !== null && addDays(sentFrom, OPT_OUT_DAYS) >= today(),
    );
    // The next time comes before the work, so that a run that fails is not tried every five minutes.
    writeTask('newsletter', going !== undefined ? goOnTime(false) : recent ? tomorrow() : null, null);
    if (going === undefined) return `${pullNewsOptOuts()} người không nhận bản tin nữa`;
    const { done, total } = send(going, undefined, budget);
    return `Bản tin số ${going.issue}: đã gửi ${done}/${total}`;
  });
