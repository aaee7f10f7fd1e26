/** What the office is told of a round's mails before and while they go: the finishing day, and whether Zalo is faster (B13). */
import { formatDate, type IsoDate } from '../dates';
import { formatInteger } from '../number-format';
import { isZaloFaster, planSendingDays, type MailCapacity } from './mail-quota';

/**
 * '3.000 thư, 34 ngày, xong 14/02/2026'; `advice` is '' where mailing is done as soon as writing by Zalo would be.
 * `withPhone` are those who wait for a mail and have a number, `teachers` those who could write to their classes.
 */
export const forecastMails = (
  waiting: { readonly mails: number; readonly withPhone: number; readonly teachers: number },
  capacity: MailCapacity,
  today: IsoDate,
): { readonly value: string; readonly advice: string } => {
  const { days, finishes } = planSendingDays({ ...capacity, waiting: waiting.mails, today });
  const { withPhone: people, teachers: senders } = waiting;
  return {
    value: `${formatInteger(waiting.mails)} thư, ${formatInteger(days)} ngày, xong ${formatDate(finishes)}`,
    advice: isZaloFaster({ days, people, senders })
      ? 'Nhờ GVCN nhắn Zalo trước sẽ nhanh hơn; email gửi sau cho người chưa trả lời.'
      : '',
  };
};
