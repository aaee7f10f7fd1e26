/** Step 4's page: how long the mails that wait will take, before the first one is sent. */
import { forecastMails } from '../../../domain/collection/mail-forecast';
import { rounds, ROUNDS } from '../../../domain/collection/rounds';
import { classes } from '../../../domain/roster/classes';
import { today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { readCapacity } from '../../shared/mail-capacity';
import type { OfficeFacts } from '../read-facts';
import type { Fact } from './step-part';

/** Of the round that is next: the first of which mails wait. */
export const readMailForecast = ({ rounds: plans }: OfficeFacts): Fact[] => {
  const next = ROUNDS.map((round) => plans[round]).find(({ waiting }) => waiting.length > 0);
  if (!next) return [];
  const teachers = new Set(readUsable(classes).flatMap(({ teacher }) => teacher ?? []));
  const withPhone = next.waiting.filter(({ row }) => row.phone !== null).length;
  const { value, advice } = forecastMails(
    { mails: next.waiting.length, withPhone, teachers: teachers.size },
    readCapacity(),
    today(),
  );
  const shown = { label: `Email ${rounds[next.round].label.toLowerCase()} còn gửi`, value };
  return advice === '' ? [shown] : [shown, { label: 'Gợi ý', value: advice }];
};
