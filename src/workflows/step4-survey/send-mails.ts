/** Step 4, Điều tra, truy vết: mails a round (invitation, reminders, thanks), over as many days as the quota asks. */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { rounds, rulesOf, type MailRound } from '../../domain/collection/rounds';
import { schoolSender } from '../../domain/collection/sender';
import type { LocalTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { startBudget, today, type Budget } from '../../google/clock';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { surveyPause } from '../shared/pause';
import { buildingOptOut, FIRST_MAILS_MS, sendRound, settleRound } from '../shared/mail-round';
import type { Progress } from '../shared/progress';
import { readCampaign, readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { goOnTime, writeTask, type Task } from '../shared/tasks';
import { pullResponses } from '../step5-answers/pull-responses';
import { ensureOptOutForm, pullOptOuts } from './opt-out';
import { readLetterWriter, readMailFacts } from './read-mailing';

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
  if (campaign !== null) surveyPause(campaign.campaign).note();
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
  if (campaign !== null) surveyPause(campaign.campaign).end();
  return sendMails(press, budget);
};

/** Sends what is left of a round as far as time and quota allow; nobody who has answered meanwhile is reminded. */
export const sendMails = ({ round = 'invitation', retryBefore }: MailPress, budget: Budget): Progress => {
  if (round !== 'invitation') pullResponses(budget);
  return underLock('gửi thư', () => {
    finishUnfinished();
    const open = requireStillOpen(round);
    const campaign = ensureOptOutForm(open, budget);
    if (campaign === null) {
      writeTask(ROUND_TASKS[round], goOnTime(), open.campaign);
      return buildingOptOut(surveyPause(open.campaign));
    }
    pullOptOuts(campaign);
    const left = open.optOutPrefill === null ? startBudget(FIRST_MAILS_MS) : budget;
    return send(campaign, { round, retryBefore }, left);
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

const send = (
  campaign: CampaignRow,
  { round, retryBefore }: MailPress & { readonly round: MailRound },
  budget: Budget,
): Progress => {
  const facts = readMailFacts(campaign, readTargets(campaign));
  const settled = settleRound(rulesOf(round, facts), retryBefore);
  const settings = readSettings();
  const { problems, open } = readLetterWriter(round, campaign, facts, settings);
  const { stored } = rounds[round];
  const { progress, due } = sendRound(
    {
      ...settled,
      problems,
      open,
      campaign: campaign.campaign,
      round: stored,
      sender: schoolSender(settings),
      pause: surveyPause(campaign.campaign),
      label: 'Đang gửi',
      told: { action: `Gửi thư ${stored}`, source: `đợt ${campaign.campaign}` },
    },
    budget,
  );
  writeTask(ROUND_TASKS[round], due, campaign.campaign);
  return progress;
};
