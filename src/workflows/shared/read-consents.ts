/** Reads every word of consent there is: those written down, and those said in answers. */
import { answerConsents, type ConsentWord } from '../../domain/collection/answer-consents';
import { consents } from '../../domain/collection/consents';
import { codesOf, responsesTable } from '../../domain/collection/responses-table';
import { personOf } from '../../domain/collection/rounds';
import { graduations } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';
import { readSurvey } from './read-survey';

/** The written ones come last: of two of one second they hold. */
export const readConsentWords = (): ConsentWord[] => {
  const { survey } = readSurvey();
  const people = new Map(
    readUsable(graduations).flatMap((row): [string, string][] =>
      row.graduationKey === null
        ? []
        : [[row.graduationKey, personOf({ ...row, graduationKey: row.graduationKey })]],
    ),
  );
  const answers = readUsable(responsesTable(survey)).flatMap((row) => {
    const person = people.get(row.graduationKey ?? '');
    if (person === undefined || row.matchState !== 'Đã khớp') return [];
    const { submittedAt, channel } = row;
    return [{ person, submittedAt, channel, codes: codesOf(survey, row) }];
  });
  return [...answerConsents(answers), ...readUsable(consents)];
};
