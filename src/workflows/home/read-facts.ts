/** Reads everything that the board and the step pages tell, tab by tab, each in one call. */
import { inScope } from '../../domain/collection/campaign-scope';
import { planBooks } from '../../domain/call-books/plan-books';
import { callBooks } from '../../domain/call-books/table';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { planRounds, type MailFacts, type MailRound, type RoundPlan } from '../../domain/collection/rounds';
import { responseHeads, type ResponseHead } from '../../domain/collection/responses-table';
import type { BoardFacts } from '../../domain/office/board-facts';
import { papers, stepMarks, type PaperRow } from '../../domain/office/office-tables';
import { planPeriod } from '../../domain/papers/plan-period';
import { newestPaper } from '../../domain/papers/paper-kinds';
import { solutions } from '../../domain/solutions/solutions-table';
import { isOfCampaign } from '../../domain/solutions/tracker';
import { checkRoster } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import { type GraduationRow, graduations, keyedGraduations } from '../../domain/roster/graduations';
import { rowsWithoutKey } from '../../domain/roster/plan-keys';
import type { Problem } from '../../domain/problem';
import { today } from '../../google/clock';
import { readTable, readUsable } from '../../google/read-table';
import type { Progress } from '../shared/progress';
import { readMailFacts } from '../step4-survey/read-mailing';
import { readSending } from '../step4-survey/read-sending';
import { readPrinting } from '../step3-roster/printing';
import { readReminderDays } from '../step4-survey/survey-days';
import { pickCampaign, readCampaigns } from '../shared/read-campaign';
import { readSent } from '../step7-publication/recipients';
import { readArchiveStanding } from '../step8-archive/read-archive';

type ReminderDays = ReturnType<typeof readReminderDays>;

export interface OfficeFacts extends BoardFacts {
  readonly campaign: (CampaignRow & ReminderDays) | null;
  /** All that the workbook has. */
  readonly campaigns: readonly CampaignRow[];
  readonly roster: readonly GraduationRow[];
  readonly problems: readonly Problem[];
  readonly classCount: number;
  readonly responses: readonly ResponseHead[];
  /** null before the first campaign. */
  readonly mailFacts: MailFacts | null;
  readonly rounds: Readonly<Record<MailRound, RoundPlan>>;
  readonly papers: readonly PaperRow[];
  /** The mails, while the dispatcher goes on with them. */
  readonly sending: Progress | null;
  /** The lists of all classes, while the dispatcher goes on with them. */
  readonly printing: Progress | null;
}

/** What board and step pages are made from, each tab read once. */
export const readFacts = (): OfficeFacts => {
  const reading = readTable(graduations);
  const ofClasses = readTable(classes);
  const knownClasses = ofClasses.rows.flatMap(({ usable, row }) => (usable ? row : []));
  const roster = reading.rows.filter(({ usable }) => usable).map(({ row }) => row);
  const problems = [
    ...reading.problems,
    ...checkRoster(reading.rows, knownClasses, today()),
    ...ofClasses.problems,
  ];
  return {
    roster,
    problems,
    classCount: knownClasses.length,
    graduations: roster.length,
    withoutKey: rowsWithoutKey(reading.rows).length,
    rosterProblems: problems.length,
    printing: readPrinting(),
    ...readCampaignFacts(roster),
  };
};

type CampaignFacts = Pick<
  OfficeFacts,
  | 'campaign'
  | 'campaigns'
  | 'responses'
  | 'mailFacts'
  | 'rounds'
  | 'papers'
  | 'sending'
  | 'targets'
  | 'answered'
  | 'uninvited'
  | 'remindable'
  | 'books'
  | 'unmatched'
  | 'reports'
  | 'plan'
  | 'report'
  | 'marked'
  | 'markedOn'
  | 'proposed'
  | 'archive'
  | 'published'
>;

/** What belongs to the campaign; before the first one, everybody in the roster is its target. */
const readCampaignFacts = (roster: readonly GraduationRow[]): CampaignFacts => {
  const campaigns = readCampaigns();
  const campaign = pickCampaign(campaigns);
  const targets = campaign === null ? roster : roster.filter(inScope(campaign));
  const responses = readUsable(responseHeads).filter((row) => row.campaign === campaign?.campaign);
  const mailFacts = readMails(campaign, targets, responses);
  const rounds = planRounds(mailFacts ?? NO_MAILS);
  const allPapers = readUsable(papers);
  const ofCampaign = allPapers.filter(({ period }) => period === campaign?.campaign);
  const known = {
    campaign: campaign === null ? null : { ...campaign, ...readReminderDays(campaign.campaign) },
    campaigns,
    responses,
    mailFacts,
    rounds,
    papers: allPapers,
    sending: campaign === null ? null : readSending(campaign.campaign, rounds),
    targets: targets.length,
    answered: countedAnswers(responses, campaign?.campaign ?? '').size,
    remindable: rounds.reminder1.waiting.length + rounds.reminder2.waiting.length,
    uninvited: rounds.invitation.waiting.length,
    ...readBooks(campaign, targets),
    unmatched: responses.filter(({ matchState }) => matchState === 'Chờ khớp').length,
    reports: ofCampaign.filter(({ kind }) => kind === 'Báo cáo').length,
    plan: newestPaper(allPapers, 'plan', campaign?.campaign ?? ''),
    report: newestPaper(ofCampaign, 'report'),
    ...readDone(campaign),
  };
  return { ...known, archive: readArchiveStanding(known, targets) };
};

/** What people noted as done, proposed, sent. */
const readDone = (
  campaign: CampaignRow | null,
): Pick<BoardFacts, 'marked' | 'markedOn' | 'proposed' | 'published'> => ({
  ...readMarks(campaign),
  proposed: readUsable(solutions).filter(isOfCampaign(planPeriod(campaign, today()))).length,
  published: readSent(),
});

/** Nothing before there is a campaign. */
const readBooks = (
  campaign: CampaignRow | null,
  targets: readonly GraduationRow[],
): Pick<BoardFacts, 'books'> => {
  if (campaign === null) return {};
  const facts = { campaign: campaign.campaign, targets, classes: readUsable(classes) };
  const { waiting, withoutTeacher } = planBooks({ ...facts, books: readUsable(callBooks) });
  const teachers = new Set(waiting.map(({ teacherEmail }) => teacherEmail)).size;
  return { books: { waiting: waiting.length, teachers, withoutTeacher } };
};

const NO_MAILS: MailFacts = {
  targets: [],
  codes: new Map(),
  mails: [],
  answered: new Set(),
  refused: new Set(),
  optedOut: new Set(),
  broken: new Set(),
};

const readMails = (
  campaign: CampaignRow | null,
  targets: readonly GraduationRow[],
  responses: readonly ResponseHead[],
): MailFacts | null => {
  const keyed = keyedGraduations(targets);
  return campaign === null ? null : readMailFacts(campaign, keyed, responses);
};

/** Marks made before the first campaign belong to the one that comes. */
const readMarks = (campaign: CampaignRow | null): Pick<BoardFacts, 'marked' | 'markedOn'> => {
  const marks = readUsable(stepMarks).filter(
    (mark) => mark.done === true && mark.campaign === (campaign?.campaign ?? mark.campaign),
  );
  return {
    marked: new Set(marks.map(({ step }) => step)),
    markedOn: new Map(
      marks.flatMap(({ step, markedAt }): [number, string][] =>
        markedAt === null ? [] : [[step, markedAt]],
      ),
    ),
  };
};
