/** Step 6's page: the three rates of the whole school, and the report's versions. */
import type { CampaignRow } from '../../../domain/collection/collection-tables';
import { calculateIndicators } from '../../../domain/indicators/calculate';
import { indicators } from '../../../domain/indicators/definitions';
import { paperKinds } from '../../../domain/papers/paper-kinds';
import { formatInteger } from '../../../domain/number-format';
import type { PanelLink } from '../../../domain/office/panels';
import { countOpenSolutions } from '../../step6-report/solutions';
import { readRecords } from '../../shared/read-records';
import type { OfficeFacts } from '../read-facts';
import { share, versionFacts, versionLinks, type Fact, type StepPart } from './step-part';

const { label } = paperKinds.report;
const EMPLOYMENT_RATES = ['employedOfGraduates', 'employedOfAnswered', 'employedOrStudyingOfAnswered'];

/** The three rates of the whole school, side by side. */
const rateFacts = (campaign: CampaignRow): Fact[] => {
  const [whole] = calculateIndicators(readRecords(campaign));
  return indicators
    .filter(({ code }) => EMPLOYMENT_RATES.includes(code))
    .map(({ code, label: name }) => {
      const { numerator = 0, denominator = 0 } = whole?.counts[code] ?? {};
      return { label: name, value: share(numerator, denominator) };
    });
};

const reportFacts = ({ campaign, papers, answered, targets }: OfficeFacts): Fact[] => [
  { label: 'Đã trả lời', value: share(answered, targets) },
  ...(campaign !== null && answered > 0 ? rateFacts(campaign) : []),
  ...versionFacts(papers, label),
];

/** 'Giải pháp', '6 mục, 2 quá hạn'. */
const solutionsPanel = (): PanelLink => {
  const { total, open, late } = countOpenSolutions();
  const words = [
    total === 0 ? 'Chưa có mục nào' : `${formatInteger(total)} mục`,
    ...(open > 0 ? [`${formatInteger(open)} chưa xong`] : []),
    ...(late > 0 ? [`${formatInteger(late)} quá hạn`] : []),
  ];
  return { panel: 'solutions', label: 'Giải pháp', note: words.join(', ') };
};

export const readReportPage = (facts: OfficeFacts): StepPart => ({
  facts: reportFacts(facts),
  links: versionLinks(facts.papers, label),
  panels: [
    ...(facts.campaign === null || facts.answered === 0
      ? []
      : [{ panel: 'kpi' as const, label: 'Chỉ tiêu bằng hình', note: 'Đạt hay chưa, biểu đồ, từng người' }]),
    { panel: 'yearly', label: 'Minh chứng 3 năm', note: 'Theo tiêu chuẩn kiểm định' },
    solutionsPanel(),
  ],
});
