/** Sends mail as the person who runs the script; bounces cannot be read with our permissions. */
import type { Letter } from '../domain/collection/letter';
import type { Sender } from '../domain/collection/sender';
import { googleFault } from '../domain/problems/google-faults';
import { trialLetter } from '../domain/trial/trial-mail';
import { blobOfBytes } from './documents/bytes';
import { retriedWhereRefused } from './retry';
import { whoami } from './session';
import { readTrial } from './trial-state';

/** How many more people may be written to today. */
export const readMailQuota = (): number => MailApp.getRemainingDailyQuota();

export type MailOutcome =
  | { readonly state: 'đã gửi' }
  /** The day's quota ended sooner than Google had said; the mail waits. */
  | { readonly state: 'chờ gửi' }
  /** Google failed in the midst of it: it may have gone, and is never sent again by itself. */
  | { readonly state: 'chưa rõ' }
  | { readonly state: 'lỗi'; readonly error: string };

/** Whom a mail meant for `to` reaches: while a trial is on, only the account that sends it (UX 14). */
export const recipientOf = (to: string): string => (readTrial() === null ? to : whoami());

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** The one place from which mail goes: whoever calls it, a trial's mails come to the sender alone, and say so. */
export const applyMail = (
  to: string,
  letter: Letter,
  sender: Sender,
  attachments: readonly Attachment[] = [],
): MailOutcome => {
  const { name, replyTo } = sender;
  const sent = readTrial() === null ? letter : trialLetter(letter);
  const files = attachments.map((file) => blobOfBytes(file.bytes, file.mimeType, file.name));
  const mail = {
    to: recipientOf(to),
    ...sent,
    name,
    ...(replyTo === '' ? {} : { replyTo }),
    ...(files.length === 0 ? {} : { attachments: files }),
  };
  try {
    retriedWhereRefused(() => MailApp.sendEmail(mail));
    return { state: 'đã gửi' };
  } catch (thrown) {
    return outcomeOf(thrown instanceof Error ? thrown.message : String(thrown));
  }
};

/** A refusal for quota is no mail; any other trouble of Google's leaves open whether it went. */
const outcomeOf = (error: string): MailOutcome => {
  if (/too many times/.test(error)) return { state: 'chờ gửi' };
  return googleFault(error) === 'passing' ? { state: 'chưa rõ' } : { state: 'lỗi', error };
};
