/** Puts together what the report is made from: the frozen numbers, the office's settings and registers. */
import type { IsoDate } from '../dates';
import type { CampaignRow } from '../collection/collection-tables';
import { PUBLISHED } from '../indicators/breakdowns';
import { calculateIndicators } from '../indicators/calculate';
import { reportAppendix } from '../indicators/report-appendix';
import { reportGroups, type SmallGroupRules } from '../indicators/report-groups';
import type { Snapshot } from '../indicators/snapshot';
import { yearlyRows } from '../indicators/yearly';
import type { YearlyTrendRow } from '../indicators/yearly-table';
import { trendRows } from '../indicators/yearly-trend';
import type { ConfigRow, PaperRow } from '../office/office-tables';
import { newestPaper, paperKinds } from '../papers/paper-kinds';
import { askedWordings } from '../survey/asked-wordings';
import { paperDate, paperNumber } from './official-paper';
import { glossaryOf } from '../office/glossary';
import { numberSetting, parseSettings, type Settings } from '../office/settings';
import { officeOf } from './paper-form';
import { reportDefinitions } from './report-definitions';
import { groupsInOrder } from './report-order';
import type { EarlierCampaign, ReportInput } from './report-input';
import { schoolCounts } from './report-comparison';

/** Below these a group is hidden, as the office has set it. */
export const smallGroupRules = (settings: Settings): SmallGroupRules => ({
  answers: numberSetting(settings, 'smallGroup'),
  income: numberSetting(settings, 'smallIncomeGroup'),
});

/** A paper for everybody hides at least these, whatever the office has set for its own (facts/vietnam.md section 2). */
const PUBLIC: SmallGroupRules = { answers: 5, income: 8 };

const stricter = (one: SmallGroupRules, other: SmallGroupRules): SmallGroupRules => ({
  answers: Math.max(one.answers, other.answers),
  income: Math.max(one.income, other.income),
});

/** What was frozen with the numbers; reports of earlier versions froze less. */
const frozenBeside = (
  snapshot: Snapshot,
): Pick<ReportInput, 'contacts' | 'solutions' | 'earlierSolutions' | 'earlier'> => ({
  ...(snapshot.contacts === undefined ? {} : { contacts: snapshot.contacts }),
  solutions: snapshot.solutions ?? [],
  earlierSolutions: snapshot.earlierSolutions ?? '',
  earlier: snapshot.earlier ?? null,
});

/** This campaign's year among those that were known when its numbers were frozen. */
const yearsOf = (snapshot: Snapshot, campaign: CampaignRow, settings: Settings): YearlyTrendRow[] => {
  const others = snapshot.years ?? [];
  const year = campaign.graduationYear ?? Number(snapshot.frozenAt.slice(0, 4));
  const asked = askedWordings(campaign.asked);
  const own = yearlyRows(snapshot, year, { source: '', hash: '', asked }, settings);
  const rows = [...others.filter((row) => row.year < year), ...own.filter((row) => row.year === year)];
  return trendRows(rows, smallGroupRules(settings).answers);
};

/** The input of the report of one campaign; `version` is the report's own. */
export const reportFromOffice = (
  snapshot: Snapshot,
  campaign: CampaignRow,
  config: readonly ConfigRow[],
  version: number,
): ReportInput => {
  const settings = parseSettings(config);
  const frozenOn = snapshot.frozenAt.slice(0, 10);
  const rules = smallGroupRules(settings);
  return {
    ...officeOf(config, settings, 'Báo cáo'),
    year: campaign.graduationYear ?? Number(frozenOn.slice(0, 4)),
    plan: '',
    formCode: '',
    issued: null,
    version,
    surveyFrom: campaign.opens ?? frozenOn,
    surveyTo: earlier(campaign.closes, frozenOn),
    frozenOn,
    target: campaign.target ?? numberSetting(settings, 'responseTarget'),
    campaign: campaign.campaign,
    groups: groupsInOrder(reportGroups(calculateIndicators(snapshot.records, PUBLISHED), rules)),
    appendix: reportAppendix(snapshot.records, rules),
    years: yearsOf(snapshot, campaign, settings),
    ...frozenBeside(snapshot),
    definitions: reportDefinitions(rules.answers, rules.income),
    glossary: glossaryOf(config),
  };
};

/** A report made while the survey goes on covers the days until its numbers were frozen. */
const earlier = (closes: IsoDate | null, frozenOn: IsoDate): IsoDate =>
  closes !== null && closes < frozenOn ? closes : frozenOn;

/** 'Kế hoạch số 05/KH-CĐSL ngày 16 tháng 01 năm 2026', the issued one of the campaign; '' while it has no number. */
export const planReference = (
  papers: readonly PaperRow[],
  campaign: string,
  config: readonly ConfigRow[],
): string => {
  const plan = newestPaper(
    papers.filter(({ period, state }) => period === campaign && state === 'Đã ban hành'),
    'plan',
  );
  if (plan?.number == null || plan.date === null) return '';
  const { symbol, label } = paperKinds.plan;
  const number = paperNumber(plan.number, symbol, parseSettings(config).shortName);
  return `${label} số ${number} ${paperDate(plan.date, Number(plan.date.slice(0, 4)))}`;
};

/** The same numbers for everybody: small groups hidden whatever the office shows itself. */
export const publicFromOffice = (
  snapshot: Snapshot,
  campaign: CampaignRow,
  config: readonly ConfigRow[],
  version: number,
): ReportInput => {
  const rules = stricter(smallGroupRules(parseSettings(config)), PUBLIC);
  return {
    ...reportFromOffice(snapshot, campaign, config, version),
    years: [],
    groups: groupsInOrder(reportGroups(calculateIndicators(snapshot.records, PUBLISHED), rules)),
    // Findings may name classes, and were taken from numbers that the office itself may see.
    solutions: (snapshot.solutions ?? []).map(({ area, text, unit, due }) => ({ area, text, unit, due })),
    definitions: reportDefinitions(rules.answers, rules.income),
  };
};

/** What the next report says of this one: the whole school, hidden where too few answered. */
export const earlierOf = (snapshot: Snapshot, config: readonly ConfigRow[]): EarlierCampaign => {
  const rules = smallGroupRules(parseSettings(config));
  const groups = reportGroups(calculateIndicators(snapshot.records, PUBLISHED), rules);
  return {
    campaign: snapshot.campaign,
    frozenOn: snapshot.frozenAt.slice(0, 10),
    school: schoolCounts({ groups }),
  };
};
