/** From what a form holds to codes and words. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAnswers, type RawAnswers } from '../../../src/domain/survey/answers';
import { questionsOf } from '../../../src/domain/survey/survey';
import { changed, defaultSurvey, surveyOf } from './tab';

const survey = defaultSurvey();
const itemIds = Object.fromEntries(questionsOf(survey).map(({ code }, at) => [code, String(1000 + at)]));
const idOf = (code: string): string => itemIds[code] ?? '';
const read = (
  answers: Readonly<Record<string, string | readonly string[]>>,
  of = survey,
): ReturnType<typeof readAnswers> => {
  const raw: RawAnswers = Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [idOf(code), answer]),
  );
  return readAnswers(of, itemIds, raw);
};

describe('answers of a form', () => {
  it('become codes beside words', () => {
    const { codes, words, problems } = read({
      consent: 'Đồng ý',
      fullName: '  Lò Thị  Hoa ',
      birthDate: '2003-03-02',
      status: 'Đi học tiếp',
      province: 'Sơn La',
      rateTheory: '4',
      recommend: '10',
    });
    expect(codes).toEqual({ consent: '1', status: '6', province: '14', rateTheory: '4', recommend: '10' });
    expect(words).toMatchObject({
      fullName: 'Lò Thị Hoa',
      birthDate: '2003-03-02',
      status: 'Đi học tiếp',
      rateTheory: '4',
    });
    expect(problems).toEqual([]);
  });

  it('find the code of every label', () => {
    for (const question of questionsOf(survey))
      for (const { code, label } of question.choices)
        expect(
          read({ [question.code]: question.type === 'multiple' ? [label] : label }).codes[question.code],
        ).toBe(code);
  });

  it('join several choices in the order of the tab, however they were ticked', () => {
    const labels = (questionsOf(survey).find(({ code }) => code === 'joinIn')?.choices ?? []).map(
      ({ label }) => label,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(labels, { minLength: 1 }), (ticked) => {
        const expected = labels.flatMap((label, at) => (ticked.includes(label) ? [String(at + 1)] : []));
        expect(read({ joinIn: ticked }).codes['joinIn']).toBe(expected.join(';'));
      }),
    );
  });

  it('keep the text of a free answer under the code of Khác', () => {
    const { codes, words, problems } = read({ foundVia: ['Thầy chủ nhiệm', 'Nhà trường'] });
    expect(codes['foundVia']).toBe('1;7');
    expect(words['foundVia']).toBe('Nhà trường; Khác: Thầy chủ nhiệm');
    expect(problems).toEqual([]);
  });

  it('are read under earlier words that the tab has kept', () => {
    const reworded = surveyOf(
      changed('contract', { choices: '1 Dài hạn\n2 Có thời hạn', former: '1 Không xác định thời hạn' }),
    );
    expect(read({ contract: 'Không xác định thời hạn' }, reworded)).toMatchObject({
      codes: { contract: '1' },
      words: { contract: 'Dài hạn' },
      problems: [],
    });
  });

  it('that match no choice are kept in words, without a code, and reported', () => {
    const { codes, words, problems } = read({ contract: 'Bằng miệng' });
    expect(codes['contract']).toBeUndefined();
    expect(words['contract']).toBe('Bằng miệng');
    expect(problems.map(({ code }) => code)).toEqual(['survey.unknownAnswer']);
    expect(problems[0]?.message).toContain('câu có mã contract có phản hồi “Bằng miệng”');
  });

  it('left empty give nothing', () => {
    expect(read({ employer: ' ', joinIn: [], comment: '' })).toEqual({ codes: {}, words: {}, problems: [] });
  });

  it('to items that are no question of the survey are left in the form', () => {
    expect(readAnswers(survey, itemIds, { 99: 'Facebook', '': 'x' })).toEqual({
      codes: {},
      words: {},
      problems: [],
    });
  });
});
