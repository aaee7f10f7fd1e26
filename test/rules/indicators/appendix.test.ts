/** Appendix IV of the report: n/N beside every rate, intervals and weights where they mean something, small groups hidden (B7, B8). */
import { reportAppendix, type AppendixRate } from '../../../src/domain/indicators/report-appendix';
import type { GraduateRecord } from '../../../src/domain/indicators/records';

const RULES = { answers: 5, income: 8 };

/** 60 women of whom 40 answered and 30 work; 20 men of whom 10 answered and 5 work; three women of another level. */
const people = (sex: string, level: string, [all, answers, working]: readonly [number, number, number]) =>
  Array.from(
    { length: all },
    (_, at): GraduateRecord => ({
      graduationKey: `${sex}${level}${at}`,
      className: 'KT2 K59',
      major: 'Kế toán',
      faculty: 'Kinh tế',
      cohort: 'K59',
      sex,
      level,
      updated: at % 2 === 0,
      answer:
        at >= answers
          ? null
          : at < working
            ? { status: '1', fieldMatch: '1', income: at < 4 ? '3' : '9', firstJob: '1' }
            : { status: '8', soughtWork: '1', availableSoon: '1' },
    }),
  );
const records = [
  ...people('Nữ', 'Cao đẳng', [60, 40, 30]),
  ...people('Nam', 'Cao đẳng', [20, 10, 5]),
  ...people('Nữ', 'Trung cấp', [6, 3, 2]),
];
const appendix = reportAppendix(records, RULES);
const rate = (name: string): AppendixRate => {
  const found = appendix.rates.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

it('every rate stands with its n/N, not weighted; of answers also with its interval and its weighted value', () => {
  expect(rate('Có việc làm trên số trả lời')).toEqual({
    name: 'Có việc làm trên số trả lời',
    fraction: '37/53',
    rate: '69,8%',
    // n = 53 of N = 86: ψ = 3.8415 · 33 / 85 = 1.4914; centre 0.6927, half 0.0761.
    interval: '61,7–76,9%',
    // 40 women stand for 60; 10 men, and with them the three of the other level, for 26: (30 · 60/40 + 7 · 26/13) / 86.
    weighted: '68,6%',
  });
});

it('a rate out of all graduates counts what is known: no interval, no weights', () => {
  expect(rate('Có việc làm trên số tốt nghiệp')).toMatchObject({
    fraction: '37/86',
    interval: '–',
    weighted: '–',
  });
});

it('income that fewer than eight named is hidden, its median too', () => {
  expect(rate('Thu nhập 7 đến dưới 9 triệu')).toMatchObject({ fraction: '10/10', rate: '100,0%' });
  const few = reportAppendix(
    records.filter(({ sex }) => sex === 'Nữ'),
    RULES,
  );
  expect(few.rates.find(({ name }) => name === 'Thu nhập 7 đến dưới 9 triệu')?.rate).toBe('đã ẩn');
  expect(few.figures[0]).toContain('đã ẩn');
});

it('a small level is hidden with the one that would give it away', () => {
  const rates = appendix.groups.map(({ breakdown, name, answered, employed }) => [
    breakdown,
    name,
    answered,
    employed,
  ]);
  expect(rates.filter(([breakdown]) => breakdown === 'Trình độ')).toEqual([
    ['Trình độ', 'Cao đẳng', '50', 'đã ẩn'],
    ['Trình độ', 'Trung cấp', '3', 'đã ẩn'],
  ]);
});
