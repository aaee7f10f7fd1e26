/** One step's page: what it is about, where it stands, its numbers, its problems, what can be pressed (UX 4). */
import { formatDate, formatTime } from '../../domain/dates';
import { formatInteger, formatRateOf } from '../../domain/documents/number-format';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { indicators } from '../../domain/indicators/definitions';
import { planBoard, type BoardStep } from '../../domain/office/board';
import { config } from '../../domain/office/office-tables';
import { procedure } from '../../domain/office/procedure';
import { planActions, type StepAction } from '../../domain/office/step-actions';
import { groupProblems, type ProblemGroup } from '../../domain/problem-groups';
import { readUsable } from '../../google/read-table';
import { readProperty } from '../../google/workbook';
import { PRINT_FOLDER } from '../shared/folders';
import { readRecords } from '../shared/read-records';
import type { Progress } from '../shared/progress';
import { readSurvey } from '../shared/read-survey';
import { paperKinds } from '../../domain/papers/paper-kinds';
import { graduatesOf } from '../../domain/documents/plan-input';
import { planClasses } from '../../domain/documents/plan-from-office';
import { classes } from '../../domain/roster/classes';
import type { Approval } from '../papers/read-approval';
import { approvedIn, readApprovalPage, readDefaults } from './approval-page';
import { readFacts, type OfficeFacts } from './read-facts';

export interface StepPage extends BoardStep {
  readonly owner: string;
  readonly content: string;
  readonly forms: string;
  readonly guide: string[];
  readonly facts: Fact[];
  readonly problems: ProblemGroup[];
  readonly actions: StepAction[];
  readonly links: { label: string; url: string }[];
  readonly running: Progress | null;
  /** Steps 2 and 7, once there is a paper. */
  readonly approval?: Approval;
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

export const readStep = (number: number): StepPage => {
  const facts = readFacts();
  const settings = readUsable(config);
  const own = settings.find(({ section, name }) => section === 'Các bước' && name.startsWith(`${number}.`));
  const step = procedure[number - 1];
  const board = planBoard(facts)[number - 1];
  if (!step || !board) throw new Error(`no step ${number}`);
  const defaults = readDefaults(facts, settings);
  const kind = approvedIn(number);
  const page = kind === null ? null : readApprovalPage(kind, settings);
  const actions = planActions(number, facts, defaults);
  return {
    ...board,
    owner: own?.owner ?? step.owner,
    content: own?.value ?? step.content,
    forms: own?.form ?? step.form,
    guide: [...step.guide],
    facts: number === 1 ? planFacts(facts, defaults.year) : (factsOf[number]?.(facts) ?? []),
    problems: problemsOf(number, facts),
    actions: page === null ? actions : [...page.actions, ...actions.map((one) => ({ ...one, rare: true }))],
    links: linksOf(number, facts),
    running: number === 4 ? facts.sending : null,
    ...(page === null ? {} : { approval: page.approval }),
  };
};

const share = (count: number, total: number): string => (total === 0 ? '0' : formatRateOf(count, total));

const rosterFacts = ({ roster, classCount }: OfficeFacts): Fact[] => [
  { label: 'Người tốt nghiệp', value: formatInteger(roster.length) },
  { label: 'Lớp', value: formatInteger(classCount) },
  {
    label: 'Có số điện thoại',
    value: share(roster.filter(({ phone }) => phone !== null).length, roster.length),
  },
  { label: 'Có email', value: share(roster.filter(({ email }) => email !== null).length, roster.length) },
];

const surveyFacts = (facts: OfficeFacts): Fact[] =>
  facts.campaign === null
    ? [{ label: 'Người tốt nghiệp', value: formatInteger(facts.roster.length) }]
    : [
        { label: 'Phiếu', value: facts.campaign.state ?? '' },
        { label: 'Hạn', value: facts.campaign.closes === null ? '' : formatDate(facts.campaign.closes) },
        { label: 'Trong đợt', value: formatInteger(facts.targets) },
        { label: 'Đã gửi email mời', value: formatInteger(facts.mailPlan.sent) },
        { label: 'Đã trả lời', value: share(facts.answered, facts.targets) },
      ];

const answerFacts = ({ responses, answered, unmatched }: OfficeFacts): Fact[] => [
  { label: 'Phản hồi', value: formatInteger(responses.length) },
  { label: 'Người có phản hồi đủ', value: formatInteger(answered) },
  {
    label: 'Dở dang',
    value: formatInteger(responses.filter(({ completeness }) => completeness === 'Dở dang').length),
  },
  {
    label: 'Từ chối',
    value: formatInteger(responses.filter(({ completeness }) => completeness === 'Từ chối').length),
  },
  { label: 'Chờ khớp', value: formatInteger(unmatched) },
];

const EMPLOYMENT_RATES = ['employedOfGraduates', 'employedOfAnswered', 'employedOrStudyingOfAnswered'];

/** The three rates of the whole school, side by side. */
const rateFacts = (campaign: CampaignRow): Fact[] => {
  const [whole] = calculateIndicators(readRecords(campaign));
  return indicators
    .filter(({ code }) => EMPLOYMENT_RATES.includes(code))
    .map(({ code, label }) => {
      const { numerator = 0, denominator = 0 } = whole?.counts[code] ?? {};
      return { label, value: share(numerator, denominator) };
    });
};

const reportFacts = ({ campaign, papers, answered, targets }: OfficeFacts): Fact[] => [
  { label: 'Đã trả lời', value: share(answered, targets) },
  ...(campaign !== null && answered > 0 ? rateFacts(campaign) : []),
  ...versionFacts(papers, 'Báo cáo'),
];

/** The counts of the plan: from the list, or before there is one as typed into `Lớp`. */
const planFacts = ({ roster, papers }: OfficeFacts, year: number): Fact[] => {
  const counted = planClasses(roster, readUsable(classes), year);
  if (counted.classes.length === 0)
    return [{ label: 'Chưa có danh sách', value: 'Gõ số người vào tab Lớp, hoặc nhập danh sách' }];
  const source = counted.source === 'roster' ? 'Danh sách' : 'tab Lớp';
  return [
    { label: `Người tốt nghiệp năm ${year} (${source})`, value: formatInteger(graduatesOf(counted.classes)) },
    { label: 'Lớp', value: formatInteger(counted.classes.length) },
    ...versionFacts(papers, 'Kế hoạch'),
  ];
};

const versionFacts = (papers: OfficeFacts['papers'], label: string): Fact[] =>
  papers
    .filter(({ kind }) => kind === label)
    .map(({ version, madeAt, state }) => ({
      label: `Bản ${version}, ${state ?? ''}`,
      value: madeAt === null ? '' : formatTime(madeAt),
    }));

const factsOf: Readonly<Record<number, (facts: OfficeFacts) => Fact[]>> = {
  3: rosterFacts,
  4: surveyFacts,
  5: answerFacts,
  6: reportFacts,
};

const problemsOf = (number: number, facts: OfficeFacts): ProblemGroup[] => {
  if (number === 3) return groupProblems(facts.problems);
  return number === 4 ? groupProblems(readSurvey().problems) : [];
};

const linksOf = (number: number, { campaign, papers }: OfficeFacts): StepPage['links'] => {
  if (number === 4 && campaign?.formUrl != null) return [{ label: 'Xem phiếu', url: campaign.formUrl }];
  if (number === 3) return printLinks();
  if (number !== 1 && number !== 6) return [];
  const label = paperKinds[number === 1 ? 'plan' : 'report'].label;
  return papers.flatMap(({ kind, version, documentUrl }) =>
    kind === label && documentUrl !== null
      ? [{ label: `Mở ${label.toLowerCase()} bản ${version}`, url: documentUrl }]
      : [],
  );
};

/** The folder of the printed lists, once there is one. */
const printLinks = (): StepPage['links'] => {
  const url = readProperty(PRINT_FOLDER);
  return url === null ? [] : [{ label: 'Mở các bản in BM.CTHS.06.01', url }];
};
