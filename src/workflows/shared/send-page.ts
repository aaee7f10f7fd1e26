/** Sends waiting mails page by page, each noted before and after, until time, quota or the office stops it (B4, P24). */
import { mails } from '../../domain/collection/collection-tables';
import type { Letter } from '../../domain/collection/letter';
import { now, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { applyMail, recipientOf } from '../../google/mail';
import { openMailStates, type MailKey } from '../../google/mail-states';

/** Mails that wait in `Thư` at once, and how many go between two looks whether the office has paused. */
const PAGE = 200;
const LOOK_EVERY = 10;

export interface PagedMail {
  readonly key: MailKey;
  readonly to: string;
  /** Written when its turn comes. */
  readonly letter: () => Letter;
}

export interface PageSending {
  readonly sender: { readonly name: string; readonly replyTo: string };
  readonly isPaused: () => boolean;
  readonly budget: Budget;
}

export interface Gone {
  /** Mails tried. */
  readonly gone: number;
  /** Of these, mails that went or may have gone. */
  readonly sent: number;
  /** Google took no more, whatever quota it had told. */
  readonly refused: boolean;
}

export const sendPages = (waiting: readonly PagedMail[], sending: PageSending): Gone => {
  let [gone, went] = [0, 0];
  while (gone < waiting.length && sending.budget.hasTime() && !sending.isPaused()) {
    const page = waiting.slice(gone, gone + PAGE);
    const sent = sendPage(page, sending);
    gone += sent.gone;
    went += sent.sent;
    if (sent.gone < page.length) return { gone, sent: went, refused: sent.refused };
  }
  return { gone, sent: went, refused: false };
};

/** 'đang gửi' is written before a mail goes, what became of it with the next one. */
const sendPage = (page: readonly PagedMail[], { sender, isPaused, budget }: PageSending): Gone => {
  const at = now();
  writeRows(
    mails,
    page.map(({ key, to }) => ({ ...key, state: 'chờ gửi' as const, to: recipientOf(to), at })),
  );
  const states = openMailStates(page.map(({ key }) => key));
  let [gone, sent, refused] = [0, 0, false];
  for (const { key, to, letter } of page) {
    if (!budget.hasTime() || (gone % LOOK_EVERY === 0 && isPaused())) break;
    states.begin(key);
    const outcome = applyMail(to, letter(), sender);
    states.end(outcome);
    refused = outcome.state === 'chờ gửi';
    if (refused) break;
    gone += 1;
    if (outcome.state !== 'lỗi') sent += 1;
  }
  states.close();
  return { gone, sent, refused };
};
