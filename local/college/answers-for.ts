/** What a graduate of the made-up college gives as answers when asked on one occasion. */
import { foldMarks } from '../../src/domain/text';
import { keyQuestion } from './behaviour';
import { mistypedCode } from './distort';
import { hashOf, makeRandom } from './random';
import { JOB_QUESTIONS } from './true-answers';
import type { Answers, Graduate } from './truth';

export interface Occasion {
  /** The code that the person's own link fills in; '' for a link without one. */
  readonly code: string;
  /** 2 is the second answer of those who answer twice. */
  readonly attempt?: 1 | 2;
}

/** Shares [P]: of those without a code who give their birth date; of those who type their name without marks. */
const BIRTH_DATE_GIVEN = 0.8;
const NAME_WITHOUT_MARKS = 0.2;

/** Who the person says to be: as filled in by the link, or typed by hand where the code is gone. */
const identification = (graduate: Graduate, { code }: Occasion): Answers => {
  const { answers, behaviour, studentCode } = graduate;
  const random = makeRandom(hashOf(studentCode), 'identification');
  const { fullName = '', className = '', birthDate = '' } = answers;
  if (code !== '' && behaviour.code === 'kept') return { fullName, className, code };
  if (code !== '' && behaviour.code === 'mistyped')
    return { fullName, className, code: mistypedCode(random, code) };
  return {
    fullName: random.chance(NAME_WITHOUT_MARKS) ? foldMarks(String(fullName)) : fullName,
    className,
    ...(random.chance(BIRTH_DATE_GIVEN) ? { birthDate } : {}),
  };
};

const IDENTIFYING = ['consent', 'fullName', 'className', 'code', 'birthDate'];

/** Whether somebody who stops early, or skips the key question of the branch, comes to that question at all. */
const reaches = ({ answers, behaviour }: Graduate, question: string): boolean => {
  if (behaviour.completeness === 'statusOnly') return question === 'status';
  const key = keyQuestion(answers);
  // Who does not say whether a job goes with the studies is not asked about the job.
  const skipsJob = key === 'studyAndWork' && JOB_QUESTIONS.includes(question);
  return question !== key && !skipsJob;
};

const substance = (graduate: Graduate, attempt: 1 | 2): Answers => {
  const { answers, behaviour } = graduate;
  const told = Object.entries(answers).filter(([question]) => !IDENTIFYING.includes(question));
  if (attempt === 2) return Object.fromEntries(told);
  const { completeness, wrong } = behaviour;
  const kept = told.filter(([question]) => completeness === 'full' || reaches(graduate, question));
  const given: Answers = Object.fromEntries(kept);
  return wrong && wrong.question in given ? { ...given, [wrong.question]: wrong.answer } : given;
};

/**
 * The answers by question code. One who refuses says so and no more; one who answers twice is complete and right the second
 * time. Whether, when and by which channel a graduate answers stands in `behaviour`.
 */
export const answersFor = (graduate: Graduate, occasion: Occasion): Answers => {
  const consent = graduate.behaviour.refuses ? '0' : '1';
  const who = identification(graduate, occasion);
  return graduate.behaviour.refuses
    ? { consent, ...who }
    : { consent, ...who, ...substance(graduate, occasion.attempt ?? 1) };
};

/**
 * Who answers: those who do by themselves, or, for another overall `rate` (0 to 1), the readiest so many.
 */
export const respondents = (graduates: readonly Graduate[], rate?: number): readonly Graduate[] => {
  if (rate === undefined) return graduates.filter(({ behaviour }) => behaviour.responds);
  const readiest = [...graduates].sort((a, b) => a.behaviour.reluctance - b.behaviour.reluctance);
  const chosen = new Set(readiest.slice(0, Math.round(rate * graduates.length)));
  return graduates.filter((graduate) => chosen.has(graduate));
};
