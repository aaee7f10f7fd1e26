/** Solutions: lights, what the report prints of them, what the numbers suggest. */
import { reportData } from '../../../src/domain/documents/report-data';
import { PUBLISHED } from '../../../src/domain/indicators/breakdowns';
import { calculateIndicators } from '../../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { planSolution, planState } from '../../../src/domain/solutions/plan-solution';
import type { SolutionRow } from '../../../src/domain/solutions/solutions-table';
import { suggestSolutions } from '../../../src/domain/solutions/suggest';
import {
  solutionsByPressure,
  countSolutions,
  earlierSolutions,
  reportSolutions,
  solutionLight,
} from '../../../src/domain/solutions/tracker';
import { record } from '../../support/people';
import { example } from '../documents/report-example';

const TODAY = '2026-05-01';
const row = (content: string, more: Partial<SolutionRow> = {}): SolutionRow => ({
  content,
  area: 'Đào tạo',
  major: null,
  finding: null,
  unit: null,
  due: null,
  state: null,
  doneOn: null,
  period: null,
  note: null,
  ...more,
});

test.each([
  ['the day itself is in time', { due: TODAY }, 'soon'],
  ['the day after it is late', { due: '2026-04-30' }, 'late'],
  ['two weeks ahead it is near', { due: '2026-05-15' }, 'soon'],
  ['further ahead it is open', { due: '2026-05-16' }, 'open'],
  ['without a day it is open', {}, 'open'],
  ['what is done is never late', { due: '2020-01-01', state: 'Đã xong' }, 'closed'],
  ['nor what was dropped', { due: '2020-01-01', state: 'Không làm' }, 'closed'],
] as const)('S1.3: %s', (_, more, light) => {
  expect(solutionLight(row('x', more), TODAY)).toBe(light);
});

test('the most pressing stand first, and are counted', () => {
  const rows = [
    row('xong', { state: 'Đã xong' }),
    row('không hạn'),
    row('trễ', { due: '2026-04-01' }),
    row('gần', { due: '2026-05-02' }),
    row('trễ hơn', { due: '2026-03-01' }),
  ];
  expect([...rows].sort(solutionsByPressure(TODAY)).map(({ content }) => content)).toEqual([
    'trễ hơn',
    'trễ',
    'gần',
    'không hạn',
    'xong',
  ]);
  expect(countSolutions(rows, TODAY)).toEqual({ open: 4, late: 2 });
});

test('S1.29: the report prints this campaign’s proposals with major, who and by when; dropped and older ones not', () => {
  const rows = [
    row('Rà soát chương trình', { major: 'Kế toán', unit: 'Khoa Kinh tế', due: '2026-09-30' }),
    row('Giữ nhóm lớp', { area: 'Quản lý HSSV', period: '2026' }),
    row('Bỏ', { state: 'Không làm' }),
    row('Cũ', { period: '2025', state: 'Đã xong' }),
    row('Cũ, còn làm', { period: '2025', due: '2026-01-01' }),
  ];
  expect(reportSolutions(rows, '2026')).toEqual([
    {
      area: 'Đào tạo',
      text: 'Ngành Kế toán: rà soát chương trình',
      finding: '',
      unit: 'Khoa Kinh tế',
      due: '30/09/2026',
    },
    { area: 'Quản lý HSSV', text: 'Giữ nhóm lớp', finding: '', unit: '', due: '' },
  ]);
  expect(earlierSolutions(rows, '2026', TODAY)).toBe(
    'Giải pháp của các đợt trước: 2, gồm đã xong 1, đang làm, chưa làm 1 (quá hạn 1).',
  );
  expect(earlierSolutions(rows, '2025', TODAY)).toBe('');
});

test('a solution said twice stands once; a state said twice changes nothing', () => {
  const asked = {
    content: ' Rà soát ',
    area: 'Đào tạo',
    major: '',
    finding: '',
    unit: '',
    due: null,
  } as const;
  const added = planSolution([], asked, '2026');
  expect(added).toMatchObject({ content: 'Rà soát', period: '2026', state: 'Đề xuất' });
  expect(added && planSolution([added], asked, '2026')).toBeNull();
  expect(planState(row('x'), 'Đề xuất', TODAY)).toBeNull();
  expect(planState(row('x'), 'Đã xong', TODAY)).toEqual({ content: 'x', state: 'Đã xong', doneOn: TODAY });
  expect(planState(row('x', { state: 'Đã xong', doneOn: TODAY }), 'Đang làm', TODAY)?.doneOn).toBeNull();
});

/** So many graduates of a major, of whom so many answered: those at work first, then those without work. */
const major = (
  name: string,
  [graduates, answers, working]: readonly [number, number, number],
  more: Readonly<Record<string, string>> = {},
): GraduateRecord[] =>
  Array.from({ length: graduates }, (_, at) => ({
    ...record(
      `${name}${at}`,
      at >= answers
        ? null
        : at < working
          ? { status: '1', fieldMatch: '1', ...more }
          : { status: '8', ...more },
    ),
    className: `${name} 1`,
    major: name,
  }));
const suggested = (...records: readonly (readonly GraduateRecord[])[]) =>
  suggestSolutions(calculateIndicators(records.flat(), PUBLISHED), { answers: 5, income: 8 }, 80).map(
    ({ area, major: name, finding }) => [area, name, finding],
  );

test('S1.3: proposals follow from the numbers, by major, each area from numbers of its own', () => {
  expect(
    suggested(
      major('Kế toán', [200, 150, 140], { fieldMatch: '3', ratePractice: '2', rateTheory: '5' }),
      major('Lâm sinh', [100, 60, 30], { supportWanted: '1', ratePractice: '5' }),
      major('Ô tô', [200, 90, 90], { rateSoftSkills: '1', joinIn: '3;6' }),
    ),
  ).toEqual([
    [
      'Quản lý HSSV',
      '',
      'Tỷ lệ phản hồi 60,0% (300/500), mục tiêu 80%; 1 lớp dưới 60%, thấp nhất: Ô tô 1 45,0% (90/200)',
    ],
    ['Quản lý HSSV', '', 'Người chưa đi làm muốn trường giúp giới thiệu việc làm: 100,0% (30/30)'],
    ['Đào tạo', 'Kế toán', 'Việc làm không liên quan ngành đào tạo: 100,0% (140/140)'],
    ['Đào tạo', 'Kế toán', 'Hài lòng (4, 5 điểm) về thực hành: 0,0% (0/150)'],
    ['Đào tạo', 'Ô tô', 'Hài lòng (4, 5 điểm) về kỹ năng mềm: 0,0% (0/90)'],
    [
      'Tuyển sinh',
      'Lâm sinh',
      'Có việc làm trên số người trả lời: 50,0% (30/60), thấp hơn toàn trường 86,7% (260/300)',
    ],
    [
      'Tuyển sinh',
      'Ô tô',
      'Có việc làm trên số người trả lời: 100,0% (90/90), cao hơn toàn trường 86,7% (260/300)',
    ],
    ['Tuyển sinh', '', 'Muốn làm đại sứ tuyển sinh: 100,0% (90/90)'],
  ]);
});

test('nothing is proposed from hidden numbers or from under 30 answers, nor where the target is reached', () => {
  expect(suggested(major('Dược', [20, 20, 2], { fieldMatch: '3', rateTheory: '1' }))).toEqual([]);
  expect(suggested([])).toEqual([]);
  // Three of Thú y answered: Dược is hidden with them, for the school less Thú y would tell of Dược.
  expect(
    suggested(major('Dược', [40, 40, 10], { fieldMatch: '3' }), major('Thú y', [3, 3, 3])).filter(
      ([, name]) => name !== '',
    ),
  ).toEqual([]);
});

test('a proposal stands in the report with the number that shows the need', () => {
  const { giai_phap: areas } = reportData({
    ...example,
    solutions: [
      { area: 'Đào tạo', text: 'Rà soát chương trình', finding: 'Đúng ngành 60%', unit: 'Khoa', due: '' },
      { area: 'Tuyển sinh', text: 'Tư vấn', finding: 'HSSV ít', unit: '', due: '' },
    ],
  });
  expect(areas.map(({ muc }) => muc.map(({ cau }) => cau))).toEqual([
    ['Chưa có đề xuất.'],
    ['- Rà soát chương trình. Căn cứ: đúng ngành 60%. Đơn vị thực hiện: Khoa.'],
    ['- Tư vấn. Căn cứ: HSSV ít.'],
  ]);
});
