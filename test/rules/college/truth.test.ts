/** The hidden truth: each graduate's answers fit together, and the behaviour has the stated shares. */
import fc from 'fast-check';
import { BEHAVIOUR_SHARES } from '../../../local/college/behaviour';
import { firstJobBand, incomeBand } from '../../../local/college/employment';
import { makeCollege } from '../../../local/college/make-college';
import { QUESTION_CODES, type Answers, type Graduate } from '../../../local/college/truth';
import { monthsBetween } from '../../../src/domain/dates';
import { answeredOnTheWay, defaultSurvey } from './survey';
import { shareOf, tolerance } from './statistics';

const large = [11, 12].map((seed) => makeCollege({ graduates: 3000, seed }));
const everybody = large.flatMap(({ graduates }) => graduates);
const told =
  (question: string, ...codes: string[]) =>
  (one: Graduate): boolean =>
    codes.includes(String(one.answers[question]));
const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('the truth about a graduate', () => {
  test('answers only questions of the survey, with codes that it knows', () => {
    const { codes } = defaultSurvey();
    const known = new Set<string>(QUESTION_CODES);
    const isKnown = ([question, answer]: [string, string | readonly string[]]): boolean =>
      known.has(question) && [answer].flat().every((code) => codes.get(question)?.includes(code) ?? true);
    expect(
      everybody.flatMap(({ answers }) => Object.entries(answers).filter((one) => !isKnown(one))),
    ).toEqual([]);
  });

  test('answers a branch only where the status leads there, and then its key question', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { answers } of makeCollege({ graduates: 60, seed }).graduates) {
          const asked = answeredOnTheWay({ ...answers, consent: '1' });
          for (const question of Object.keys(answers)) expect(asked).toContain(question);
          for (const key of ['fieldMatch', 'studyAndWork', 'soughtWork'])
            expect(key in answers).toBe(asked.includes(key));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('employed is status 1, 2, 3, 5, or studying and working; about 85 in 100 are', () => {
    const contradicting = everybody.filter((one) => {
      const { status, studyAndWork } = one.answers;
      const employed = ['1', '2', '3', '5'].includes(String(status)) || studyAndWork === '1';
      return one.employed !== employed || (one.incomeMillions !== null) !== employed;
    });
    expect(contradicting).toEqual([]);
    const employed = shareOf(everybody, ({ employed: has }) => has);
    expect(employed).toBeGreaterThan(0.82);
    expect(employed).toBeLessThan(0.87);
  });

  test('own business and farming have their sector, contract follows the sector, abroad is abroad', () => {
    const contradicting = everybody.filter(({ answers: { status, sector, contract, workProvince } }) =>
      [
        status === '2' && !(sector === '4' && contract === '5'),
        status === '3' && sector !== '5',
        sector !== undefined && sector !== '4' && contract === '5',
        sector === '6' && workProvince !== 'NN',
      ].includes(true),
    );
    expect(contradicting).toEqual([]);
  });

  test('most work in their field, and the level fits better where the field does', () => {
    const working = everybody.filter(({ employed }) => employed);
    expect(shareOf(working, told('fieldMatch', '1', '2'))).toBeGreaterThan(0.7);
    const fitting = (match: string): number =>
      shareOf(working.filter(told('fieldMatch', match)), told('levelMatch', '2'));
    expect(fitting('1')).toBeGreaterThan(fitting('2'));
    expect(fitting('2')).toBeGreaterThan(fitting('3'));
  });

  test('income is about 5.5 million for trung cấp, 6 to 9 for cao đẳng, and stands in its band unless untold', () => {
    const incomes = (level: string): number[] =>
      everybody.filter((one) => one.level === level).flatMap(({ incomeMillions }) => incomeMillions ?? []);
    expect(Math.abs(median(incomes('Trung cấp')) - 5.5)).toBeLessThan(0.4);
    expect(Math.abs(median(incomes('Cao đẳng')) - 7)).toBeLessThan(0.5);
    const misplaced = everybody.filter(
      ({ answers: { income }, incomeMillions }) =>
        incomeMillions !== null && income !== '9' && income !== incomeBand(incomeMillions),
    );
    expect(misplaced).toEqual([]);
  });

  // biome-ignore format: a table
  test.each([
    [4.9, '1'], [5, '2'], [6.9, '2'], [7, '3'], [9, '4'], [11.9, '4'], [12, '5'], [15, '6'],
  ])('an income of %f million is in band %s', (millions, band) => expect(incomeBand(millions)).toBe(band));

  // biome-ignore format: a table
  test.each([
    [-2, '0'], [0, '0'], [1, '1'], [3, '1'], [4, '2'], [6, '2'], [7, '3'], [12, '3'], [13, '4'],
  ])('a first job %i months after graduation is answer %s', (months, band) => expect(firstJobBand(months)).toBe(band));

  test('nobody found work after the day of the survey, or serves in the army as a minor', () => {
    const latest: Readonly<Record<string, number>> = { '0': -99, '1': 0, '2': 3, '3': 6, '4': 12 };
    const impossible = large.flatMap(({ graduates, surveyDay }) =>
      graduates.filter(({ answers: { firstJob, status }, graduationDate, birthDate }) => {
        const tooLate = (latest[String(firstJob)] ?? -99) > monthsBetween(graduationDate, surveyDay);
        return tooLate || (status === '7' && monthsBetween(birthDate, surveyDay) < 18 * 12);
      }),
    );
    expect(impossible).toEqual([]);
  });
});

describe('the behaviour of graduates', () => {
  test('45 to 80 in 100 respond, by class', () => {
    for (const { classes, graduates } of large) {
      const overall = shareOf(graduates, ({ behaviour }) => behaviour.responds);
      expect(overall).toBeGreaterThan(0.55);
      expect(overall).toBeLessThan(0.7);
      for (const { className, cohort, effort } of classes) {
        expect(effort).toBeGreaterThanOrEqual(0.45);
        expect(effort).toBeLessThanOrEqual(0.8);
        const members = graduates.filter((one) => one.className === className && one.cohort === cohort);
        const found = shareOf(members, ({ behaviour }) => behaviour.responds);
        expect(Math.abs(found - effort)).toBeLessThan(tolerance(effort, members.length));
      }
    }
  });

  test.each([
    ['refuses', BEHAVIOUR_SHARES.refuses, (one: Graduate) => one.behaviour.refuses],
    ['answers twice', BEHAVIOUR_SHARES.answersTwice, (one: Graduate) => one.behaviour.answersTwice],
    ['removes the code', BEHAVIOUR_SHARES.codeRemoved, (one: Graduate) => one.behaviour.code === 'removed'],
    [
      'mistypes the code',
      BEHAVIOUR_SHARES.codeMistyped,
      (one: Graduate) => one.behaviour.code === 'mistyped',
    ],
    ['answers one question wrong', BEHAVIOUR_SHARES.wrong, (one: Graduate) => one.behaviour.wrong !== null],
    [
      'stops after the status',
      BEHAVIOUR_SHARES.statusOnly,
      (one: Graduate) => one.behaviour.completeness === 'statusOnly',
    ],
    [
      'skips the key question',
      BEHAVIOUR_SHARES.noKeyQuestion,
      (one: Graduate) => one.behaviour.completeness === 'noKeyQuestion',
    ],
  ] as const)('the stated share %s', (_, share, does) => {
    expect(Math.abs(shareOf(everybody, does) - share)).toBeLessThan(
      tolerance(share, everybody.length) + 0.001,
    );
  });

  test('a wrong answer differs from the truth and keeps to the branch', () => {
    for (const { answers, behaviour } of everybody) {
      if (!behaviour.wrong) continue;
      const { question, answer } = behaviour.wrong;
      expect(answer).not.toBe(answers[question]);
      const changed: Answers = { ...answers, consent: '1', [question]: answer };
      expect(answeredOnTheWay(changed)).toEqual(answeredOnTheWay({ ...answers, consent: '1' }));
    }
  });
});
