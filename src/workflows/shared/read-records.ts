/** Reads a campaign's graduations with the answers that count, as the indicators take them. */
import { inScope } from '../../domain/collection/campaign-scope';
import { graduationYear, latestYear, type GraduationRow, graduations } from '../../domain/roster/graduations';
import { classIndex, classKey, classLabel } from '../../domain/roster/class-names';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { codesOf, responsesTable } from '../../domain/collection/responses-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { countedCodes, UNKNOWN_GROUP, type GraduateRecord } from '../../domain/indicators/records';
import { updatedKeys, type NewCohort } from '../../domain/indicators/updated';
import type { Settings } from '../../domain/office/settings';
import { classes, type ClassRow } from '../../domain/roster/classes';
import { fold } from '../../domain/text';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { cohortOf } from './read-new-cohort';
import { readSettings } from './read-settings';
import { readSurveyOf } from './read-survey';

/** What the indicators are calculated from. */
export interface Readings {
  readonly records: GraduateRecord[];
  /** S2.50 for everybody of the latest graduation year, the campaign's or not; null for an empty roster. */
  readonly newCohort: NewCohort | null;
  readonly settings: Settings;
}

/** Where a graduation belongs. A class that `Lớp` does not know is a fault of the roster, told there; until mended it stands under one name. */
const standing = (row: GraduationRow, its: ClassRow | undefined, ethnic: boolean) => ({
  className: its ? classLabel(its) : UNKNOWN_GROUP,
  major: its?.major ?? UNKNOWN_GROUP,
  faculty: its?.faculty ?? UNKNOWN_GROUP,
  level: its?.level ?? UNKNOWN_GROUP,
  cohort: its?.cohort ?? UNKNOWN_GROUP,
  sex: row.sex ?? UNKNOWN_GROUP,
  ...(ethnic ? { ethnicGroup: row.ethnicGroup ?? UNKNOWN_GROUP } : {}),
});

/** Everything that the indicators of a campaign are calculated from. */
export const readForIndicators = (campaign: CampaignRow): Readings => {
  const survey = readSurveyOf(campaign);
  const settings = readSettings();
  const responses = readUsable(responsesTable(survey));
  const answers = countedAnswers(responses, campaign.campaign);
  const known = classIndex(readUsable(classes));
  const roster = readUsable(graduations);
  const latest = latestYear(roster);
  const updated = updatedKeys(responses, readUsable(contactAttempts), today().slice(0, 4));
  const ethnic = fold(settings.ethnicBreakdown) === 'có';
  const records = roster.filter(inScope(campaign)).flatMap((row): GraduateRecord[] => {
    const key = row.graduationKey;
    if (key === null) return [];
    const answer = answers.get(key);
    return [
      {
        graduationKey: key,
        ...standing(row, known.get(classKey(row)), ethnic),
        ...(graduationYear(row) === latest ? { updated: updated.has(key) } : {}),
        answer: answer ? countedCodes(codesOf(survey, answer)) : null,
      },
    ];
  });
  return { records, newCohort: cohortOf(roster, updated), settings };
};

/** A record for each graduate of the campaign. */
export const readRecords = (campaign: CampaignRow): GraduateRecord[] => readForIndicators(campaign).records;
