/** Step 4: what a round of mails would be, before it goes: how many, the first one as it reads, when the last one goes (UX 4). */
import { forecastMails } from '../../domain/collection/mail-forecast';
import { leftOut, type LeftOut } from '../../domain/collection/mail-reasons';
import {
  earliestDay,
  nextRound,
  planRounds,
  rounds,
  ROUNDS,
  type MailFacts,
  type MailRound,
  type RoundPlan,
} from '../../domain/collection/rounds';
import { formatDate } from '../../domain/dates';
import { numberSetting } from '../../domain/office/settings';
import type { Problem } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { fullName } from '../../domain/roster/names';
import { now, today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';
import { readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import type { Progress } from '../shared/progress';
import { readSending } from './read-sending';
import { readCapacity } from '../shared/mail-capacity';
import { readLetterWriter, readMailFacts, type LetterWriter } from './read-mailing';

export interface MailPreview {
  readonly round: MailRound;
  readonly rounds: { round: MailRound; label: string; waiting: number; sent: number }[];
  readonly waiting: number;
  readonly leftOut: LeftOut[];
  readonly first: {
    readonly to: string;
    readonly name: string;
    readonly subject: string;
    readonly body: string;
  } | null;
  /** The day or days it takes, and what is quicker, in words; '' where nothing waits. */
  readonly takes: string;
  readonly advice: string;
  /** Said before it goes: too early a reminder. */
  readonly warnings: string[];
  readonly problems: readonly Problem[];
  readonly failed: number;
  readonly unclear: number;
  /** Local time of this reading: a retry takes what failed before. */
  readonly asOf: string;
  readonly testTo: string;
  readonly running: Progress | null;
}

/** Of the round asked for, or of the one that comes next. Reads only. */
export const readMailPlan = ({ round: asked }: { readonly round?: MailRound | undefined }): MailPreview => {
  const campaign = requireOpenCampaign();
  const facts = readMailFacts(campaign, readTargets(campaign));
  const round = asked ?? nextRound(facts);
  const plans = planRounds(facts);
  const plan = plans[round];
  const settings = readSettings();
  const writer = readLetterWriter(round, campaign, facts, settings);
  return {
    round,
    rounds: ROUNDS.map((one) => summaryOf(plans[one])),
    waiting: plan.waiting.length,
    leftOut: leftOut(plan.without),
    first: firstOf(plan, writer),
    ...forecastOf(plan),
    warnings: warningsOf(round, facts, numberSetting(settings, 'reminderDays')),
    problems: writer.problems,
    failed: plan.failed.length,
    unclear: plan.unclear.length,
    asOf: now(),
    testTo: whoami(),
    running: readSending(campaign.campaign, plans),
  };
};

const summaryOf = ({ round, waiting, sent }: RoundPlan): MailPreview['rounds'][number] => ({
  round,
  label: rounds[round].label,
  waiting: waiting.length,
  sent,
});

/** In the mail the words are links; here they lead nowhere, lest somebody answers for the person. */
const WORDS = { link: '[Mở phiếu khảo sát]', optOutLink: '[bấm vào đây]', editLink: '[Sửa câu trả lời]' };

const firstOf = (plan: RoundPlan, writer: LetterWriter): MailPreview['first'] => {
  const [first] = plan.waiting;
  if (first === undefined) return null;
  const { subject, body } = writer.write(first.row, WORDS);
  return { to: first.to, name: fullName(first.row), subject, body };
};

const forecastOf = ({ waiting }: RoundPlan): Pick<MailPreview, 'takes' | 'advice'> => {
  if (waiting.length === 0) return { takes: '', advice: '' };
  const teachers = new Set(readUsable(classes).flatMap(({ teacher }) => teacher ?? [])).size;
  const withPhone = waiting.filter(({ row }) => row.phone !== null).length;
  const { value, advice } = forecastMails(
    { mails: waiting.length, withPhone, teachers },
    readCapacity(),
    today(),
  );
  return { takes: value, advice };
};

const warningsOf = (round: MailRound, { mails }: MailFacts, days: number): string[] => {
  const day = earliestDay(round, mails, days);
  return day === null || day <= today()
    ? []
    : [`Lượt thư trước gửi chưa đủ ${days} ngày; nên đợi đến ${formatDate(day)}. Vẫn gửi được.`];
};
