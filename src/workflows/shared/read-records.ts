/** Reads a campaign's graduations with the answers that count, as the indicators take them. */
import { classIndex } from '../../domain/collection/campaign-scope';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { codesOf, responsesTable } from '../../domain/collection/responses-table';
import type { GraduateRecord } from '../../domain/indicators/records';
import { classKey } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import { readUsable } from '../../google/read-table';
import { readTargets } from './read-campaign';
import { readSurvey } from './read-survey';

const UNKNOWN = 'Chưa rõ';

export const readRecords = (campaign: CampaignRow): GraduateRecord[] => {
  const { survey } = readSurvey();
  const answers = countedAnswers(readUsable(responsesTable(survey)), campaign.campaign);
  const known = classIndex(readUsable(classes));
  return readTargets(campaign).map((row) => {
    const itsClass = known.get(classKey(row));
    const answer = answers.get(row.graduationKey);
    return {
      graduationKey: row.graduationKey,
      className: itsClass ? `${itsClass.className} ${itsClass.cohort}` : `${row.className} ${row.cohort}`,
      major: itsClass?.major ?? UNKNOWN,
      faculty: itsClass?.faculty ?? UNKNOWN,
      answer: answer ? codesOf(survey, answer) : null,
    };
  });
};
