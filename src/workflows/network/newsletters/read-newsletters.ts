/** The newsletter's page: what may go into the next issue, how it reads, who gets it, the issues before (S2.15). */
import { brokenAddresses, brokenNow } from '../../../domain/collection/broken-addresses';
import { mails, type MailRow, NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { consents, currentConsents } from '../../../domain/collection/consents';
import type { Letter } from '../../../domain/collection/letter';
import { forecastMails } from '../../../domain/collection/mail-forecast';
import { standOf } from '../../../domain/collection/mail-round';
import { personKeyOf } from '../../../domain/roster/person-key';
import { formatDate, type LocalTime } from '../../../domain/dates';
import { rowMark } from '../../../domain/network/edit';
import { refusingAddresses } from '../../../domain/network/events/opt-outs';
import {
  newsletterLetter,
  pageText,
  parseItems,
  sentBefore,
  whyNot,
  type ExampleConsents,
} from '../../../domain/network/newsletters/compose';
import {
  issueRound,
  planRecipients,
  withoutNews,
  type Recipient,
  type RecipientFacts,
} from '../../../domain/network/newsletters/recipients';
import { newsletters, type NewsletterRow } from '../../../domain/network/newsletters/table';
import type { NetworkContext } from '../../../domain/network/register';
import { news, newsRegister, type NewsRow } from '../../../domain/network/registers/news';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { fullName } from '../../../domain/roster/names';
import { joinFilled } from '../../../domain/text';
import { now, today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { readConsentWords } from '../../shared/read-consents';
import { readCapacity } from '../../shared/mail-capacity';
import { mailLines, type TroubleLine } from '../../shared/mail-lines';
import { roundOnItsWay, type SendingPlan } from '../../shared/mail-round';
import { newsletterPause } from '../../shared/pause';
import type { Progress } from '../../shared/progress';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Pieces offered for an issue, the newest first. */
const OFFERED = 40;
/** Issues listed. */
const LISTED = 12;

export const openNewsletters = (): NetworkContext => {
  const context = readContext();
  requireOn(newsRegister, context);
  return context;
};

export const readIssues = (): NewsletterRow[] => readUsable(newsletters).sort((a, b) => b.issue - a.issue);

const readRoster = () => keyedGraduations(readUsable(graduations));

/** What decides who has still to get the issue; its number alone for one that is not composed yet. */
export const readRecipientFacts = ({
  issue,
  sentUntil = null,
}: Pick<NewsletterRow, 'issue'> & Partial<NewsletterRow>): RecipientFacts => ({
  roster: readRoster(),
  words: readConsentWords(),
  broken: brokenNow(readUsable(brokenAddresses)),
  refusing: refusingAddresses(readUsable(consents)),
  mails: readIssueMails(issue),
  over: sentUntil !== null,
});

const readIssueMails = (issue: number): MailRow[] =>
  readUsable(mails).filter((row) => row.campaign === NETWORK_MAILS && row.round === issueRound(issue));

export const readExampleConsents = (): ExampleConsents => {
  const words = currentConsents(readConsentWords(), 'nêu gương');
  const states = new Map(
    readRoster().map((row) => [row.graduationKey, words.get(personKeyOf(row))?.state] as const),
  );
  return {
    agreed: { has: (key) => states.get(key) === 'đồng ý' },
    withdrawn: { has: (key) => states.get(key) === 'rút' },
  };
};

/** As the progress calls the sending of an issue. */
export const sendingLabel = ({ issue }: Pick<NewsletterRow, 'issue'>): string =>
  `Đang gửi bản tin số ${issue}`;

export interface Candidate {
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  /** Why it may not be sent, or ''. */
  readonly blocked: string;
  /** 'đã gửi trong số 1', or ''. */
  readonly sent: string;
}

export interface IssueLine {
  readonly issue: number;
  readonly title: string;
  readonly state: NewsletterRow['state'];
  readonly note: string;
  readonly text: string;
}

export interface NewslettersView {
  /** The number of the issue that is composed, or would be. */
  readonly next: number;
  readonly draft: {
    readonly title: string;
    readonly intro: string;
    readonly items: readonly string[];
    readonly mail: Letter;
    readonly text: string;
  } | null;
  readonly candidates: Candidate[];
  readonly waiting: number;
  readonly leftOut: readonly { readonly label: string; readonly count: number }[];
  /** '120 thư, 2 ngày, xong 21/01/2026'; '' where nobody waits. */
  readonly takes: string;
  /** The issue on its way, paused or not, or null. */
  readonly going: { readonly issue: number; readonly sent: number; readonly left: number } | null;
  /** Its mails while they go on by themselves; null where the office has paused. */
  readonly running: Progress | null;
  /** Mails of the newest issue that went which need somebody, or null. */
  readonly trouble: IssueTrouble | null;
  readonly issues: IssueLine[];
}

export interface IssueTrouble {
  readonly issue: number;
  readonly failed: TroubleLine[];
  /** The lines may be fewer. */
  readonly failures: number;
  readonly unclear: TroubleLine[];
  /** Local time of this reading: a retry takes what failed before. */
  readonly asOf: LocalTime;
}

export const readNewsletters = (): NewslettersView => {
  const context = openNewsletters();
  const issues = readIssues();
  const draft = issues.find(({ state }) => state === 'Soạn') ?? null;
  const running = issues.find(({ state }) => state === 'Đang gửi') ?? null;
  const next = draft?.issue ?? (issues[0]?.issue ?? 0) + 1;
  const facts = readRecipientFacts(running ?? { issue: next });
  const plan = planRecipients(facts);
  const { waiting, without, sent } = plan;
  const newest = issues.find(({ state }) => state !== 'Soạn');
  return {
    next,
    draft: draft === null ? null : draftOf(draft, waiting[0], context),
    candidates: readCandidates(issues),
    waiting: waiting.length,
    leftOut: withoutNews(without),
    takes:
      waiting.length === 0
        ? ''
        : forecastMails({ mails: waiting.length, withPhone: 0, teachers: 0 }, readCapacity(), today()).value,
    trouble: newest === undefined ? null : troubleOf(newest.issue, facts.roster),
    going: running === null ? null : { issue: running.issue, sent, left: waiting.length },
    running: running === null ? null : runningOf(running, plan),
    issues: issues
      .filter(({ state }) => state !== 'Soạn')
      .slice(0, LISTED)
      .map((row) => lineOf(row, context)),
  };
};

const runningOf = (row: NewsletterRow, plan: SendingPlan<Recipient>): Progress | null =>
  newsletterPause.isOn() ? null : roundOnItsWay(plan, sendingLabel(row), newsletterPause);

/** Why a mail failed stands in its line. */
const troubleOf = (issue: number, people: RecipientFacts['roster']): IssueTrouble | null => {
  const own = readIssueMails(issue);
  const { failed, unclear } = standOf(own);
  if (failed.length + unclear.length === 0) return null;
  return {
    issue,
    failures: failed.length,
    failed: mailLines(failed, people),
    unclear: mailLines(unclear, people),
    asOf: now(),
  };
};

/** The mail as the first reader will get it. */
const draftOf = (
  row: NewsletterRow,
  reader: Recipient | undefined,
  { settings, today: day }: NetworkContext,
): NewslettersView['draft'] => ({
  title: row.title,
  intro: row.intro ?? '',
  items: parseItems(row.items).map(({ mark }) => mark),
  mail: newsletterLetter(
    row,
    { fullName: reader === undefined ? '{Họ tên}' : fullName(reader.row), optOutLink: '' },
    settings,
  ),
  text: pageText(row, settings, day),
});

const lineOf = (row: NewsletterRow, { settings, today: day }: NetworkContext): IssueLine => {
  const { issue, title, state, sentFrom, sentUntil, sent } = row;
  const days = [sentFrom, sentUntil].filter((one) => one !== null).map(formatDate);
  const note = [state.toLowerCase(), `${sent ?? 0} người`, [...new Set(days)].join(' đến ')];
  return { issue, title, state, note: note.join(', '), text: pageText(row, settings, day) };
};

const dayOf = ({ published, planned }: NewsRow): string => published ?? planned ?? '';

/** Earlier issues are news too, but not of the next one. Pieces that no issue has had come first. */
const readCandidates = (issues: readonly NewsletterRow[]): Candidate[] => {
  const rows = readUsable(news).filter(({ kind }) => kind !== 'Bản tin');
  if (rows.length === 0) return [];
  const consented = readExampleConsents();
  const sentIn = sentBefore(issues);
  const pieces = rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => (dayOf(a.row) === dayOf(b.row) ? b.at - a.at : dayOf(a.row) < dayOf(b.row) ? 1 : -1))
    .map(({ row }) => ({
      mark: rowMark(newsRegister, row),
      title: row.title,
      blocked: whyNot(row, consented),
      note: joinFilled([row.kind, formatDate(dayOf(row)), row.summary === null ? 'chưa có tóm tắt' : '']),
    }))
    .map((piece) => ({ ...piece, sent: sentIn(piece) }));
  return [...pieces.filter(({ sent }) => sent === ''), ...pieces.filter(({ sent }) => sent !== '')].slice(
    0,
    OFFERED,
  );
};
