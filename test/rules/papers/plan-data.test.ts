/** The plan's content from counts and registers (S1.10). */
import { planData } from '../../../src/domain/documents/plan-data';
import { planClasses, planFromOffice } from '../../../src/domain/documents/plan-from-office';
import type { FrozenPlan } from '../../../src/domain/documents/plan-input';
import { checkTemplate } from '../../../src/domain/documents/check-template';
import { planTags } from '../../../src/domain/documents/plan-tags';
import { defaultConfig } from '../../../src/domain/office/procedure';
import { make } from '../../../templates/plan.template';
import { hoa, kt2, nam, ot1, pao } from '../../support/people';

const frozen: FrozenPlan = {
  period: '2026',
  frozenAt: '2026-01-12T08:00:00',
  year: 2025,
  opens: '2026-01-19',
  closes: '2026-03-31',
  target: 80,
  ...planClasses([hoa, nam, pao], [kt2, ot1], 2025),
};
const config = defaultConfig('van.phong@example.com');
const data = planData(planFromOffice(frozen, config));

it('the template asks for what the program knows, and for all of it', async () =>
  expect(checkTemplate(await make(), planTags, 'Mẫu kế hoạch')).toEqual([]));

it('counts each class of the year, whatever its faculty; another year has none', () => {
  expect(frozen.classes.map(({ name, graduates }) => [name, graduates])).toEqual([
    ['OT1 K59', 1],
    ['KT2 K59', 2],
  ]);
  expect(planClasses([hoa], [kt2], 2024)).toEqual({ source: 'typed', classes: [] });
});

it('counts typed into Lớp are those of a year to come, never of one that has passed without anybody', () => {
  const typed = { ...kt2, plannedGraduates: 31 };
  expect(planClasses([hoa], [typed], 2024).classes).toEqual([]);
  for (const roster of [[hoa], []])
    expect(planClasses(roster, [typed], 2026).classes.map(({ graduates }) => graduates)).toEqual([31]);
});

it('a class that Lớp does not know counts, and stands last', () =>
  expect(
    planClasses([{ ...hoa, className: 'XX9' }, nam], [kt2], 2025).classes.map(({ name, faculty }) => [
      name,
      faculty,
    ]),
  ).toEqual([
    ['KT2 K59', 'Kinh tế'],
    ['XX9 K59', 'Chưa rõ'],
  ]));

it('S1.9: eight steps in the four columns, with times from the survey’s own dates', () => {
  expect(data.buoc).toHaveLength(8);
  expect(data.buoc[2]?.mau).toBe('BM.CTHS.06.01');
  expect(data.buoc[3]).toMatchObject({
    nguoi: 'GVCN các lớp',
    thoi_gian: 'Từ ngày 19/01/2026 đến ngày 31/03/2026',
  });
});

it('the office’s own owner and wording of a step hold', () => {
  const own = config.map((row) =>
    row.name.startsWith('3. ') ? { ...row, name: '3. Lập danh sách', owner: 'Phòng Đào tạo' } : row,
  );
  expect(planData(planFromOffice(frozen, own)).buoc[2]).toMatchObject({
    nguoi: 'Phòng Đào tạo',
    noi_dung: expect.stringMatching(/^Lập danh sách: /) as string,
  });
});

it('S1.4: who leads and who supports stands once among the duties, the principal not at all', () =>
  expect(data.to_chuc.map(({ cau }) => cau.split(':')[0])).toEqual([
    '1. Phòng CT HSSV',
    '2. Phòng Đào tạo',
    '3. GVCN',
    '4. Các khoa',
    '5. Văn thư',
  ]));

it('S2.2, S2.3: of the bases, those in use are printed, and the proposer last', () => {
  const fewer = config.map((row) => (row.section === 'Căn cứ' ? { ...row, value: 'Không dùng' } : row));
  const proposer = { dong: 'Theo đề nghị của Trưởng phòng CT HSSV.' };
  const law = { dong: expect.stringMatching(/^Căn cứ Thông tư số .*;$/) as string };
  expect(data.can_cu).toEqual([law, law, proposer]);
  expect(planData(planFromOffice(frozen, fewer)).can_cu).toEqual([proposer]);
});
