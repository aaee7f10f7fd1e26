/** Whose name a mail bears, and to whom its answer goes. */
import type { Settings } from '../office/settings';

export interface Sender {
  readonly name: string;
  readonly replyTo: string;
}

/** Mails to graduates and teachers come from the college. */
export const schoolSender = ({
  school,
  contactEmail,
}: Pick<Settings, 'school' | 'contactEmail'>): Sender => ({
  name: school,
  replyTo: contactEmail,
});

/** Mails within the college come from the office that keeps the network. */
export const officeSender = ({
  office,
  contactEmail,
}: Pick<Settings, 'office' | 'contactEmail'>): Sender => ({
  name: office,
  replyTo: contactEmail,
});
