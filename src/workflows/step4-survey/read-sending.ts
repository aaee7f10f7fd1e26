/** The round of mails that goes on by itself, if one does. */
import { ROUNDS, type MailRound, type RoundPlan } from '../../domain/collection/rounds';
import { addMinutes } from '../../domain/dates';
import { now } from '../../google/clock';
import type { Progress } from '../shared/progress';
import { readTaskTimes } from '../shared/tasks';
import { isPaused } from './post';
import { LOOK_AGAIN_MINUTES, ROUND_TASKS } from './send-mails';

export const readSending = (
  campaign: string,
  rounds: Readonly<Record<MailRound, Pick<RoundPlan, 'waiting' | 'sent'>>>,
): Progress | null => {
  const due = readTaskTimes(campaign);
  // A reminder of another day is arranged, not on its way.
  const soon = addMinutes(now(), LOOK_AGAIN_MINUTES);
  const going = ROUNDS.find((round) => {
    const time = due.get(ROUND_TASKS[round]);
    return time != null && time <= soon && rounds[round].waiting.length > 0;
  });
  if (going === undefined || isPaused(campaign)) return null;
  const { sent, waiting } = rounds[going];
  const total = sent + waiting.length;
  return { state: 'running', label: 'Đang gửi', done: sent, total, pause: 'pauseInvitations' };
};
