/** B10: evidence level of each answer, the seeded sample of teachers' entries, agreement of both answers. */
import { agreementOf } from '../../../src/domain/collection/agreement';
import { countEvidenceLevels, evidenceLevelOf } from '../../../src/domain/collection/evidence';
import { planRecallSample } from '../../../src/domain/collection/recall-sample';
import { makeCode } from '../../../src/domain/survey/response-code';

const code = makeCode([1, 2, 3, 4, 5]);
const isTeacher = (interviewer: string): boolean => interviewer === '12';
const head = (
  channel: string | null,
  interviewer: string | null = null,
  responseCode: string | null = code,
) => ({
  channel,
  interviewer,
  responseCode,
});

describe('B10: evidence level', () => {
  test.each([
    ['Email', null, code, 'mailLink'],
    ['Zalo', null, code, 'ownLink'],
    [null, null, code, 'ownLink'],
    [null, null, null, 'ownNoCode'],
    ['Email', null, 'ABCD-EFGH', 'ownNoCode'],
    ['Điện thoại', '3', code, 'officePhone'],
    ['Điện thoại', null, code, 'officePhone'],
    ['Điện thoại', '12', code, 'teacher'],
    ['Phiếu giấy', '12', code, 'paper'],
  ])('channel %s, interviewer %s, code %s is %s', (channel, interviewer, typed, level) =>
    expect(evidenceLevelOf(head(channel, interviewer, typed), isTeacher)).toBe(level),
  );

  test('counted from the strongest down', () => {
    const answers = [head('Phiếu giấy'), head('Email'), head('Zalo'), head('Email')];
    expect(countEvidenceLevels(answers, isTeacher)).toEqual([
      { evidence: 'mailLink', count: 2 },
      { evidence: 'ownLink', count: 1 },
      { evidence: 'paper', count: 1 },
    ]);
  });
});

describe('B10: the re-call sample', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `R${at}`);
  const rules = { percent: 5, most: 20, seed: 'mầm' };
  const none = new Set<string>();

  test('is off at 0, a share rounded up, and never more than the most', () => {
    expect(planRecallSample(ids, none, { ...rules, percent: 0 })).toEqual([]);
    expect(planRecallSample(ids, none, rules)).toHaveLength(15);
    expect(planRecallSample(ids.slice(0, 7), none, rules)).toHaveLength(1);
    expect(planRecallSample(ids, none, { ...rules, percent: 50 })).toHaveLength(20);
  });

  test('the seed alone decides, not the order; another seed draws others', () => {
    const drawn = planRecallSample(ids, none, rules);
    expect(planRecallSample([...ids].reverse(), none, rules)).toEqual(drawn);
    expect(planRecallSample(ids, none, { ...rules, seed: 'khác' })).not.toEqual(drawn);
  });

  test('what was drawn stays drawn; more answers only add', () => {
    const first = planRecallSample(ids.slice(0, 100), none, rules);
    expect(planRecallSample(ids.slice(0, 100), new Set(first), rules)).toEqual([]);
    const more = planRecallSample(ids, new Set(first), rules);
    expect(more).toHaveLength(10);
    expect(more.filter((id) => first.includes(id))).toEqual([]);
  });

  test('every answer is drawn about as often as any other', () => {
    const few = ids.slice(0, 20);
    const counts = new Map(few.map((id) => [id, 0]));
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of planRecallSample(few, none, { percent: 20, most: 20, seed: String(seed) }))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    // 400 expected each, standard deviation 18: five of them.
    expect([...counts.values()].every((count) => Math.abs(count - 400) < 90)).toBe(true);
  });
});

describe('B10: agreement', () => {
  const pairs = (text: string): [string | null, string | null][] =>
    text
      .split(' ')
      .map((pair) => [
        pair[0] === '-' ? null : (pair[0] ?? null),
        pair[1] === '-' ? null : (pair[1] ?? null),
      ]);

  test('percent and Cohen’s kappa as in his table; who was not asked does not count', () => {
    // 20 aa, 5 ab, 10 ba, 15 bb: observed 0.7, by chance 0.5, kappa 0.4.
    const table = [20, 5, 10, 15].flatMap((count, at) =>
      Array<string>(count).fill(['aa', 'ab', 'ba', 'bb'][at] ?? ''),
    );
    const { pairs: asked, same, kappa } = agreementOf(pairs([...table, 'a-', '-b'].join(' ')));
    expect([asked, same]).toEqual([50, 35]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  test('where everybody gave one answer, kappa says nothing; without pairs nothing does', () => {
    expect(agreementOf(pairs('11 11 11'))).toEqual({ pairs: 3, same: 3, kappa: null });
    expect(agreementOf([])).toEqual({ pairs: 0, same: 0, kappa: null });
    expect(agreementOf(pairs('12 21 12 21')).kappa).toBe(-1);
  });
});
