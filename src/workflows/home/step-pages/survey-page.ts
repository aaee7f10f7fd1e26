/** Step 4's page: the form, what has been sent, who has answered. */
import { formatDate } from '../../../domain/dates';
import { formatInteger } from '../../../domain/number-format';
import { conditionProblems } from '../../../domain/collection/condition-problems';
import { personKeyOf } from '../../../domain/roster/person-key';
import type { PanelLink } from '../../../domain/office/panels';
import { groupProblems } from '../../../domain/problem-groups';
import { readSurvey } from '../../shared/read-survey';
import type { OfficeFacts } from '../read-facts';
import { readMailForecast } from './mail-forecast';
import { share, type Fact, type StepPart } from './step-part';

/** What goes by itself, and when. */
const reminderFacts = ({
  state,
  opens,
  reminder1,
  reminder2,
}: NonNullable<OfficeFacts['campaign']>): Fact[] => [
  ...(state === 'Đang tạo mã phiếu' && opens !== null
    ? [{ label: 'Tự mở ngày', value: formatDate(opens) }]
    : []),
  ...(reminder1 === '' ? [] : [{ label: 'Tự nhắc lần 1', value: formatDate(reminder1) }]),
  ...(reminder2 === '' ? [] : [{ label: 'Tự nhắc lần 2', value: formatDate(reminder2) }]),
];

const surveyFacts = (facts: OfficeFacts): Fact[] =>
  facts.campaign === null
    ? [{ label: 'Người tốt nghiệp', value: formatInteger(facts.roster.length) }]
    : [
        { label: 'Phiếu', value: facts.campaign.state ?? '' },
        { label: 'Hạn', value: facts.campaign.closes === null ? '' : formatDate(facts.campaign.closes) },
        ...reminderFacts(facts.campaign),
        { label: 'Trong đợt', value: formatInteger(facts.targets) },
        { label: 'Đã gửi email mời', value: formatInteger(facts.rounds.invitation.sent) },
        { label: 'Đã trả lời', value: share(facts.answered, facts.targets) },
        ...teacherFacts(facts),
      ];

/** Without an address no call book can be sent, and its button would be missed without a word. */
const teacherFacts = ({ campaign, books }: OfficeFacts): Fact[] => {
  const count = campaign?.state === 'Đang mở' ? (books?.withoutTeacher.length ?? 0) : 0;
  return count === 0 ? [] : [{ label: 'Chưa có Email GVCN (tab Lớp)', value: `${formatInteger(count)} lớp` }];
};

const formLinks = ({ campaign }: OfficeFacts): { label: string; url: string }[] =>
  campaign?.formUrl == null ? [] : [{ label: 'Xem phiếu', url: campaign.formUrl }];

const unansweredPanels = ({ targets, answered }: OfficeFacts): PanelLink[] => [
  {
    panel: 'unanswered',
    label: 'Theo lớp',
    note: `${formatInteger(targets - answered)} người chưa trả lời`,
  },
  { panel: 'unansweredByTeacher', label: 'Theo GVCN', note: '' },
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The mails, and what stands in their way. */
const mailPanels = ({ mailFacts, rounds }: OfficeFacts): PanelLink[] => {
  if (mailFacts === null) return [];
  const { targets, optedOut, broken } = mailFacts;
  const plans = Object.values(rounds);
  const counts: readonly (readonly [string, number])[] = [
    ['từ chối', targets.filter((row) => optedOut.has(personKeyOf(row))).length],
    ['email hỏng', targets.filter(({ email }) => email !== null && broken.has(email)).length],
    ['thư lỗi', plans.reduce((sum, { failed }) => sum + failed.length, 0)],
    ['chưa rõ', plans.reduce((sum, { unclear }) => sum + unclear.length, 0)],
  ];
  const note = counts.flatMap(([label, count]) => (count > 0 ? `${label} ${formatInteger(count)}` : []));
  return [
    { panel: 'sendMail', label: 'Thư mời, nhắc', note: '' },
    { panel: 'mailTrouble', label: 'Email hỏng, từ chối', note: capital(note.join(', ')) },
  ];
};

/** Calls and messages of the office itself. */
const contactPanels: readonly PanelLink[] = [
  { panel: 'progress', label: 'Tiến độ so với mục tiêu', note: '' },
  { panel: 'messages', label: 'Tin nhắn Zalo, Facebook, SMS', note: '' },
  { panel: 'phone', label: 'Phỏng vấn qua điện thoại', note: '' },
];

const campaignsPanel = ({ campaigns, campaign }: OfficeFacts): PanelLink => ({
  panel: 'campaigns',
  label: 'Đợt khảo sát',
  note:
    campaigns.length > 1
      ? `${formatInteger(campaigns.length)} đợt, đang làm ${campaign?.campaign ?? ''}`
      : '',
});

const questionsPanel = (faults: number): PanelLink => ({
  panel: 'questions',
  label: 'Câu hỏi',
  note: faults > 0 ? `${formatInteger(faults)} lỗi` : '',
});

export const readSurveyPage = (facts: OfficeFacts): StepPart => {
  const { problems } = readSurvey();
  const ofScope = conditionProblems(facts.campaign?.condition ?? null);
  const ofCampaign = [...unansweredPanels(facts), ...mailPanels(facts), ...contactPanels];
  return {
    facts: [...surveyFacts(facts), ...readMailForecast(facts)],
    problems: groupProblems([...ofScope, ...problems]),
    links: formLinks(facts),
    panels: [
      ...(facts.campaign === null ? [] : ofCampaign),
      campaignsPanel(facts),
      questionsPanel(problems.length),
    ],
    running: facts.sending,
  };
};
