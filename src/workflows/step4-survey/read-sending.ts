/** The round of mails that goes on by itself, if one does. */
import { ROUNDS, type MailRound, type RoundPlan } from '../../domain/collection/rounds';
import { surveyPause } from '../shared/pause';
import { roundOnItsWay } from '../shared/mail-round';
import type { Progress } from '../shared/progress';
import { goOnTime, readTaskTimes } from '../shared/tasks';
import { ROUND_TASKS } from './send-mails';

export const readSending = (
  campaign: string,
  rounds: Readonly<Record<MailRound, Pick<RoundPlan, 'waiting' | 'sent'>>>,
): Progress | null => {
  const due = readTaskTimes(campaign);
  // A reminder of another day is arranged, not on its way.
  const soon = goOnTime(false);
  const going = ROUNDS.find((round) => {
    const time = due.get(ROUND_TASKS[round]);
    return time != null && time <= soon && rounds[round].waiting.length > 0;
  });
  const pause = surveyPause(campaign);
  return going === undefined || pause.isOn() ? null : roundOnItsWay(rounds[going], 'Đang gửi', pause);
};
