/** Reads a campaign's graduations with the answers that count, as the indicators take them. */
import { classIndex } from '../../domain/collection/campaign-scope';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { codesOf, responsesTable } from '../../domain/collection/responses-table';
import { UNKNOWN_GROUP, type GraduateRecord } from '../../domain/indicators/records';
import { classKey } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import { readUsable } from '../../google/read-table';
import { readTargets } from './read-campaign';
import { readSurvey } from './read-survey';

export const readRecords = (campaign: CampaignRow): GraduateRecord[] => {
  const { survey } = readSurvey();
  const answers = countedAnswers(readUsable(responsesTable(survey)), campaign.campaign);
  const known = classIndex(readUsable(classes));
  return readTargets(campaign).map((row) => {
    const itsClass = known.get(classKey(row));
    const answer = answers.get(row.graduationKey);
    return {
      graduationKey: row.graduationKey,
      // A class that `Lớp` does not know is a fault of the roster, told there; until mended it stands under one name.
      className: itsClass ? `${itsClass.className} ${itsClass.cohort}` : UNKNOWN_GROUP,
      major: itsClass?.major ?? UNKNOWN_GROUP,
      faculty: itsClass?.faculty ?? UNKNOWN_GROUP,
      answer: answer ? codesOf(survey, answer) : null,
    };
  });
};
