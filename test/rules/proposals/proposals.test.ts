/** S1.15, S1.43–S1.49: what is proposed for doubtful cells, and what is left to people. */
import { proposeDay } from '../../../src/domain/roster/proposals/day';
import { proposeEmail } from '../../../src/domain/roster/proposals/email';
import { proposeEthnicGroup } from '../../../src/domain/roster/proposals/ethnic-group';
import { proposeNationality } from '../../../src/domain/roster/proposals/nationality';
import { proposePhone } from '../../../src/domain/roster/proposals/phones';
import { planProposals } from '../../../src/domain/roster/proposals/plan-proposals';
import { proposeProvince } from '../../../src/domain/roster/proposals/province';
import { proposeSex } from '../../../src/domain/roster/proposals/sex';
import { proposeSocial } from '../../../src/domain/roster/proposals/social';
import { classes } from '../../../src/domain/roster/classes';
import { graduations } from '../../../src/domain/roster/graduations';
import { gridOf, readRows } from '../../../src/domain/table-rows';

test.each([
  ["H'Mông", 'Mông'],
  ['mèo', 'Mông'],
  ['Khơ-mú', 'Khơ Mú'],
  ['dân tộc Thái', 'Thái'],
  ['Việt', 'Kinh'],
  ['Mông', null],
  ['Nga', null],
])('S1.45 Dân tộc %s → %s', (typed, name) => expect(proposeEthnicGroup(typed)).toBe(name));

test.each([
  ['VN', 'Việt Nam'],
  ['việt nam', 'Việt Nam'],
  ['CHDCND Lào', 'Lào'],
  ['Lào', null],
  ['Pháp', null],
])('Quốc tịch %s → %s', (typed, name) => expect(proposeNationality(typed)).toBe(name));

test.each([
  ['Nu', 'Nữ'],
  ['gái', 'Nữ'],
  ['M', 'Nam'],
  ['?', null],
])('S1.44 Giới tính %s → %s', (typed, name) => expect(proposeSex(typed)).toBe(name));

test.each([
  ['2/3/03', '2003-03-02'],
  ['2,3,2003', '2003-03-02'],
  ['2 / 3 / 98', '1998-03-02'],
  ['ngày 2 tháng 3 năm 2003', '2003-03-02'],
  ['02032003', '2003-03-02'],
  ['03/31/2003', '2003-03-31'],
  ['31/02/2003', null],
  ['2003', null],
  ['mùa xuân', null],
])('S1.43 Ngày sinh %s → %s', (typed, day) => expect(proposeDay(typed)).toBe(day));

test.each([
  ['hoa.lo@gmail.con', 'hoa.lo@gmail.com'],
  ['hoa.logmail.com', 'hoa.lo@gmail.com'],
  ['hoà.lò@gmail,com', 'hoa.lo@gmail.com'],
  ['hoa@@gmail.com', 'hoa@gmail.com'],
  ['hoa.lo@gmail.com', null],
  ['hoa.lo@', null],
  ['không có', null],
])('Email %s → %s', (typed, address) => expect(proposeEmail(typed)).toBe(address));

test.each([
  ['0912345678/0983456789', { phone: '0912345678', remark: 'SĐT khác: 0983456789' }],
  ['0912345678 (mẹ)', { phone: '0912345678', remark: 'SĐT của: mẹ' }],
  ['O912345678', { phone: '0912345678', remark: null }],
  ['0912 345 678 zalo', { phone: '0912345678', remark: null }],
  ['03791', null],
  ['không có', null],
])('S1.48 Số điện thoại %s → %o', (typed, proposal) => expect(proposePhone(typed)).toEqual(proposal));

test.each([
  ['bản Hin, xã Chiềng Sơ, tỉnh Hà Giang', 'bản Hin, xã Chiềng Sơ, tỉnh Tuyên Quang'],
  ['xã Mường Lát, Hòa Bình', 'xã Mường Lát, Phú Thọ'],
  ['phường 1, tỉnh Bình Dương', 'phường 1, thành phố Hồ Chí Minh'],
  ['bản Hin, tỉnh Sơn La', null],
  ['bản Thái Bình, tỉnh Sơn La', null],
  ['Thái Nguyên', null],
])('S1.46 Địa chỉ %s → %s', (typed, address) => expect(proposeProvince(typed)).toBe(address));

test.each([
  ['m.facebook.com/hoa.lo', 'https://www.facebook.com/hoa.lo'],
  ['fb.com/profile.php?id=100', 'https://www.facebook.com/profile.php?id=100'],
  ['Zalo 0912 345 678', 'https://zalo.me/0912345678'],
  ['0912345678', 'https://zalo.me/0912345678'],
  ['FB: Hoa Lò', null],
  ['https://www.facebook.com/hoa.lo', null],
])('S1.49 Địa chỉ mạng xã hội %s → %s', (typed, address) => expect(proposeSocial(typed)).toBe(address));

const cells = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('S1.15 proposals stand by row and kind; a good cell has none, a calculated one is left alone', () => {
  const grid = gridOf(
    graduations,
    cells(`
Khóa dòng | Họ và   | Tên  | Ngày sinh  | Dân tộc | Số điện thoại         | Ghi chú    | Lớp  | Khóa    | Quốc tịch
a         | Lò Thị  | Hoa  | 2/3/2003   | H'Mông  | 0912345678/0983456789 | Lớp trưởng | KT2  | K59     |
b         | Lò Văn  | Nam  | 15/8/03    | Thái    | 0912345678            |            | kt-2 | Khóa 59 | VN
c         | Khăm    | Xay  | 15/08/2003 | Lào     | +8562055123456        |            | KT2  | K59     |
`),
    0,
  );
  const classGrid = gridOf(
    classes,
    cells(`
Lớp | Khóa | Trình độ | Ngành, nghề | Khoa
KT2 | K59 | Cao đẳng | Kế toán | Kinh tế
`),
    0,
  );
  const known = readRows(classes, classGrid).rows.map(({ row }) => row);
  const { rows } = readRows(graduations, grid);
  const found = planProposals(grid, rows, known, () => false);
  expect(found.map(({ key, kind, after }) => [key, kind, after])).toEqual([
    ['a', 'phone', { phone: '0912345678', remark: 'Lớp trưởng; SĐT khác: 0983456789' }],
    ['a', 'ethnicGroup', { ethnicGroup: 'Mông' }],
    ['b', 'birthDate', { birthDate: '15/08/2003' }],
    ['b', 'nationality', { nationality: 'Việt Nam' }],
    ['b', 'className', { className: 'KT2', cohort: 'K59' }],
    ['c', 'nationality', { nationality: 'Lào', ethnicGroup: '' }],
  ]);
  expect(planProposals(grid, rows, known, () => true)).toEqual([]);
});
