/** Puts the sample answers into `Phản hồi`, read in the way in which answers of the form are. */
import { matchAnswer } from '../../domain/collection/match-answer';
import { parseResponse } from '../../domain/collection/parse-response';
import { sampleAnswers } from '../../domain/trial/sample-answers';
import { samplePeople } from '../../domain/trial/sample-people';
import { sampleYear, TRIAL_CAMPAIGN, type Trial } from '../../domain/trial/trial';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';
import { readMatching } from '../step5-answers/read-matching';
import { writeAnswers } from '../step5-answers/write-answers';

export const putAnswers = ({ startedAt }: Trial): void =>
  underLock('ghi phản hồi mẫu', () => {
    finishUnfinished();
    const { survey } = readSurvey();
    const matching = readMatching(requireOpenCampaign());
    const codes = new Map([...matching.owners].map(([code, key]) => [key, code]));
    const answers = sampleAnswers(survey, samplePeople(sampleYear(startedAt)), codes, startedAt);
    writeAnswers(
      survey,
      answers.map((answer) => {
        const match = matchAnswer(answer, matching);
        return { ...parseResponse(survey, TRIAL_CAMPAIGN, answer, match), queued: match.queued };
      }),
    );
  });
