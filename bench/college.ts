/** What every measurement works on: a made-up college of a size, its roster as typed, and its answers as records. */
import { makeCollege } from '../local/college/make-college';
import { dirtyRoster, type DirtyRoster } from '../local/college/dirty-roster';
import type { Answers, College, Graduate } from '../local/college/truth';
import type { GraduateRecord } from '../src/domain/indicators/records';

const SEED = 7;

export interface BenchCollege {
  readonly size: number;
  readonly college: College;
  readonly roster: DirtyRoster;
  /** Answered only by those who would. */
  readonly records: readonly GraduateRecord[];
}

const codesOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [
      code,
      typeof answer === 'string' ? answer : answer.join(';'),
    ]),
  );

const recordOf = (graduate: Graduate, at: number): GraduateRecord => ({
  graduationKey: `g${at}`,
  className: `${graduate.className} ${graduate.cohort}`,
  major: graduate.major,
  faculty: graduate.faculty,
  level: graduate.level,
  cohort: graduate.cohort,
  sex: graduate.sex,
  ethnicGroup: graduate.ethnicGroup,
  updated: graduate.behaviour.responds,
  answer: graduate.behaviour.responds && !graduate.behaviour.refuses ? codesOf(graduate.answers) : null,
});

export const benchCollege = (size: number): BenchCollege => {
  const college = makeCollege({ graduates: size, seed: SEED });
  return { size, college, roster: dirtyRoster(college), records: college.graduates.map(recordOf) };
};
