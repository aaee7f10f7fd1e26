/** Puts together what the report is made from: the frozen numbers, the office's settings and registers. */
import type { CampaignRow } from '../collection/collection-tables';
import { calculateIndicators } from '../indicators/calculate';
import { reportGroups } from '../indicators/report-groups';
import type { Snapshot } from '../indicators/snapshot';
import type { ConfigRow } from '../office/office-tables';
import { numberSetting, parseSettings, type Settings } from '../office/settings';
import { reportDefinitions } from './report-definitions';
import type { ReportInput } from './report-input';

const valuesOf = (rows: readonly ConfigRow[], section: ConfigRow['section']): string[] =>
  rows.filter((row) => row.section === section).map((row) => row.value ?? row.name);

/** Names and registers of the office that stand on every paper. */
const officeOf = (config: readonly ConfigRow[], settings: Settings): Pick<ReportInput, OfficePart> => ({
  school: settings.school,
  schoolShort: settings.shortName,
  governingBody: settings.governingBody,
  office: settings.office,
  place: settings.place,
  signer: settings.signer,
  signerTitle: settings.signerTitle,
  recipients: valuesOf(config, 'Nơi nhận'),
  bases: valuesOf(config, 'Căn cứ'),
});
type OfficePart =
  | 'school'
  | 'schoolShort'
  | 'governingBody'
  | 'office'
  | 'place'
  | 'signer'
  | 'signerTitle'
  | 'recipients'
  | 'bases';

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
    solutions: [],
    definitions: reportDefinitions(rules.answers, rules.income),
  };
};
