/** Step 4, Điều tra, truy vết: mails each graduate the invitation with the personal link, over as many days as the quota asks. */
import {
  invitations,
  mails,
  type CampaignRow,
  type MailRow,
} from '../../domain/collection/collection-tables';
import { invitationMail } from '../../domain/collection/invitation-mail';
import {
  codesByKey,
  finishingDay,
  INVITATION,
  planMails,
  type MailPlan,
  type MailToSend,
} from '../../domain/collection/plan-mails';
import { addMinutes } from '../../domain/dates';
import type { Settings } from '../../domain/office/settings';
import { fullName } from '../../domain/roster/names';
import { parsePrefillPattern, prefilledLink } from '../../domain/survey/prefill';
import { withChannel } from '../../domain/survey/response-code';
import { now, today, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { applyMail, readMailQuota, recipientOf } from '../../google/mail';
import { openMailStates } from '../../google/mail-states';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';

/** Mails that are queued in `Thư` at once. */
const PAGE = 100;
/** Kept back for mails to the principal and answers to people. */
export const RESERVE = 20;
/** After this long without a press the dispatcher goes on by itself. */
const GO_ON_MINUTES = 2;
/** Document property: the office has paused the sending. */
export const PAUSED = 'invitations.paused';
/** How many mails go between two looks whether the office has paused. */
const LOOK_EVERY = 10;
/** Google renews the quota 24 hours after its first use, at an hour it does not tell: out of quota, this often is looked again. */
const LOOK_AGAIN_MINUTES = 60;

/**
 * Pauses the sending, also of the dispatcher, until the next press. It takes no lock: the sending that holds it for minutes is
 * just what is to pause, and looks for this word between its mails.
 */
export const pauseInvitations = (): Record<string, never> => {
  writeProperty(PAUSED, 'true');
  return {};
};

/** Pressed by a person; ends a pause. */
export const startInvitations = (budget: Budget): Progress => {
  forgetProperty(PAUSED);
  return sendInvitations(budget);
};

const isPaused = (): boolean => readProperty(PAUSED) === 'true';

export const sendInvitations = (budget: Budget): Progress =>
  underLock('gửi thư mời', () => {
    finishUnfinished();
    const campaign = requireOpenCampaign();
    const sent = readRound(campaign);
    markUnknown(sent);
    const plan = planMails(
      readTargets(campaign),
      codesByKey(readUsable(invitations), campaign.campaign),
      sent,
    );
    const quota = readMailQuota() - RESERVE;
    const sending = sendPages(campaign, plan, Math.min(plan.waiting.length, Math.max(0, quota)), budget);
    return progressOf(plan, sending, quota, sentToday(sent));
  });

const readRound = (campaign: CampaignRow): MailRow[] =>
  readUsable(mails).filter((mail) => mail.campaign === campaign.campaign && mail.round === INVITATION);

const sentToday = (round: readonly MailRow[]): number =>
  round.filter(({ state, at }) => state === 'đã gửi' && at?.slice(0, 10) === today()).length;

/** What a stop left between 'đang gửi' and 'đã gửi' may have gone: it is listed and never sent again by itself. */
const markUnknown = (round: readonly MailRow[]): void => {
  writeRows(
    mails,
    round
      .filter(({ state }) => state === 'đang gửi')
      .map(({ campaign, graduationKey, round: name }) => ({
        campaign,
        graduationKey,
        round: name,
        state: 'chưa rõ' as const,
      })),
  );
};

interface Sending {
  /** Mails tried. */
  readonly gone: number;
  /** Google took no more, whatever quota it had told. */
  readonly refused: boolean;
}

const sendPages = (campaign: CampaignRow, plan: MailPlan, allowed: number, budget: Budget): Sending => {
  const settings = readSettings();
  let gone = 0;
  while (gone < allowed && budget.hasTime() && !isPaused()) {
    const page = plan.waiting.slice(gone, Math.min(gone + PAGE, allowed));
    writeRows(
      mails,
      page.map((mail) => ({
        ...keyOfMail(campaign, mail),
        to: recipientOf(mail.to),
        state: 'chờ gửi' as const,
        at: now(),
      })),
    );
    const sent = sendPage(campaign, page, settings, budget);
    gone += sent.gone;
    if (sent.gone < page.length) return { gone, refused: sent.refused };
  }
  return { gone, refused: false };
};

const keyOfMail = (
  campaign: CampaignRow,
  { graduationKey }: MailToSend,
): Pick<MailRow, 'campaign' | 'graduationKey' | 'round'> => ({
  campaign: campaign.campaign,
  graduationKey,
  round: INVITATION,
});

/** Sends a page one by one, until time or quota runs out. */
const sendPage = (
  campaign: CampaignRow,
  page: readonly MailToSend[],
  settings: Settings,
  budget: Budget,
): Sending => {
  const states = openMailStates();
  const pattern = parsePrefillPattern(campaign.prefill ?? '');
  const sender = { name: settings.school, replyTo: settings.contactEmail };
  let gone = 0;
  let refused = false;
  for (const mail of page) {
    if (!budget.hasTime() || (gone % LOOK_EVERY === 0 && isPaused())) break;
    const { row, to, code } = mail;
    const link = prefilledLink(pattern, {
      fullName: fullName(row),
      className: row.className,
      code: withChannel(code, 'E'),
    });
    states.begin(keyOfMail(campaign, mail));
    const outcome = applyMail(to, invitationMail(row, link, settings, today()), sender);
    states.end(outcome);
    refused = outcome.state === 'chờ gửi';
    if (refused) break;
    gone += 1;
  }
  states.close();
  return { gone, refused };
};

/** Left running, the dispatcher goes on when nobody presses any more; out of quota, as soon as there is quota again. */
const progressOf = (plan: MailPlan, { gone, refused }: Sending, quota: number, before: number): Progress => {
  const left = plan.waiting.length - gone;
  const total = plan.sent + plan.waiting.length;
  const shown = { label: 'Đang gửi', done: total - left, total };
  if (left === 0 || isPaused()) {
    writeTask('sendInvitations', null);
    return { ...shown, state: left === 0 ? 'done' : 'paused' };
  }
  const later = refused ? 0 : Math.max(0, quota) - gone;
  writeTask('sendInvitations', addMinutes(now(), later > 0 ? GO_ON_MINUTES : LOOK_AGAIN_MINUTES));
  const finishes = finishingDay(left, { today: later, daily: Math.max(0, quota) + before }, today());
  return { ...shown, state: later > 0 ? 'running' : 'paused', finishes, pause: 'pauseInvitations' };
};
