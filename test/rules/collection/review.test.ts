/** The checks of answers, and when a person's word on one stands (P15, P16). */
import { checkAnswer, type CheckedAnswer } from '../../../src/domain/collection/review/check-answer';
import { readMillions } from '../../../src/domain/collection/review/income';
import { repeatedAnswers } from '../../../src/domain/collection/review/repeated-answers';
import { reviewColumns } from '../../../src/domain/collection/review/review-columns';
import { answerOfHoa } from '../../support/people';
import { defaultSurvey } from '../survey/tab';

const survey = defaultSurvey();
const good: CheckedAnswer = {
  codes: { consent: '1', status: '1', contract: '2', firstJob: '1', income: '3' },
  words: { employer: 'Công ty Sữa Mộc Châu', birthDate: '2003-03-02', firstJob: 'Trong 3 tháng đầu' },
  day: '2026-01-20',
  graduationDate: '2025-06-30',
};
const found = (codes: CheckedAnswer['codes'], words: CheckedAnswer['words'] = {}, more = {}): string[] =>
  checkAnswer(survey, {
    ...good,
    ...more,
    codes: { ...good.codes, ...codes },
    words: { ...good.words, ...words },
  });

describe('P16: a check', () => {
  it('finds nothing in an answer that holds together', () => expect(found({})).toEqual([]));

  it.each([
    ['born in the future', {}, { birthDate: '02/03/2027' }, /^ngày sinh 02\/03\/2027/],
    ['fourteen years old', {}, { birthDate: '02/03/2011' }, /không thể đúng/],
    ['paid work for nobody', {}, { employer: ' ' }, /không ghi nơi công tác/],
    ['an employer of signs', {}, { employer: '123' }, /“123” không rõ/],
    ['an employer without work', { status: '9' }, {}, /ghi không đi làm/],
    ['seeking without having sought', { status: '8', soughtWork: '0' }, { employer: '' }, /đang tìm việc/],
    ['an employee who is the owner', { contract: '5' }, {}, /là chủ/],
    ['a first job after more months than have passed', { firstJob: '4' }, {}, /mới tốt nghiệp 30\/06\/2025/],
    ['an income with a zero too many', { income: '' }, { income: '900.000.000' }, /ngoài khoảng/],
    ['an income with a zero too few', { income: '' }, { income: '100000 đồng' }, /ngoài khoảng/],
  ])('finds %s', (_, codes, words, expected) => {
    const findings = found(codes, words);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(expected);
  });

  it.each([
    ['self-employment without an employer', { status: '2', contract: '5' }, { employer: '' }],
    ['study beside work', { status: '6', studyAndWork: '1' }, {}],
    ['a first job rounded up by some days', { firstJob: '3' }, {}],
    ['an income within the band', { income: '' }, { income: '8tr5' }],
    ['an income in words', { income: '' }, { income: 'đủ sống' }],
  ])('lets pass %s', (_, codes, words) => expect(found(codes, words)).toEqual([]));

  it('says nothing of months while it is not known who answered', () =>
    expect(found({ firstJob: '4' }, {}, { graduationDate: null })).toEqual([]));

  it.each([
    ['8 triệu', 8],
    ['8tr5', 8.5],
    ['8.500.000', 8.5],
    ['8,5', 8.5],
    ['7000000đ', 7],
    ['7 đến 9 triệu', null],
    ['', null],
  ])('an income is read as written: %s', (text, millions) => expect(readMillions(text)).toBe(millions));
});

describe('P16: the review of an answer', () => {
  const stored = { ...answerOfHoa, review: 'Loại' as const };
  const at = stored.submittedAt;

  it('is asked for where a check found something, and for nothing else', () => {
    expect(reviewColumns(undefined, at, ['a', 'b'])).toMatchObject({ review: 'Cần xem', reviewNote: 'a; b' });
    expect(reviewColumns(undefined, at, [])).toMatchObject({ review: null, reviewNote: null });
  });

  it.each(['Loại', 'Chấp nhận'] as const)("a person's %s stands however often the answer is read", (review) =>
    expect(reviewColumns({ ...stored, review }, at, ['a'])).toEqual({ reviewNote: 'a' }),
  );

  it('an edit of the answer opens the question again', () =>
    expect(reviewColumns(stored, '2026-02-01T08:00:00', ['a'])).toMatchObject({ review: 'Cần xem' }));
});

describe('P15: of those who answered more than once', () => {
  const later = { ...answerOfHoa, responseId: 'r2', submittedAt: '2026-02-01T08:00:00' };
  const partial = { ...later, responseId: 'r3', completeness: 'Dở dang' as const };

  it('all complete answers are listed, the newest first', () =>
    expect(
      repeatedAnswers([answerOfHoa, later, partial]).map((all) => all.map((one) => one.responseId)),
    ).toEqual([['r2', 'r1']]));

  it('nobody is listed with one complete answer, or once a person has accepted all', () => {
    const accepted = [answerOfHoa, later].map((one) => ({ ...one, review: 'Chấp nhận' as const }));
    expect(repeatedAnswers([answerOfHoa, partial])).toEqual([]);
    expect(repeatedAnswers(accepted)).toEqual([]);
  });
});
