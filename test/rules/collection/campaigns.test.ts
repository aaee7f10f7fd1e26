/** Several campaigns: whom one asks, which is at hand, and next year's after the pattern of the last (S1.5, S1.17, P39). */
import { inScope, unknownScopeNames } from '../../../src/domain/collection/campaign-scope';
import {
  copiedCampaign,
  currentCampaign,
  nextChosen,
  nextCode,
} from '../../../src/domain/collection/campaigns';
import { conditionProblems } from '../../../src/domain/collection/condition-problems';
import {
  conditionColumns,
  formatConditions,
  parseConditions,
} from '../../../src/domain/collection/row-condition';
import type { GraduationRow } from '../../../src/domain/roster/graduations';

const NOBODY: GraduationRow = {
  ordinal: null,
  familyName: 'Lò Thị',
  givenName: 'Hoa',
  birthDate: '2003-03-02',
  sex: 'Nữ',
  ethnicGroup: 'Thái',
  address: 'Bản Mòng',
  graduationDate: '2025-06-30',
  phone: null,
  social: null,
  employer: null,
  income: null,
  remark: null,
  className: 'KT2',
  cohort: 'K59',
  studentCode: null,
  email: 'hoa@example.com',
  nationality: null,
  diplomaNumber: null,
  oldSchool: null,
  graduationKey: 'g1',
  personKey: 'p1',
};
const person = (more: Partial<GraduationRow>): GraduationRow => ({ ...NOBODY, ...more });
const asked = (condition: string, more: Partial<GraduationRow> = {}): boolean =>
  inScope({ graduationYear: null, scope: null, condition })(person(more));

describe('P39: a condition is a column of the roster, a comparison and a value', () => {
  test.each([
    ['Dân tộc là Thái', {}, true],
    ['Dân tộc là thái', { ethnicGroup: 'Kinh' }, false],
    ['Dân tộc không là Kinh', {}, true],
    ['Dân tộc không là Kinh', { ethnicGroup: null }, true],
    ['Địa chỉ chứa bản', {}, true],
    ['Địa chỉ không chứa bản', {}, false],
    ['Nơi công tác trống', {}, true],
    ['Email không trống', {}, true],
    ['Email không trống', { email: null }, false],
    ['Ngày tốt nghiệp sau 01/06/2025', {}, true],
    ['Ngày tốt nghiệp trước 01/06/2025', {}, false],
    ['Ngày sinh trước 01/01/2000', { birthDate: null }, false],
    ['Ngày sinh là 02/03/2003', {}, true],
    ['Địa chỉ mạng xã hội trống', {}, true],
  ] as const)('%s', (condition, more, holds) => {
    expect(asked(condition, more)).toBe(holds);
  });

  test('several, apart by semicolons, must all hold', () => {
    expect([asked('Dân tộc là Thái; Giới tính là Nữ'), asked('Dân tộc là Thái; Giới tính là Nam')]).toEqual([
      true,
      false,
    ]);
  });

  test('what is read is written the same way', () => {
    const words = 'Dân tộc là Thái; Ngày tốt nghiệp sau 01/06/2025; Email không trống; Địa chỉ chứa Mộc Châu';
    expect(formatConditions(parseConditions(words).conditions)).toBe(words);
  });

  test('every column and comparison that the panel offers is read back', () => {
    for (const { header, isDay } of conditionColumns()) {
      const clauses = isDay
        ? [`${header} trước 01/01/2020`, `${header} là 01/01/2020`, `${header} trống`]
        : [`${header} là x`, `${header} không chứa x`, `${header} không trống`];
      expect(formatConditions(parseConditions(clauses.join('; ')).conditions)).toBe(clauses.join('; '));
    }
  });

  test.each([
    ['Chiều cao là 170', 'column'],
    ['Dân tộc Thái', 'operator'],
    ['Dân tộc là', 'value'],
    ['Email trống hoa', 'value'],
    ['Ngày sinh trước năm 2000', 'day'],
    ['Dân tộc sau Thái', 'day'],
    ['Ngày sinh chứa 02/03/2003', 'day'],
  ])('%s: a fault, and nobody is asked by mistake', (condition, why) => {
    expect(parseConditions(condition).bad.map((fault) => fault.why)).toEqual([why]);
    expect(asked(condition)).toBe(false);
    const [told] = conditionProblems(condition, 2);
    expect(told?.message).toMatch(/^Đợt khảo sát, dòng 2, Điều kiện: “/);
  });
});

test('S1.5: names in a scope that no class has are told', () => {
  expect(unknownScopeNames('KT2; K59; KT9', [person({})])).toEqual(['KT9']);
});

describe('which campaign is at hand', () => {
  const row = (campaign: string, chosen: number | null): { campaign: string; chosen: number | null } => ({
    campaign,
    chosen,
  });
  test('the one chosen last, the newest by its code where nobody chose', () => {
    expect(currentCampaign([row('2025', null), row('2026', null)])?.campaign).toBe('2026');
    expect(currentCampaign([row('2025', 1), row('2026', null)])?.campaign).toBe('2025');
    expect(currentCampaign([row('2025', 1), row('2026', 2)])?.campaign).toBe('2026');
    expect(currentCampaign([])).toBeNull();
  });
  test('choosing marks it above all others', () => {
    expect([nextChosen([]), nextChosen([row('2025', 4), row('2026', null)])]).toEqual([1, 5]);
  });
  test('a new one is called by its year, with a number where that is taken', () => {
    expect(nextCode(['2025', '2026', '2026-2'], '2026')).toBe('2026-3');
    expect(nextCode(['2025'], '2026')).toBe('2026');
  });
});

describe('next year’s campaign after the pattern of the last', () => {
  const last = {
    campaign: '2026',
    title: 'Khảo sát năm 2026, người tốt nghiệp năm 2025',
    graduationYear: 2025,
    scope: 'K59; KT2',
    condition: 'Ngày tốt nghiệp sau 01/06/2025; Email không trống',
    shortFor: null,
    opens: '2026-01-19',
    closes: '2026-03-31',
    target: 85,
  };
  test('title, year, cohorts and days move on by a year; what else it asks stays', () => {
    expect(copiedCampaign(last, ['2026'], '2027-01-04')).toEqual({
      campaign: '2027',
      title: 'Khảo sát năm 2027, người tốt nghiệp năm 2026',
      graduationYear: 2026,
      scope: 'K60; KT2',
      condition: 'Ngày tốt nghiệp sau 01/06/2026; Email không trống',
      shortFor: null,
      opens: '2027-01-19',
      closes: '2027-03-31',
      target: 85,
    });
  });
  test('days that are over begin today and last as long', () => {
    const copy = copiedCampaign(last, ['2026'], '2027-05-10');
    expect([copy.opens, copy.closes]).toEqual(['2027-05-10', '2027-07-20']);
  });
  test('29 February becomes the 28th', () => {
    const leap = { ...last, opens: '2028-02-29', closes: '2028-03-31' };
    expect(copiedCampaign(leap, [], '2029-01-01').opens).toBe('2029-02-28');
  });
  test('copied within its own year nothing moves but the code', () => {
    const copy = copiedCampaign(last, ['2026'], '2026-01-10');
    expect([copy.campaign, copy.graduationYear, copy.opens]).toEqual(['2026-2', 2025, '2026-01-19']);
  });
});
