/** Reads what evidence levels and re-calls are decided from: the answers that count, who is a teacher, what was drawn (B10). */
import { countedAnswers } from '../../domain/collection/counted-answers';
import { evidenceLevelOf } from '../../domain/collection/evidence';
import { planRecallSample, recalls, type RecallRow } from '../../domain/collection/recall-sample';
import { responsesTable, type ResponseRow } from '../../domain/collection/responses-table';
import { interviewers } from '../../domain/contacts/interviewers';
import { numberSetting } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import type { Survey } from '../../domain/survey/survey';
import { readUsable } from '../../google/read-table';
import { readCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { readSurvey } from '../shared/read-survey';

/** Whether an interviewer's number is that of somebody whom `Lớp` names as a homeroom teacher. */
const readTeachers = (): ((interviewer: string) => boolean) => {
  const emails = new Set(
    readUsable(classes).flatMap(({ teacherEmail }) => teacherEmail?.toLowerCase() ?? []),
  );
  const numbers = new Set(
    readUsable(interviewers).flatMap(({ email, number }) =>
      emails.has(email.toLowerCase()) ? String(number) : [],
    ),
  );
  return (interviewer) => numbers.has(interviewer);
};

export interface EvidenceFacts {
  readonly survey: Survey;
  readonly campaign: string;
  readonly answers: readonly ResponseRow[];
  readonly isTeacher: (interviewer: string) => boolean;
  readonly drawn: readonly RecallRow[];
}

export const readEvidenceFacts = (): EvidenceFacts => {
  const campaign = readCampaign()?.campaign;
  if (campaign === undefined) throw userError('campaign.notOpen', {});
  const { survey } = readSurvey();
  const counted = countedAnswers(readUsable(responsesTable(survey)), campaign);
  return {
    survey,
    campaign,
    answers: [...counted.values()],
    isTeacher: readTeachers(),
    drawn: readUsable(recalls).filter((row) => row.campaign === campaign),
  };
};

/** The answers that the share still lacks, drawn by the seed. */
export const samplesOf = ({ answers, isTeacher, drawn }: EvidenceFacts, seed: string): string[] => {
  const settings = readSettings();
  const entered = answers.filter((answer) => evidenceLevelOf(answer, isTeacher) === 'teacher');
  return planRecallSample(
    entered.map(({ responseId }) => responseId),
    new Set(drawn.map(({ responseId }) => responseId)),
    { percent: numberSetting(settings, 'recallCheck'), most: numberSetting(settings, 'recallMost'), seed },
  );
};
