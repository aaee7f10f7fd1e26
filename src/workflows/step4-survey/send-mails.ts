/** Step 4, Điều tra, truy vết: mails a round (invitation, reminders, thanks), over as many days as the quota asks. */
import { mails, type CampaignRow, type MailRow } from '../../domain/collection/collection-tables';
import { allowedToday, planSendingDays } from '../../domain/collection/mail-quota';
import {
  mailsOf,
  mailsToRetry,
  planRound,
  rounds,
  type MailFacts,
  type MailRound,
  type RoundPlan,
} from '../../domain/collection/rounds';
import { addMinutes, type LocalTime } from '../../domain/dates';
import { UserError, userError } from '../../domain/problem';
import { logOnce } from '../../google/change-log';
import { now, startBudget, today, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign, readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { writeTask, type Task } from '../shared/tasks';
import { pullResponses } from '../step5-answers/pull-responses';
import { ensureOptOutForm, pullOptOuts } from './opt-out';
import { forgetPause, isPaused, notePause, sendPost, type Sending } from './post';
import { noteCapacity, readCapacity } from './read-capacity';
import { readLetterWriter, readMailFacts } from './read-mailing';

/** Building the form takes the time of one press; the first mails get theirs besides. */
const FIRST_MAILS_MS = 20_000;
/** After this long without a press the dispatcher goes on by itself. */
const GO_ON_MINUTES = 2;
/** Google renews the quota 24 hours after its first use, at an hour it does not tell: out of quota, this often is looked again. */
export const LOOK_AGAIN_MINUTES = 60;

/** The row of `Lịch chạy` by which a round goes on by itself. */
export const ROUND_TASKS = {
  invitation: 'sendInvitations',
  reminder1: 'sendReminder1',
  reminder2: 'sendReminder2',
  thanks: 'sendThanks',
} as const satisfies Record<MailRound, Task>;

/**
 * Pauses the sending, also of the dispatcher, until the next press. It takes no lock: the sending that holds it for minutes is
 * just what is to pause, and looks for this word between its mails.
 */
export const pauseInvitations = (): Record<string, never> => {
  const campaign = readCampaign();
  if (campaign !== null) notePause(campaign.campaign);
  return {};
};

export interface MailPress {
  readonly round?: MailRound | undefined;
  /** Mails that failed before this moment are tried once more (P21). */
  readonly retryBefore?: LocalTime | undefined;
}

/** Pressed by a person; ends a pause. */
export const startMails = (press: MailPress, budget: Budget): Progress => {
  const campaign = readCampaign();
  if (campaign !== null) forgetPause(campaign.campaign);
  return sendMails(press, budget);
};

/** Sends what is left of a round as far as time and quota allow; nobody who has answered meanwhile is reminded. */
export const sendMails = ({ round = 'invitation', retryBefore }: MailPress, budget: Budget): Progress => {
  if (round !== 'invitation') pullResponses(budget);
  return underLock('gửi thư', () => {
    finishUnfinished();
    const open = requireStillOpen(round);
    const campaign = ensureOptOutForm(open, budget);
    if (campaign === null) return goOn(open, round, { label: 'Đang dựng mẫu từ chối', done: 0, total: 1 });
    pullOptOuts(campaign);
    const facts = settleOld(round, campaign, retryBefore);
    const left = open.optOutPrefill === null ? startBudget(FIRST_MAILS_MS) : budget;
    return send(campaign, facts, planRound(round, facts), left);
  });
};

/** Nobody is asked after the closing day; thanks may still go. What would go on by itself ends here too. */
const requireStillOpen = (round: MailRound): CampaignRow => {
  const campaign = requireOpenCampaign();
  const { state, closes } = campaign;
  const over = state === 'Đã đóng' || (closes !== null && closes < today());
  if (!over || round === 'thanks') return campaign;
  writeTask(ROUND_TASKS[round], null, campaign.campaign);
  throw userError('mail.closed', { closes: state === 'Đã đóng' ? null : closes });
};

const keyOf = ({
  campaign,
  graduationKey,
  round,
}: MailRow): Pick<MailRow, 'campaign' | 'graduationKey' | 'round'> => ({
  campaign,
  graduationKey,
  round,
});

/**
 * What a stop left between 'đang gửi' and 'đã gửi' may have gone: it is listed and never sent again by itself. Failed ones wait
 * again only where somebody asked for it.
 */
const settleOld = (
  round: MailRound,
  campaign: CampaignRow,
  retryBefore: LocalTime | undefined,
): MailFacts => {
  const facts = readMailFacts(campaign, readTargets(campaign));
  const unknown = facts.mails.filter(
    (mail) => mail.state === 'đang gửi' && mail.round === rounds[round].stored,
  );
  const again = retryBefore === undefined ? [] : mailsToRetry(round, facts, retryBefore);
  writeRows(mails, [
    ...unknown.map((mail) => ({ ...keyOf(mail), state: 'chưa rõ' as const })),
    ...again.map((mail) => ({ ...keyOf(mail), state: 'chờ gửi' as const, error: null })),
  ]);
  const [lost, waiting] = [new Set(unknown), new Set(again)];
  const settled = (mail: MailRow): MailRow => {
    if (lost.has(mail)) return { ...mail, state: 'chưa rõ' };
    return waiting.has(mail) ? { ...mail, state: 'chờ gửi' } : mail;
  };
  return { ...facts, mails: facts.mails.map(settled) };
};

const send = (campaign: CampaignRow, facts: MailFacts, plan: RoundPlan, budget: Budget): Progress => {
  const settings = readSettings();
  const writer = readLetterWriter(plan.round, campaign, facts, settings);
  const [fault] = writer.problems;
  if (fault)
    throw new UserError({ ...fault, message: writer.problems.map(({ message }) => message).join('\n') });
  const capacity = readCapacity();
  noteCapacity(capacity);
  const allowed = Math.min(plan.waiting.length, allowedToday(capacity));
  // The last entry of the log says on Home that mail cannot be undone (UX 12).
  if (allowed > 0) noteSending(campaign, plan.round);
  const waiting = mailsOf(facts.mails, plan.round).filter(({ state }) => state === 'chờ gửi');
  const queued = new Set(waiting.map(({ graduationKey }) => graduationKey));
  const post = { campaign, round: plan.round, settings, writer, queued };
  return progressOf(campaign, plan, sendPost(post, plan.waiting.slice(0, allowed), budget));
};

/** Once a day and round. */
const noteSending = ({ campaign }: CampaignRow, round: MailRound): void => {
  const { stored } = rounds[round];
  logOnce(`Thư ${campaign}, ${stored}, ${today()}`, {
    action: `Gửi thư ${stored}`,
    source: `đợt ${campaign}`,
  });
};

/** Left running, the dispatcher goes on when nobody presses any more; out of quota, as soon as there is quota again. */
const progressOf = (campaign: CampaignRow, plan: RoundPlan, { gone, refused }: Sending): Progress => {
  const left = plan.waiting.length - gone;
  const total = plan.sent + plan.waiting.length;
  const shown = { label: 'Đang gửi', done: total - left, total };
  if (left === 0 || isPaused(campaign.campaign)) {
    writeTask(ROUND_TASKS[plan.round], null, campaign.campaign);
    return { ...shown, state: left === 0 ? 'done' : 'paused' };
  }
  const capacity = readCapacity();
  const days = planSendingDays({
    ...capacity,
    ...(refused ? { remainingToday: 0 } : {}),
    waiting: left,
    today: today(),
  });
  const progress = goOn(campaign, plan.round, { ...shown, finishes: days.finishes }, days.today > 0);
  return { ...progress, state: days.today > 0 ? 'running' : 'paused' };
};

type Shown = Pick<Progress, 'label' | 'done' | 'total' | 'finishes'>;

const goOn = ({ campaign }: CampaignRow, round: MailRound, shown: Shown, soon = true): Progress => {
  const due = addMinutes(now(), soon ? GO_ON_MINUTES : LOOK_AGAIN_MINUTES);
  writeTask(ROUND_TASKS[round], due, campaign);
  return { ...shown, state: 'running', pause: 'pauseInvitations' };
};
