/** Sends mail as the person who runs the script; bounces cannot be read with our permissions. */
import type { Letter } from '../domain/collection/invitation-mail';

/** How many more people may be written to today. */
export const readMailQuota = (): number => MailApp.getRemainingDailyQuota();

export type MailOutcome =
  | { readonly state: 'đã gửi' }
  /** The day's quota ended sooner than Google had said; the mail waits. */
  | { readonly state: 'chờ gửi' }
  | { readonly state: 'lỗi'; readonly error: string };

export const applyMail = (
  to: string,
  letter: Letter,
  sender: { readonly name: string; readonly replyTo: string },
): MailOutcome => {
  try {
    const { name, replyTo } = sender;
    MailApp.sendEmail({ to, ...letter, name, ...(replyTo === '' ? {} : { replyTo }) });
    return { state: 'đã gửi' };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown.message : String(thrown);
    return /too many times/.test(error) ? { state: 'chờ gửi' } : { state: 'lỗi', error };
  }
};
