/** Sends waiting mails page by page, each noted before and after, until time, quota or the office stops it (B4, P24). */
import { mails } from '../../domain/collection/collection-tables';
import type { Letter } from '../../domain/collection/letter';
import type { Sender } from '../../domain/collection/sender';
import { now, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { applyMail, recipientOf, type Attachment, type MailOutcome } from '../../google/mail';
import { openMailStates, type MailKey } from '../../google/mail-states';

/** Mails that wait in `Thư` at once: about what one run of 4½ minutes sends, for each page reads the whole tab. */
const PAGE = 400;
/** How many mails go between two looks whether the office has paused. */
const LOOK_EVERY = 10;

/** By what `Thư` knows the person, and the address. */
export interface PagedMail {
  readonly graduationKey: string;
  readonly to: string;
}

export interface WrittenLetter {
  readonly letter: Letter;
  readonly attachments?: readonly Attachment[];
}

export interface PageSending<Mail extends PagedMail> {
  /** How `Thư` calls the round. */
  readonly campaign: string;
  readonly round: string;
  readonly sender: Sender;
  /** Written when its turn comes. */
  readonly write: (mail: Mail) => WrittenLetter;
  /** Graduation keys of those whose mail waits in `Thư` already: they keep their time, so that nothing of theirs is written again. */
  readonly queued: ReadonlySet<string>;
  readonly isPaused: () => boolean;
  readonly budget: Budget;
}

/** What became of each mail that was tried; 'chờ gửi' last of all where Google took no more, whatever quota it had told. */
export const sendPages = <Mail extends PagedMail>(
  turn: readonly Mail[],
  sending: PageSending<Mail>,
): readonly MailOutcome[] => {
  const outcomes: MailOutcome[] = [];
  while (outcomes.length < turn.length && sending.budget.hasTime() && !sending.isPaused()) {
    const page = turn.slice(outcomes.length, outcomes.length + PAGE);
    const ends = sendPage(page, sending);
    outcomes.push(...ends);
    if (ends.length < page.length || ends.some(isRefused)) break;
  }
  return outcomes;
};

export const isRefused = ({ state }: MailOutcome): boolean => state === 'chờ gửi';

const noteWaiting = <Mail extends PagedMail>(
  page: readonly Mail[],
  keyOf: (mail: Mail) => MailKey,
  queued: ReadonlySet<string>,
): void => {
  const at = now();
  writeRows(
    mails,
    page.map((mail) => ({
      ...keyOf(mail),
      state: 'chờ gửi' as const,
      to: recipientOf(mail.to),
      ...(queued.has(mail.graduationKey) ? {} : { at }),
    })),
  );
};

/** 'đang gửi' is written before a mail goes, what became of it with the next one. */
const sendPage = <Mail extends PagedMail>(
  page: readonly Mail[],
  { campaign, round, sender, write, queued, isPaused, budget }: PageSending<Mail>,
): readonly MailOutcome[] => {
  const keyOf = ({ graduationKey }: Mail): MailKey => ({ campaign, graduationKey, round });
  noteWaiting(page, keyOf, queued);
  const states = openMailStates(page.map(keyOf));
  const ends: MailOutcome[] = [];
  for (const mail of page) {
    if (!budget.hasTime() || (ends.length % LOOK_EVERY === 0 && isPaused())) break;
    states.begin(keyOf(mail));
    const { letter, attachments = [] } = write(mail);
    const outcome = applyMail(mail.to, letter, sender, attachments);
    states.end(outcome);
    ends.push(outcome);
    if (isRefused(outcome)) break;
  }
  states.close();
  return ends;
};
