/** A mail that goes once: noted in `Thư` before it goes, never sent again where a stop left its fate unknown (B4). */
import { mails } from '../../domain/collection/collection-tables';
import type { Letter } from '../../domain/collection/letter';
import type { Sender } from '../../domain/collection/sender';
import { writeRows } from '../../google/keyed-write';
import type { Attachment, MailOutcome } from '../../google/mail';
import type { MailKey } from '../../google/mail-states';
import { readUsable } from '../../google/read-table';
import { sendPages } from './send-page';

export interface NotedMail {
  readonly key: MailKey;
  readonly to: string;
  readonly letter: Letter;
  readonly sender: Sender;
  readonly attachments?: readonly Attachment[];
}

/** What became of it, now or before. */
export const sendNoted = ({ key, to, letter, sender, attachments = [] }: NotedMail): MailOutcome => {
  const known = readUsable(mails).find(
    ({ campaign, graduationKey, round }) =>
      campaign === key.campaign && graduationKey === key.graduationKey && round === key.round,
  );
  if (known?.state === 'đã gửi') return { state: 'đã gửi' };
  if (known?.state === 'đang gửi' || known?.state === 'chưa rõ') {
    writeRows(mails, [{ ...key, state: 'chưa rõ' }]);
    return { state: 'chưa rõ' };
  }
  const [outcome = { state: 'chờ gửi' }] = sendPages([{ ...key, to }], {
    ...key,
    sender,
    write: () => ({ letter, attachments }),
    queued: new Set(),
    isPaused: () => false,
    budget: { hasTime: () => true },
  });
  return outcome;
};
