/** B9: two working days to answer, fifteen days to carry out; weekends and the listed holidays do not count. */
import { requestsByPressure, deadlinesOf, requestLight } from '../../../src/domain/data-requests/deadlines';
import { planOutcome, planRequest } from '../../../src/domain/data-requests/plan-request';
import type { DataRequestRow } from '../../../src/domain/data-requests/requests-table';
import { addWorkingDays, parseHolidays } from '../../../src/domain/working-days';
import { parseSettings } from '../../../src/domain/office/settings';

const settings = parseSettings([]);
const none = (): boolean => false;

describe('working days', () => {
  test.each([
    ['2026-03-02', 2, '2026-03-04'],
    ['2026-03-05', 2, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i more is %s', (from, count, to) => expect(addWorkingDays(from, count, none)).toBe(to));

  test('holidays of every year, of one day, of a span; what is no day is told', () => {
    const { isHoliday, unread } = parseHolidays(
      '30/04; 01/05, 27/04/2026; 16/02/2026-20/02/2026; Tết; 31/02',
    );
    expect(['2026-04-30', '2031-05-01', '2026-04-27', '2026-02-18'].every(isHoliday)).toBe(true);
    expect(['2027-04-27', '2026-02-21', '2026-03-02'].some(isHoliday)).toBe(false);
    expect(unread).toEqual(['Tết', '31/02']);
    expect(addWorkingDays('2026-05-01', 1, isHoliday)).toBe('2026-05-04');
  });
});

describe('B9: deadlines', () => {
  test('before Tết, before a weekend, in an ordinary week', () => {
    expect(deadlinesOf('2026-02-13', settings)).toEqual({ answerBy: '2026-02-24', doneBy: '2026-02-28' });
    expect(deadlinesOf('2026-03-05', settings).answerBy).toBe('2026-03-09');
    expect(deadlinesOf('2026-03-02', { ...settings, requestAnswerDays: '3' }).answerBy).toBe('2026-03-05');
  });

  const request: DataRequestRow = {
    number: 1,
    kind: 'Xóa',
    graduationKey: 'G1',
    receivedOn: '2026-03-02',
    state: 'Mới',
    ...deadlinesOf('2026-03-02', settings),
    answeredAt: null,
    doneAt: null,
    note: null,
    outcome: null,
    by: 'lan@example.com',
    press: 'p1',
  };

  test.each([
    ['2026-03-02', 'inTime'],
    ['2026-03-03', 'soon'],
    ['2026-03-04', 'soon'],
    ['2026-03-05', 'late'],
  ])('on %s the light is %s', (day, light) => expect(requestLight(request, day)).toBe(light));

  test('answered, the next deadline is that of carrying it out; done, there is none', () => {
    const answered = { ...request, state: 'Đã trả lời' } as const;
    expect(requestLight(answered, '2026-03-05')).toBe('inTime');
    expect(requestLight(answered, '2026-03-18')).toBe('late');
    expect(requestLight({ ...request, state: 'Đã xong' }, '2027-01-01')).toBe('closed');
  });

  test('the most pressing stands first, closed ones last', () => {
    const done = { ...request, number: 2, state: 'Đã xong' } as const;
    const later = { ...request, number: 3, answerBy: '2026-03-09' };
    expect([done, later, request].sort(requestsByPressure).map(({ number }) => number)).toEqual([1, 3, 2]);
  });

  test('one press notes one request; an outcome said twice is written once', () => {
    const asked = { kind: 'Xóa', graduationKey: 'G1', receivedOn: '2026-03-02', note: '' } as const;
    const stamp = { by: 'lan@example.com', press: 'p1' };
    const added = planRequest([], asked, deadlinesOf('2026-03-02', settings), stamp);
    expect(added).toEqual(request);
    expect(planRequest([request], asked, deadlinesOf('2026-03-02', settings), stamp)).toBeNull();
    expect(planOutcome(request, 'answered', '', '2026-03-03T08:00:00')).toMatchObject({
      state: 'Đã trả lời',
    });
    expect(planOutcome({ ...request, state: 'Đã xong' }, 'done', '', '2026-03-03T08:00:00')).toBeNull();
  });
});
