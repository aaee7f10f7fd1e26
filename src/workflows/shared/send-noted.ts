/** A mail that goes once: noted in `Thư` before it goes, never sent again where a stop left its fate unknown (B4). */
import type { Letter } from '../../domain/collection/letter';
import { mails } from '../../domain/collection/collection-tables';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { applyMail, type Attachment, type MailOutcome } from '../../google/mail';
import { openMailStates, type MailKey } from '../../google/mail-states';
import { readUsable } from '../../google/read-table';

export interface NotedMail {
  readonly key: MailKey;
  readonly to: string;
  readonly letter: Letter;
  readonly sender: { readonly name: string; readonly replyTo: string };
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
  writeRows(mails, [{ ...key, to, state: 'chờ gửi', at: now() }]);
  const states = openMailStates([key]);
  states.begin(key);
  const outcome = applyMail(to, letter, sender, attachments);
  states.end(outcome);
  states.close();
  return outcome;
};
