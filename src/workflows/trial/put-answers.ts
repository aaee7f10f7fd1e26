/** Puts the sample answers into `Phản hồi`, read in the way in which answers of the form are. */
import { invitations } from '../../domain/collection/collection-tables';
import { parseResponse } from '../../domain/collection/parse-response';
import { codesByKey } from '../../domain/collection/rounds';
import { responsesTable } from '../../domain/collection/responses-table';
import { sampleAnswers } from '../../domain/trial/sample-answers';
import { samplePeople } from '../../domain/trial/sample-people';
import { sampleYear, TRIAL_CAMPAIGN, type Trial } from '../../domain/trial/trial';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSurvey } from '../shared/read-survey';

export const putAnswers = ({ startedAt }: Trial): void =>
  underLock('ghi phản hồi mẫu', () => {
    finishUnfinished();
    const { survey } = readSurvey();
    const codes = codesByKey(readUsable(invitations), TRIAL_CAMPAIGN);
    const owners = new Map([...codes].map(([key, code]) => [code, key]));
    const answers = sampleAnswers(survey, samplePeople(sampleYear(startedAt)), codes, startedAt);
    writeRows(
      responsesTable(survey),
      answers.map((answer) => parseResponse(survey, TRIAL_CAMPAIGN, answer, owners).response),
    );
  });
