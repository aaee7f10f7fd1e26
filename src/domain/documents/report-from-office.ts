/** Puts together what the report is made from: the frozen numbers, the office's settings and registers. */
import type { CampaignRow } from '../collection/collection-tables';
import { calculateIndicators } from '../indicators/calculate';
import { reportGroups } from '../indicators/report-groups';
import type { Snapshot } from '../indicators/snapshot';
import type { ConfigRow } from '../office/office-tables';
import { numberSetting, parseSettings } from '../office/settings';
import { officeOf } from './paper-form';
import { reportDefinitions } from './report-definitions';
import type { ReportInput } from './report-input';

/** The input of the report of one campaign; `version` is the report's own. */
export const reportFromOffice = (
  snapshot: Snapshot,
  campaign: CampaignRow,
  config: readonly ConfigRow[],
  version: number,
): ReportInput => {
  const settings = parseSettings(config);
  const frozenOn = snapshot.frozenAt.slice(0, 10);
  const rules = {
    answers: numberSetting(settings, 'smallGroup'),
    income: numberSetting(settings, 'smallIncomeGroup'),
  };
  return {
    ...officeOf(config, settings),
    year: campaign.graduationYear ?? Number(frozenOn.slice(0, 4)),
    plan: '',
    formCode: '',
    issued: null,
    version,
    surveyFrom: campaign.opens ?? frozenOn,
    surveyTo: campaign.closes ?? frozenOn,
    frozenOn,
    target: campaign.target ?? numberSetting(settings, 'responseTarget'),
    groups: reportGroups(calculateIndicators(snapshot.records), rules),
    ...(snapshot.contacts === undefined ? {} : { contacts: snapshot.contacts }),
    solutions: [],
    definitions: reportDefinitions(rules.answers, rules.income),
  };
};
