/** B7: the report's Appendix II tells AAPOR's rates, and none from which a hidden class could be worked out. */
import { contactGroups } from '../../../src/domain/contacts/contact-groups';
import { contactData } from '../../../src/domain/documents/report-contacts';
import { example } from './report-example';

const classNames = example.groups.filter(({ kind }) => kind === 'class').map(({ name }) => name);
const hidden = example.groups.find(({ kind, answered }) => kind === 'class' && answered === 'hidden')?.name;
const shown = classNames.find((name) => name !== hidden) ?? '';

const target = (graduationKey: string, className: string, teacher: string | null, reachable = true) => ({
  graduationKey,
  className,
  teacher,
  reachable,
});
const complete = (graduationKey: string) => ({
  graduationKey,
  completeness: 'Đủ' as const,
  matchState: 'Đã khớp' as const,
});

const groups = contactGroups(
  [
    target('hoa', shown, 'Nguyễn Thị Lan'),
    target('nam', shown, 'Nguyễn Thị Lan'),
    target('tien', shown, 'Nguyễn Thị Lan', false),
    target('pao', hidden ?? '', 'Quàng Văn Tiến'),
  ],
  [complete('hoa'), complete('pao')],
  [{ graduationKey: 'nam', at: '2026-01-20T09:00:00', outcome: 'Từ chối' }],
);

test('answers first, then the log, then reach are counted for all, each class and each teacher', () => {
  expect(groups.map(({ kind, name }) => [kind, name])).toEqual([
    ['all', 'Toàn trường'],
    ['class', shown],
    ['class', hidden],
    ['teacher', 'Nguyễn Thị Lan'],
    ['teacher', 'Quàng Văn Tiến'],
  ]);
  expect(groups[0]?.counts).toEqual({ I: 2, P: 0, R: 1, NC: 0, O: 0, U: 1, X: 0 });
  expect(groups[3]?.counts).toEqual({ I: 1, P: 0, R: 1, NC: 0, O: 0, U: 1, X: 0 });
});

test('a class that Table II.1 hides, and its teacher, show no rate; the others do', () => {
  expect(hidden).toBeDefined();
  const data = contactData({ ...example, contacts: groups });
  expect(data.lien_he_tong).toEqual([
    expect.objectContaining({ tong_so: '4', rr1: '50,0%', rr5: '66,7%', tu_choi: '25,0%' }),
  ]);
  // In the order of names.
  expect(data.lien_he_lop.map(({ rr1 }) => rr1)).toEqual(['đã ẩn', '33,3%']);
  expect(data.lien_he_gvcn.map(({ tu_choi }) => tu_choi)).toEqual(['33,3%', 'đã ẩn']);
  expect(data.lien_he[0]?.cau).toContain('trả lời đủ (I) 2');
  expect(data.lien_he[1]?.cau).toContain('RR1 50,0%');
});

test('numbers that were frozen without contacts leave the part out', () => {
  expect(contactData(example)).toMatchObject({ co_lien_he: false, lien_he: [], lien_he_lop: [] });
});
