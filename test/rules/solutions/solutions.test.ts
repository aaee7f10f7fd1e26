/** Solutions: lights, what the report prints of them, what the numbers suggest. */
import { planSolution, planState } from '../../../src/domain/solutions/plan-solution';
import type { SolutionRow } from '../../../src/domain/solutions/solutions-table';
import { suggestSolutions } from '../../../src/domain/solutions/suggest';
import {
  byPressure,
  countSolutions,
  earlierSolutions,
  reportSolutions,
  solutionLight,
} from '../../../src/domain/solutions/tracker';
import { example, group, hidden } from '../documents/report-example';

const TODAY = '2026-05-01';
const row = (content: string, more: Partial<SolutionRow> = {}): SolutionRow => ({
  ...{ content, area: 'Đào tạo', major: null, finding: null, unit: null, due: null },
  ...{ state: null, doneOn: null, period: null, note: null },
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
  expect([...rows].sort(byPressure(TODAY)).map(({ content }) => content)).toEqual([
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
    { area: 'Đào tạo', text: 'Ngành Kế toán: rà soát chương trình', unit: 'Khoa Kinh tế', due: '30/09/2026' },
    { area: 'Quản lý HSSV', text: 'Giữ nhóm lớp', unit: '', due: '' },
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

test('suggestions follow from the numbers, in the three areas, and never from hidden or small groups', () => {
  const groups = [
    group('all', 'Toàn trường', [1000, 600, 480, 0, 500]),
    group('major', 'Kế toán', [400, 300, 250, 0, 260], [150, 20, 60]),
    group('major', 'Lâm sinh', [300, 200, 120, 0, 130], [100, 20, 0]),
    group('major', 'Dược', [100, 20, 2, 0, 2], [0, 0, 2]),
    hidden('major', 'Thú y', 50),
  ];
  expect(suggestSolutions(groups, 80).map(({ area, major, finding }) => [area, major, finding])).toEqual([
    ['Quản lý HSSV', '', 'Tỷ lệ phản hồi 60,0% (600/1.000), mục tiêu 80%'],
    ['Đào tạo', 'Kế toán', 'Việc làm không liên quan ngành đào tạo: 26,1% (60/230)'],
    ['Tuyển sinh', 'Lâm sinh', 'Có việc làm trên số người trả lời: 60,0% (120/200), thấp hơn toàn trường'],
  ]);
  expect(suggestSolutions(groups.slice(1), 80)).toEqual([]);
  expect(suggestSolutions(example.groups, 75).filter(({ area }) => area === 'Quản lý HSSV')).toEqual([]);
});
