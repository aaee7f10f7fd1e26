/** What simulated respondents put into the form. */
import fc from 'fast-check';
import { answersAsLabels } from '../../../local/college/answers-as-labels';
import { answersFor, respondents } from '../../../local/college/answers-for';
import { keyQuestion } from '../../../local/college/behaviour';
import { makeCollege } from '../../../local/college/make-college';
import type { Graduate } from '../../../local/college/truth';
import { answeredOnTheWay, defaultSurvey } from './survey';

const { graduates } = makeCollege({ graduates: 3000, seed: 31 });
const CODE = 'K7M2-QX4F-B';
const anybody = (has: (one: Graduate) => boolean): Graduate[] => {
  const found = graduates.filter((one) => has(one));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

describe('answersFor', () => {
  test('answers only questions to which the answers lead, whatever is left out or wrong', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('', CODE),
        fc.constantFrom(1 as const, 2 as const),
        (seed, code, attempt) => {
          for (const one of makeCollege({ graduates: 60, seed }).graduates) {
            const given = answersFor(one, { code, attempt });
            const asked = answeredOnTheWay(given);
            for (const question of Object.keys(given)) expect(asked).toContain(question);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('whoever is complete, right and keeps the code says the truth', () => {
    for (const one of anybody(
      ({ behaviour: { completeness, code, refuses, wrong } }) =>
        completeness === 'full' && code === 'kept' && !refuses && !wrong,
    )) {
      const truth = Object.entries(one.answers).filter(([question]) => question !== 'birthDate');
      expect(answersFor(one, { code: CODE })).toEqual({ ...Object.fromEntries(truth), code: CODE });
    }
  });

  test('whoever refuses says no and who it is, nothing else', () => {
    for (const one of anybody(({ behaviour }) => behaviour.refuses)) {
      const given = answersFor(one, { code: CODE });
      expect(given['consent']).toBe('0');
      expect(['consent', 'fullName', 'className', 'code', 'birthDate']).toEqual(
        expect.arrayContaining(Object.keys(given)),
      );
    }
  });

  test('partial answers lack the key question of their branch', () => {
    for (const one of anybody(({ behaviour }) => behaviour.completeness !== 'full' && !behaviour.refuses)) {
      const given = answersFor(one, { code: CODE });
      expect(given['status']).toBeDefined();
      expect(given).not.toHaveProperty([keyQuestion(one.answers) ?? 'none']);
      if (one.behaviour.completeness === 'statusOnly')
        expect(Object.keys(given).length).toBeLessThanOrEqual(6);
    }
  });

  test('a wrong answer stands alone: everything else is true', () => {
    for (const one of anybody(
      ({ behaviour: { wrong, completeness, refuses } }) =>
        wrong !== null && completeness === 'full' && !refuses,
    )) {
      const given = answersFor(one, { code: CODE });
      const differing = Object.keys(one.answers).filter(
        (question) =>
          question !== 'birthDate' &&
          JSON.stringify(given[question]) !== JSON.stringify(one.answers[question]),
      );
      expect(differing.filter((question) => question !== 'fullName')).toEqual([
        one.behaviour.wrong?.question,
      ]);
    }
  });

  test('a removed code is absent, a mistyped one differs in one place', () => {
    for (const one of anybody(({ behaviour }) => behaviour.code === 'removed'))
      expect(answersFor(one, { code: CODE })).not.toHaveProperty('code');
    for (const one of anybody(({ behaviour }) => behaviour.code === 'mistyped')) {
      const code = String(answersFor(one, { code: CODE })['code']);
      expect(Array.from(code).filter((letter, at) => letter !== CODE[at])).toHaveLength(1);
    }
  });

  test('the second answer of those who answer twice is whole and true', () => {
    for (const one of anybody(({ behaviour }) => behaviour.answersTwice && !behaviour.refuses))
      expect(answersFor(one, { code: CODE, attempt: 2 })).toMatchObject({
        status: one.answers['status'],
        joinIn: one.answers['joinIn'],
      });
  });
});

describe('respondents', () => {
  test('are those who respond by themselves, or exactly as many as the rate asks for', () => {
    expect(respondents(graduates)).toEqual(graduates.filter(({ behaviour }) => behaviour.responds));
    for (const rate of [0, 0.25, 0.7, 1])
      expect(respondents(graduates, rate)).toHaveLength(Math.round(3000 * rate));
  });
});

describe('answersAsLabels', () => {
  const { questions } = defaultSurvey();

  test('turns codes into the labels of the form, sets into lists of labels, and leaves what is typed', () => {
    const labels = answersAsLabels(questions, {
      status: '1',
      foundVia: ['1', '4'],
      employer: 'Công ty CP Ban Tím',
      recommend: '9',
      province: '14',
      birthDate: '2003-03-02',
    });
    expect(labels).toEqual({
      status: 'Làm công hưởng lương',
      foundVia: ['Nhà trường', 'Gia đình, người quen'],
      employer: 'Công ty CP Ban Tím',
      recommend: '9',
      province: 'Sơn La',
      birthDate: '2003-03-02',
    });
  });

  test('has a label for every answer of every graduate', () => {
    for (const one of graduates) {
      const given = answersFor(one, { code: CODE });
      expect(Object.keys(answersAsLabels(questions, given)).sort()).toEqual(Object.keys(given).sort());
    }
  });

  test('refuses a code that the form does not offer', () => {
    expect(() => answersAsLabels(questions, { status: '77' })).toThrow(RangeError);
  });
});
