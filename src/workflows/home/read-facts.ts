/** Reads everything that the board and the step pages tell, tab by tab, each in one call. */
import { inScope } from '../../domain/collection/campaign-scope';
import { invitations, mails, type CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { codesByKey, INVITATION, planMails, type MailPlan } from '../../domain/collection/plan-mails';
import { responseHeads, type ResponseHead } from '../../domain/collection/responses-table';
import type { BoardFacts } from '../../domain/office/board';
import { papers, schedule, stepMarks, type PaperRow } from '../../domain/office/office-tables';
import { newestPaper } from '../../domain/papers/paper-kinds';
import { checkRoster } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import { graduations, type GraduationRow } from '../../domain/roster/graduations';
import { rowsWithoutKey } from '../../domain/roster/plan-keys';
import type { Problem } from '../../domain/problem';
import { today } from '../../google/clock';
import { readTable, readUsable } from '../../google/read-table';
import type { Task } from '../shared/tasks';
import type { Progress } from '../shared/progress';
import { readProperty } from '../../google/workbook';
import { PAUSED } from '../step4-survey/send-invitations';
import { readCampaign } from '../shared/read-campaign';

export interface OfficeFacts extends BoardFacts {
  readonly campaign: CampaignRow | null;
  readonly roster: readonly GraduationRow[];
  readonly problems: readonly Problem[];
  readonly classCount: number;
  readonly responses: readonly ResponseHead[];
  readonly mailPlan: MailPlan;
  readonly papers: readonly PaperRow[];
  /** The mails, while the dispatcher goes on with them. */
  readonly sending: Progress | null;
}

export const readFacts = (): OfficeFacts => {
  const reading = readTable(graduations);
  const knownClasses = readUsable(classes);
  const roster = reading.rows.filter(({ usable }) => usable).map(({ row }) => row);
  const problems = [...reading.problems, ...checkRoster(reading.rows, knownClasses, today())];
  return {
    roster,
    problems,
    classCount: knownClasses.length,
    graduations: roster.length,
    withoutKey: rowsWithoutKey(reading.rows).length,
    rosterProblems: problems.length,
    ...readCampaignFacts(roster),
  };
};

type CampaignFacts = Pick<
  OfficeFacts,
  | 'campaign'
  | 'responses'
  | 'mailPlan'
  | 'papers'
  | 'sending'
  | 'targets'
  | 'answered'
  | 'uninvited'
  | 'unmatched'
  | 'reports'
  | 'plan'
  | 'report'
  | 'marked'
>;

/** What belongs to the campaign; before the first one, everybody in the roster is its target. */
const readCampaignFacts = (roster: readonly GraduationRow[]): CampaignFacts => {
  const campaign = readCampaign();
  const targets = campaign === null ? roster : roster.filter(inScope(campaign));
  const responses = readUsable(responseHeads).filter((row) => row.campaign === campaign?.campaign);
  const mailPlan = readMailPlan(campaign, targets);
  const allPapers = readUsable(papers);
  const ofCampaign = allPapers.filter(({ period }) => period === campaign?.campaign);
  return {
    campaign,
    responses,
    mailPlan,
    papers: allPapers,
    sending: readSending(mailPlan),
    targets: targets.length,
    answered: countedAnswers(responses, campaign?.campaign ?? '').size,
    uninvited: mailPlan.waiting.length,
    unmatched: responses.filter(({ matchState }) => matchState === 'Chờ khớp').length,
    reports: ofCampaign.filter(({ kind }) => kind === 'Báo cáo').length,
    plan: newestPaper(allPapers, 'plan', campaign?.campaign ?? ''),
    report: newestPaper(ofCampaign, 'report'),
    marked: readMarks(campaign),
  };
};

const readMailPlan = (campaign: CampaignRow | null, targets: readonly GraduationRow[]): MailPlan => {
  if (campaign === null) return { waiting: [], sent: 0 };
  const round = readUsable(mails).filter(
    (mail) => mail.campaign === campaign.campaign && mail.round === INVITATION,
  );
  const keyed = targets.flatMap((row) =>
    row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }],
  );
  return planMails(keyed, codesByKey(readUsable(invitations), campaign.campaign), round);
};

const SENDING: Task = 'sendInvitations';

const readSending = ({ waiting, sent }: MailPlan): Progress | null => {
  const due = readUsable(schedule).find(({ task }) => task === SENDING)?.due ?? null;
  if (due === null || waiting.length === 0 || readProperty(PAUSED) === 'true') return null;
  const total = sent + waiting.length;
  return { state: 'running', label: 'Đang gửi', done: sent, total, pause: 'pauseInvitations' };
};

/** Marks made before the first campaign belong to the one that comes. */
const readMarks = (campaign: CampaignRow | null): ReadonlySet<number> =>
  new Set(
    readUsable(stepMarks)
      .filter((mark) => mark.done === true && mark.campaign === (campaign?.campaign ?? mark.campaign))
      .map(({ step }) => step),
  );
