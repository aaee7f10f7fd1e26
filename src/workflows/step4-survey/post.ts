/** Sends the mails of a round one by one, each noted before and after, until time runs out or the office pauses. */
import { mails, type CampaignRow, type MailRow } from '../../domain/collection/collection-tables';
import { patternsOf } from '../../domain/collection/campaign-links';
import { rounds, type MailRound, type MailToSend } from '../../domain/collection/rounds';
import type { Settings } from '../../domain/office/settings';
import { fullName } from '../../domain/roster/names';
import { parsePrefillPattern, prefilledLink, type PrefillPattern } from '../../domain/survey/prefill';
import { withChannel } from '../../domain/survey/response-code';
import { now, type Budget } from '../../google/clock';
import { editLinkReader } from '../../google/forms/read-edit-link';
import { writeRows } from '../../google/keyed-write';
import { applyMail, recipientOf, type MailOutcome } from '../../google/mail';
import { openMailStates } from '../../google/mail-states';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import type { LetterWriter } from './read-mailing';

/** Mails that are queued in `Thư` at once: about what one run of 4½ minutes sends, for each page reads the whole tab. */
const PAGE = 400;
/** How many mails go between two looks whether the office has paused. */
const LOOK_EVERY = 10;
/** Document property: the office has paused the mails of a campaign. */
const pausedProperty = (campaign: string): string => `invitations.paused ${campaign}`;

export const isPaused = (campaign: string): boolean => readProperty(pausedProperty(campaign)) === 'true';
export const notePause = (campaign: string): void => writeProperty(pausedProperty(campaign), 'true');
export const forgetPause = (campaign: string): void => forgetProperty(pausedProperty(campaign));

export interface Sending {
  /** Mails tried. */
  readonly gone: number;
  /** Google took no more, whatever quota it had told. */
  readonly refused: boolean;
}

/** A round on its way: the campaign, and how its letters read. */
export interface Post {
  readonly campaign: CampaignRow;
  readonly round: MailRound;
  readonly settings: Settings;
  readonly writer: LetterWriter;
  /** Graduation keys of those whose mail of this round waits in `Thư` already. */
  readonly queued: ReadonlySet<string>;
}

/** The person's two links: to the survey, marked as come by email, and out of the mails. */
export const linksOf = (
  { row, code }: Pick<MailToSend, 'row' | 'code'>,
  patterns: { readonly survey: PrefillPattern; readonly optOut: PrefillPattern },
): { readonly link: string; readonly optOutLink: string } => {
  const person = { fullName: fullName(row), className: row.className };
  return {
    link: prefilledLink(patterns.survey, { ...person, code: withChannel(code, 'E') }),
    optOutLink: prefilledLink(patterns.optOut, { ...person, code }),
  };
};

const keyOf = (
  { campaign: { campaign }, round }: Post,
  { graduationKey }: MailToSend,
): Pick<MailRow, 'campaign' | 'graduationKey' | 'round'> => ({
  campaign,
  graduationKey,
  round: rounds[round].stored,
});

/** Those that wait already keep their time, so that nothing of theirs is written again. */
const noteWaiting = (post: Post, page: readonly MailToSend[]): void => {
  const at = now();
  writeRows(
    mails,
    page.map((mail) => ({
      ...keyOf(post, mail),
      state: 'chờ gửi' as const,
      to: recipientOf(mail.to),
      ...(post.queued.has(mail.graduationKey) ? {} : { at }),
    })),
  );
};

/** How each mail of a post goes out. */
const sender = ({ campaign, settings, writer }: Post): ((mail: MailToSend) => MailOutcome) => {
  const patternFor = patternsOf(campaign, writer.short);
  const optOut = parsePrefillPattern(campaign.optOutPrefill ?? '');
  const readEditLink = editLinkReader();
  const from = { name: settings.school, replyTo: settings.contactEmail };
  return (mail) => {
    const links = linksOf(mail, { survey: patternFor(mail.graduationKey), optOut });
    const answer = writer.editable(mail.graduationKey);
    const editLink = answer === null ? '' : readEditLink(answer);
    return applyMail(mail.to, writer.write(mail.row, { ...links, editLink }), from);
  };
};

/** A page of mails, until time or quota runs out. */
const sendPage = (post: Post, page: readonly MailToSend[], budget: Budget): Sending => {
  const { campaign } = post.campaign;
  const states = openMailStates(page.map((mail) => keyOf(post, mail)));
  const apply = sender(post);
  let gone = 0;
  let refused = false;
  for (const mail of page) {
    if (!budget.hasTime() || (gone % LOOK_EVERY === 0 && isPaused(campaign))) break;
    states.begin(keyOf(post, mail));
    const outcome = apply(mail);
    states.end(outcome);
    refused = outcome.state === 'chờ gửi';
    if (refused) break;
    gone += 1;
  }
  states.close();
  return { gone, refused };
};

/** Sends as many of the waiting as time allows, page by page. */
export const sendPost = (post: Post, waiting: readonly MailToSend[], budget: Budget): Sending => {
  let gone = 0;
  while (gone < waiting.length && budget.hasTime() && !isPaused(post.campaign.campaign)) {
    const page = waiting.slice(gone, gone + PAGE);
    noteWaiting(post, page);
    const sent = sendPage(post, page, budget);
    gone += sent.gone;
    if (sent.gone < page.length) return { gone, refused: sent.refused };
  }
  return { gone, refused: false };
};
