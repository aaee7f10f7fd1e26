/** Step 4, Đợt khảo sát: the campaigns of the workbook, whom one would ask, and next year's after the pattern of the last (S1.17, P39). */
import { inScope, unknownScopeNames, type Scope } from '../../domain/collection/campaign-scope';
import { latestYear, type GraduationRow, graduations } from '../../domain/roster/graduations';
import { copiedCampaign, nextCode, type CampaignWish } from '../../domain/collection/campaigns';
import { SHORT_RULES, type CampaignRow } from '../../domain/collection/collection-tables';
import { conditionProblems } from '../../domain/collection/condition-problems';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import { conditionColumns, OPERATORS } from '../../domain/collection/row-condition';
import { addDays } from '../../domain/dates';
import { numberSetting } from '../../domain/office/settings';
import { problem, userError, type Problem } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { pickCampaign, readCampaigns } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { classLabel } from '../../domain/roster/class-names';

/** A campaign as the form of the panel holds it; '' and null where nothing is typed. */
export interface CampaignForm {
  readonly campaign: string;
  readonly title: string;
  readonly graduationYear: number | null;
  readonly scope: string;
  readonly condition: string;
  readonly shortFor: string;
  readonly opens: string;
  readonly closes: string;
  readonly target: number;
}

export interface CampaignLine extends CampaignForm {
  readonly state: string;
  readonly current: boolean;
  readonly people: number;
  readonly answered: number;
  readonly problems: readonly Problem[];
}

export interface CampaignList {
  readonly campaigns: CampaignLine[];
  /** What a new one begins with. */
  readonly draft: CampaignForm;
  /** What a condition is picked from. */
  readonly columns: { readonly header: string; readonly isDay: boolean }[];
  readonly operators: readonly string[];
  readonly shortRules: readonly string[];
}

const formOf = (wish: CampaignWish, target: number): CampaignForm => ({
  campaign: wish.campaign,
  title: wish.title ?? '',
  graduationYear: wish.graduationYear,
  scope: wish.scope ?? '',
  condition: wish.condition ?? '',
  shortFor: wish.shortFor ?? SHORT_RULES[0],
  opens: wish.opens ?? '',
  closes: wish.closes ?? '',
  target: wish.target ?? target,
});

const newest = (rows: readonly CampaignRow[]): CampaignRow[] =>
  [...rows].sort((a, b) => (a.campaign < b.campaign ? 1 : -1));

/** Every campaign, the newest first, with how many people it asks and how many have answered. */
export const readCampaignList = (): CampaignList => {
  const rows = readCampaigns();
  const roster = readUsable(graduations);
  return {
    campaigns: linesOf(rows, roster),
    draft: draftOf(rows, roster),
    columns: conditionColumns().map(({ header, isDay }) => ({ header, isDay })),
    operators: OPERATORS,
    shortRules: SHORT_RULES,
  };
};

const linesOf = (rows: readonly CampaignRow[], roster: readonly GraduationRow[]): CampaignLine[] => {
  const current = pickCampaign(rows)?.campaign;
  const answers = readUsable(responseHeads);
  const target = numberSetting(readSettings(), 'responseTarget');
  return newest(rows).map((row) => ({
    ...formOf(row, target),
    state: row.state ?? '',
    current: row.campaign === current,
    people: roster.filter(inScope(row)).length,
    answered: countedAnswers(answers, row.campaign).size,
    problems: conditionProblems(row.condition),
  }));
};

/** A new one asks those who graduated last, from today on. */
const draftOf = (rows: readonly CampaignRow[], roster: readonly GraduationRow[]): CampaignForm => {
  const settings = readSettings();
  const opens = today();
  return {
    campaign: nextCode(
      rows.map(({ campaign }) => campaign),
      opens.slice(0, 4),
    ),
    title: '',
    graduationYear: latestYear(roster),
    scope: '',
    condition: '',
    shortFor: SHORT_RULES[0],
    opens,
    closes: addDays(opens, numberSetting(settings, 'surveyWeeks') * 7),
    target: numberSetting(settings, 'responseTarget'),
  };
};

/** Next year's campaign after the pattern of that one; nothing is written before the office saves it. */
export const readCampaignCopy = ({ campaign }: { readonly campaign: string }): CampaignForm => {
  const rows = readCampaigns();
  const from = rows.find((row) => row.campaign === campaign);
  if (from === undefined) throw userError('campaign.gone', { campaign });
  const codes = rows.map((row) => row.campaign);
  return formOf(copiedCampaign(from, codes, today()), numberSetting(readSettings(), 'responseTarget'));
};

export interface ScopePreview {
  readonly people: number;
  readonly classes: { readonly name: string; readonly people: number }[];
  readonly problems: Problem[];
}

/** Whom a scope asks, by class, the largest first. */
export const readScope = (scope: Scope): ScopePreview => {
  const roster = readUsable(graduations);
  const asked = roster.filter(inScope(scope));
  const counts = new Map<string, number>();
  for (const row of asked) counts.set(classLabel(row), (counts.get(classLabel(row)) ?? 0) + 1);
  const unknown = unknownScopeNames(scope.scope, [...roster, ...readUsable(classes)]);
  const faults = [
    ...conditionProblems(scope.condition ?? null),
    ...(unknown.length === 0 ? [] : [problem('campaign.unknownClass', { names: unknown })]),
  ];
  return {
    people: asked.length,
    classes: [...counts].map(([name, people]) => ({ name, people })).sort((a, b) => b.people - a.people),
    problems: faults.length === 0 && asked.length === 0 ? [problem('campaign.nobody', {})] : faults,
  };
};
