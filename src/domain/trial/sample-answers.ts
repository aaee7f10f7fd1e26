/** Sample answers to the trial's survey: two thirds of the sample graduates, and two answers that no code leads anywhere. */
import type { ReceivedResponse } from '../collection/parse-response';
import { pad, type LocalTime } from '../dates';
import { fullName } from '../roster/names';
import { answerCompleteness } from '../survey/completeness';
import { withChannel } from '../survey/response-code';
import { questionsOf, type Survey } from '../survey/survey';
import { sampleKey, type SamplePerson } from './sample-people';

type Codes = Readonly<Record<string, string>>;

const EMPLOYERS = ['Công ty Mẫu A', 'Hợp tác xã Mẫu B', 'Cơ sở Mẫu C', 'Bệnh viện Mẫu D'];

const workCodes = (at: number, status: string): Codes => ({
  status,
  workProvince: '14',
  sector: status === '2' ? '4' : String(1 + (at % 2)),
  contract: status === '2' ? '5' : String(1 + (at % 3)),
  firstJob: String(at % 4),
  fieldMatch: String(1 + (at % 3)),
  levelMatch: String(1 + (at % 3)),
  income: ['2', '3', '4', '9', '5'][at % 5] ?? '9',
  foundVia: ['1', '4', '2;3'][at % 3] ?? '1',
  jobSatisfaction: String(3 + (at % 3)),
});

/** Seven in ten answer: five of them work, one studies on, one looks for work. */
const codesOf = (at: number): Codes | null => {
  const turn = at % 10;
  if ([3, 6, 9].includes(turn)) return null;
  if (turn === 7) return { status: '6', studyAndWork: '0' };
  if (turn === 5)
    return { status: '8', soughtWork: '1', availableSoon: '1', whyNoWork: '1;2', supportWanted: '1' };
  return workCodes(at, turn === 2 ? '2' : turn === 8 ? '3' : '1');
};

/** Lò Thị Hoa and Giàng A Páo answered without their code and class: a name alone is not certain, so these two wait. */
const WITHOUT_CODE: ReadonlySet<string> = new Set([sampleKey(0), sampleKey(20)]);

/** The labels of a question's codes as the form would have given them. */
const wordsOf = (survey: Survey, codes: Codes): Record<string, string> =>
  Object.fromEntries(
    questionsOf(survey).flatMap(({ code, choices }): [string, string][] => {
      const given = codes[code];
      if (given === undefined) return [];
      const labels = given
        .split(';')
        .map((one) => choices.find((choice) => choice.code === one)?.label ?? one);
      return [[code, labels.join('; ')]];
    }),
  );

/** Who answers, and what; `codes` are the personal codes by graduation key. */
export const sampleAnswers = (
  survey: Survey,
  people: readonly SamplePerson[],
  codes: ReadonlyMap<string, string>,
  submittedAt: LocalTime,
): readonly ReceivedResponse[] =>
  people.flatMap((row, at): ReceivedResponse[] => {
    const answered = codesOf(at);
    if (answered === null) return [];
    const given: Codes = { consent: '1', ...answered };
    const code = codes.get(row.graduationKey);
    const words = {
      ...wordsOf(survey, given),
      fullName: fullName(row),
      ...(WITHOUT_CODE.has(row.graduationKey) ? {} : { className: row.className }),
      ...(given.fieldMatch === undefined ? {} : { employer: EMPLOYERS[at % EMPLOYERS.length] ?? '' }),
      ...(code === undefined || WITHOUT_CODE.has(row.graduationKey)
        ? {}
        : { code: withChannel(code, at % 2 === 0 ? 'Z' : 'F') }),
    };
    const completeness = answerCompleteness(given);
    return [{ id: `mau-${pad(at + 1, 3)}`, submittedAt, codes: given, words, completeness }];
  });
