/** A letter to whoever presses, marked as a test (UX 4, “Gửi thử cho tôi”). */
import type { Sender } from '../../domain/collection/sender';
import { userError } from '../../domain/problem';
import { requireOwnWorkbook } from '../../google/account';
import { applyMail } from '../../google/mail';
import { whoami } from '../../google/session';
import type { WrittenLetter } from './send-page';

export interface TestMail extends WrittenLetter {
  readonly sender: Sender;
}

/** Sends what `write` writes for the address of whoever presses; it counts nowhere. Returns the address. */
export const sendTest = (write: (to: string) => TestMail): { readonly to: string } => {
  requireOwnWorkbook();
  const to = whoami();
  const { letter, sender, attachments = [] } = write(to);
  const marked = { ...letter, subject: `[Gửi thử] ${letter.subject}` };
  const { state } = applyMail(to, marked, sender, attachments);
  if (state !== 'đã gửi') throw userError('mail.testFailed', { to });
  return { to };
};
