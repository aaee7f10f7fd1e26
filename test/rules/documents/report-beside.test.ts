/** What the report says beside its own numbers: the campaign before, groups in their order, the plan it carries out. */
import { planReference } from '../../../src/domain/documents/report-from-office';
import { comparisonChart, comparisonData } from '../../../src/domain/documents/report-comparison';
import { groupsInOrder, inNameOrder } from '../../../src/domain/documents/report-order';
import { defaultConfig } from '../../../src/domain/office/procedure';
import type { PaperRow } from '../../../src/domain/office/office-tables';
import { example, group } from './report-example';

const config = defaultConfig('phong@cdsl.example.edu.vn');

describe('The comparison with the campaign before (S1.28)', () => {
  const earlier = {
    campaign: '2025',
    frozenOn: '2025-04-12',
    school: {
      graduates: 1000,
      answered: 600,
      employed: 450,
      employedOrStudying: 500,
      fitting: 270,
      matched: 300,
    },
  } as const;

  it('prints each rate with its n/N before and now, and the difference in points', () => {
    const data = comparisonData({ ...example, earlier });
    expect(data).toMatchObject({ co_so_sanh: true, dot_truoc: '2025', ngay_dot_truoc: '12/04/2025' });
    expect(data.so_sanh.map(({ muc, truoc, nay, tang_giam }) => [muc, truoc, nay, tang_giam])).toEqual([
      ['Người tốt nghiệp', '1.000', '1.200', ''],
      ['Tỷ lệ phản hồi', '60,0% (600/1.000)', '75,0% (900/1.200)', '+15,0'],
      ['Có việc làm trên số người tốt nghiệp', '45,0% (450/1.000)', '60,0% (720/1.200)', '+15,0'],
      ['Có việc làm trên số người trả lời', '75,0% (450/600)', '80,0% (720/900)', '+5,0'],
      ['Có việc làm hoặc học tiếp trên số người trả lời', '83,3% (500/600)', '86,7% (780/900)', '+3,3'],
      ['Việc làm đúng hoặc liên quan ngành', '90,0% (270/300)', '85,7% (600/700)', '-4,3'],
    ]);
    expect(comparisonChart({ ...example, earlier })?.series[1]?.values).toEqual([75, 60, 80, 86.7, 85.7]);
  });

  it('is left out where no earlier report is known, and gives away nothing that is hidden', () => {
    expect(comparisonData(example)).toMatchObject({ co_so_sanh: false, so_sanh: [] });
    const secret = { ...earlier, school: { ...earlier.school, employed: 'hidden' as const } };
    const rows = comparisonData({ ...example, earlier: secret }).so_sanh;
    expect(rows[2]).toMatchObject({ truoc: 'đã ẩn', tang_giam: 'đã ẩn' });
    expect(comparisonChart({ ...example, earlier: secret })?.categories).not.toContain('Có việc/N');
  });
});

describe('The order of groups', () => {
  it('is that of the Vietnamese alphabet, numbers as numbers, the unknown one last; people by given name', () => {
    const names = ['Chưa rõ', 'KT10 K59', 'ĐC1 K59', 'KT2 K59', 'DU1 K59'];
    const classes = groupsInOrder(names.map((name) => group('class', name, [1, 1, 1, 0, 1])));
    expect(classes.map(({ name }) => name)).toEqual(['DU1 K59', 'ĐC1 K59', 'KT2 K59', 'KT10 K59', 'Chưa rõ']);
    const people = ['Quàng Văn Tiến', 'Chưa rõ', 'Trần Thị Lan', 'Nguyễn Thị Lan'].map((name) => ({ name }));
    expect(inNameOrder(people).map(({ name }) => name)).toEqual([
      'Nguyễn Thị Lan',
      'Trần Thị Lan',
      'Quàng Văn Tiến',
      'Chưa rõ',
    ]);
  });
});

describe('The plan that a report names', () => {
  it('names the issued plan that it carries out, and none that is still a draft', () => {
    // Of a row of Hồ sơ what the sentence is made from.
    const plan = {
      kind: 'Kế hoạch',
      period: '2026',
      version: 1,
      state: 'Đã ban hành',
      number: 5,
      date: '2026-01-16',
    } as PaperRow;
    expect(planReference([plan], '2026', config)).toBe('Kế hoạch số 05/KH ngày 16 tháng 01 năm 2026');
    expect(planReference([{ ...plan, state: 'Dự thảo' }], '2026', config)).toBe('');
    expect(planReference([plan], '2027', config)).toBe('');
  });
});
