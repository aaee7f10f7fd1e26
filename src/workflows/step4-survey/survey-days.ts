/** Step 4: the days on which the survey closes and its reminders go by themselves (P29), and which are arranged. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { closingTime, daysFault, reminderTime, type SurveyDays } from '../../domain/collection/survey-days';
import { UserError, userError } from '../../domain/problem';
import { today } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { surveyPause } from '../shared/pause';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readTaskTimes, writeTask } from '../shared/tasks';
import { ROUND_TASKS } from './send-mails';

/** Sets the closing day of the open survey and the days of its reminders; a reminder without a day is taken off. */
export const setSurveyDays = (days: SurveyDays): { readonly closes: string } =>
  underLock('ghi lịch đợt khảo sát', () => {
    finishUnfinished();
    const { campaign } = requireStillOpen(days);
    if (surveyPause(campaign).isOn()) endPause(campaign);
    const { closes, reminder1, reminder2 } = days;
    writeTask('sendReminder1', reminder1 === undefined ? null : reminderTime(reminder1), campaign);
    writeTask('sendReminder2', reminder2 === undefined ? null : reminderTime(reminder2), campaign);
    writeTask('closeSurvey', closingTime(closes), campaign);
    writeRows(campaigns, [{ campaign, closes }]);
    return { closes };
  });

const requireStillOpen = (days: SurveyDays): CampaignRow => {
  const campaign = requireOpenCampaign();
  if (campaign.state !== 'Đang mở') throw userError('campaign.notOpen', {});
  const fault = daysFault(days, campaign.opens ?? today(), today());
  if (fault) throw new UserError(fault);
  return campaign;
};

/** A pause is of the mails on their way then: those stay where they are, the reminders of another day go. */
const endPause = (campaign: string): void => {
  writeTask(ROUND_TASKS.invitation, null, campaign);
  writeTask(ROUND_TASKS.thanks, null, campaign);
  surveyPause(campaign).end();
};

/** What is arranged by day for a campaign; '' where nothing is. */
export const readReminderDays = (
  campaign: string,
): { readonly reminder1: string; readonly reminder2: string } => {
  const due = readTaskTimes(campaign);
  const dayOf = (round: 'reminder1' | 'reminder2'): string => {
    const day = due.get(ROUND_TASKS[round])?.slice(0, 10) ?? '';
    return day >= today() ? day : '';
  };
  return { reminder1: dayOf('reminder1'), reminder2: dayOf('reminder2') };
};
