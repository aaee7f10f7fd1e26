/** B17: the evidence of the years: three years by standard, gaps and changed definitions told. */
import { indicators } from '../../../src/domain/indicators/definitions';
import { freezeNumbers, type Snapshot } from '../../../src/domain/indicators/snapshot';
import { newestRows } from '../../../src/domain/indicators/yearly';
import type { YearlyRow } from '../../../src/domain/indicators/yearly-table';
import { planTrendChart, TREND_LINES, trendRows } from '../../../src/domain/indicators/yearly-trend';
import { yearlyEvidence, type YearlyLine } from '../../../src/domain/indicators/yearly-view';
import { askedWordings } from '../../../src/domain/survey/asked-wordings';
import { rowsOf, settings, snapshotOf, typed } from './years';

const lineOf = (rows: readonly YearlyRow[], label: string): YearlyLine => {
  const found = yearlyEvidence(rows, settings)
    .standards.flatMap(({ lines }) => lines)
    .find((line) => line.label === label);
  if (!found) throw new Error(`no line ${label}`);
  return found;
};
const RESPONSE = 'Tỷ lệ phản hồi';
const EMPLOYED = 'Có việc làm trên số trả lời';

describe('three years by standard', () => {
  it('a year without any figures is named as missing once, not under each indicator, and no trend is drawn over it', () => {
    const rows = [...rowsOf(snapshotOf(100, 85, 70), 2023), ...rowsOf(snapshotOf(100, 90, 80), 2025)];
    const line = lineOf(rows, RESPONSE);
    expect(line.values.map(({ year, value }) => [year, value])).toEqual([
      [2023, '85,0% (85/100)'],
      [2025, '90,0% (90/100)'],
    ]);
    expect(line).toMatchObject({ verdict: 'đạt 2/3 năm', trend: '' });
    expect(yearlyEvidence(rows, settings).missing).toEqual([2024]);
  });

  it('a year that only other indicators have is named as missing under this one', () => {
    const rows = [
      ...rowsOf(snapshotOf(100, 85, 70), 2023),
      typed(2024, 'responseRate', 60, 100),
      ...rowsOf(snapshotOf(100, 90, 80), 2025),
    ];
    const line = lineOf(rows, EMPLOYED);
    expect(line.values.map(({ year, value }) => [year, value !== ''])).toEqual([
      [2023, true],
      [2024, false],
      [2025, true],
    ]);
    expect(line.verdict).toBe('đạt 2/3 năm, thiếu 2024');
    expect(yearlyEvidence(rows, settings).missing).toEqual([]);
  });

  it('one year alone: the two that are missing are told once', () => {
    const rows = rowsOf(snapshotOf(100, 85, 60), 2025);
    expect(lineOf(rows, RESPONSE)).toMatchObject({ target: 'từ 80%', verdict: 'đạt 1/3 năm' });
    expect(yearlyEvidence(rows, settings).missing).toEqual([2023, 2024]);
  });

  it('three years that reach the target are met; the trend is against the year before', () => {
    const rows = [
      ...rowsOf(snapshotOf(100, 85, 70), 2023),
      ...rowsOf(snapshotOf(100, 85, 75), 2024),
      ...rowsOf(snapshotOf(200, 180, 150), 2025),
    ];
    expect(lineOf(rows, RESPONSE)).toMatchObject({ verdict: 'đạt 3/3 năm', trend: 'tăng 5,0 điểm' });
    expect(lineOf(rows, EMPLOYED).trend).toBe('giảm 4,9 điểm');
  });

  it('a year typed by hand is judged by the settings, and told to be one', () => {
    const rows = [typed(2024, 'responseRate', 60, 100), ...rowsOf(snapshotOf(100, 85, 70), 2025)];
    const line = lineOf(rows, RESPONSE);
    expect(line.values[0]).toEqual({
      year: 2024,
      value: '60,0% (60/100)',
      light: 'Đỏ, chưa đạt',
      note: 'số gõ tay, chưa rõ cách tính',
    });
    expect(line.trend).toBe('tăng 25,0 điểm (có số gõ tay)');
  });
});

describe('changed definitions', () => {
  /** A report of a program that counted own-use farming, or whoever, as work. */
  const counted = (snapshot: Snapshot, code: string, numerator: number): Snapshot => {
    const numbers = snapshot.numbers ?? freezeNumbers(snapshot.records, null);
    const at = indicators.findIndex((indicator) => indicator.code === code);
    const groups = numbers.groups.map((group) =>
      group.breakdown === 'all'
        ? { ...group, counts: group.counts.map((count, place) => (place === 2 * at ? numerator : count)) }
        : group,
    );
    return { ...snapshot, numbers: { ...numbers, groups } };
  };
  const older = counted(snapshotOf(100, 90, 60), 'employedOfAnswered', 75);
  const rows = [...rowsOf(older, 2024), ...rowsOf(snapshotOf(100, 90, 63), 2025)];

  it('what was reported stays, and stands beside the same answers counted as today', () => {
    const [then] = lineOf(rows, EMPLOYED).values;
    expect(then).toMatchObject({ value: '83,3% (75/90)', note: 'theo cách tính nay 66,7% (60/90)' });
  });

  it('years are compared as counted today: 60 to 63 of 90 is a rise, not a fall from 75', () => {
    expect(lineOf(rows, EMPLOYED).trend).toBe('tăng 3,3 điểm');
    expect(trendRows(rows).map(({ employedOfAnswered }) => employedOfAnswered)).toEqual([60 / 90, 63 / 90]);
    expect(trendRows(rows)[0]?.note).toBe(
      `${EMPLOYED}: tính lại theo cách tính nay, báo cáo năm đó ghi 83,3% (75/90)`,
    );
  });

  it('a question that was worded otherwise is told, and its years are not compared', () => {
    const other = new Map([['status', 'Anh/chị có việc làm không? [Có; Không]']]);
    const reworded = [
      ...rowsOf(snapshotOf(100, 90, 60), 2024, other),
      ...rowsOf(snapshotOf(100, 90, 63), 2025),
    ];
    expect(lineOf(reworded, EMPLOYED)).toMatchObject({ trend: 'không so sánh được, câu hỏi đã đổi' });
    expect(lineOf(reworded, EMPLOYED).values.at(-1)?.note).toBe('câu hỏi đổi so với năm trước');
    // Who answered at all does not hang on the wording.
    expect(lineOf(reworded, RESPONSE).trend).toBe('không đổi');
  });

  it('the wording is that of the campaign’s form; a cell that somebody typed over is not known', () => {
    const stored = [
      { code: 'status', type: 'single', text: ' Làm  gì? ', other: null, choices: [['1', 'Làm công']] },
    ];
    expect([...askedWordings(JSON.stringify(stored))]).toEqual([['status', 'Làm gì? [Làm công]']]);
    expect(askedWordings('hỏng').size).toBe(0);
    expect(askedWordings(null).size).toBe(0);
  });
});

describe('S2.50 in the years', () => {
  it('stands with the year of the newest graduates, also when the campaign asked older ones', () => {
    const snapshot = snapshotOf(100, 90, 60);
    const cohort = { graduationYear: 2025, graduates: 40, updated: 33 };
    const rows = rowsOf({ ...snapshot, numbers: freezeNumbers(snapshot.records, cohort) }, 2023);
    expect(rows.find(({ indicator }) => indicator === 'updatedOfCohort')).toMatchObject({
      year: 2025,
      numerator: 33,
      denominator: 40,
      target: 'trên 80%',
      light: 'Xanh, đạt',
    });
    const later = { ...rows[0], frozenAt: '2027-01-01T00:00:00', numerator: 1 } as YearlyRow;
    expect(newestRows([later, ...rows])[0]).toMatchObject({ numerator: 1 });
  });
});

describe('the lines of the years', () => {
  const rows = [
    typed(2021, 'responseRate', 50, 100),
    ...rowsOf(snapshotOf(100, 85, 60), 2023),
    ...rowsOf(snapshotOf(100, 4, 2), 2024),
  ];

  it('have a line for each year, empty where there is nothing', () => {
    expect(trendRows(rows).map(({ year, responseRate, note }) => [year, responseRate, note])).toEqual([
      ['2021', 0.5, 'Số gõ tay, chưa rõ cách tính'],
      ['2022', null, 'Chưa có số liệu'],
      ['2023', 0.85, null],
      ['2024', 0.04, null],
    ]);
  });

  it('B8: in a paper, shares of fewer than five answers are hidden, how many answered is not', () => {
    const last = trendRows(rows, 5)[3];
    expect(last).toMatchObject({
      answered: '4/100',
      responseRate: 0.04,
      employedOfAnswered: null,
      employedOfGraduates: null,
      note: 'đã ẩn: dưới 5 người trả lời',
    });
  });

  it('P34: the chart has a series for each rate over all the years, and waits for two years with figures', () => {
    const index = new Map(['year', 'answered', ...TREND_LINES].map((name, at) => [name, at]));
    const [chart] = planTrendChart({ headerRow: 0, index }, trendRows(rows));
    expect(chart).toMatchObject({ type: 'LINE', shares: true });
    expect(chart?.ranges.map(({ row, column, rows: height }) => [row, column, height])).toEqual(
      [1, 3, 4, 5, 6, 7].map((column) => [2, column, 4]),
    );
    const one = trendRows(rowsOf(snapshotOf(100, 85, 60), 2023));
    expect(planTrendChart({ headerRow: 0, index }, one)).toEqual([]);
  });
});
