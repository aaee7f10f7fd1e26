/** Reads every word of consent there is: those written down, and those said in answers. */
import { allConsentWords, type ConsentWord } from '../../domain/collection/answer-consents';
import { consents } from '../../domain/collection/consents';
import { codesOf, responsesTable } from '../../domain/collection/responses-table';
import { personKeys } from '../../domain/roster/person-key';
import { graduations } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';
import { readSurvey } from './read-survey';

/** Answers of which it is known whose they are. */
const HEARD: ReadonlySet<string> = new Set(['Đã khớp', 'Từ chối']);

export const readConsentWords = (): ConsentWord[] => {
  const { survey } = readSurvey();
  const people = personKeys(readUsable(graduations));
  const answers = readUsable(responsesTable(survey)).flatMap((row) => {
    const person = people.get(row.graduationKey ?? '');
    if (person === undefined || !HEARD.has(row.matchState)) return [];
    const { submittedAt, channel } = row;
    const codes = row.matchState === 'Từ chối' ? { consent: '0' } : codesOf(survey, row);
    return [{ person, submittedAt, channel, codes }];
  });
  return allConsentWords(answers, readUsable(consents));
};
