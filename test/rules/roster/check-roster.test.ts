/** S1.15: faults that no single cell shows; each gives one message with row, column and remedy, and a clean roster none. */
import { checkRoster } from '../../../src/domain/roster/check-roster';
import { graduations } from '../../../src/domain/roster/graduations';
import { fullName, properCase, splitName } from '../../../src/domain/roster/names';
import { kt2, ot1 } from '../../support/people';
import { messagesOf, readSheet, sheet } from '../../support/sheet';

const TODAY = '2026-01-20';
const HEADER = 'Họ và | Tên | Ngày sinh | Ngày tốt nghiệp | Mã HSSV | Lớp | Khóa | Khóa dòng | Khóa người';
const check = (rows: string, classes = [kt2, ot1]): string[] => {
  const reading = readSheet(graduations, sheet(`${HEADER}\n${rows.trim()}`));
  return messagesOf([...reading.problems, ...checkRoster(reading.rows, classes, TODAY)]);
};

const CLEAN = `
  Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 59001 | KT2 | K59 | |
  Lò Văn | Nam | 20/11/2002 | 30/06/2025 | 59002 | kt2 | k59 | |
  Giàng A | Páo | 15/01/2001 | 30/06/2025 | | OT1 | K59 | |`;

describe('a roster', () => {
  it('without faults has no message', () => expect(check(CLEAN)).toEqual([]));

  it.each([
    [
      'the same name, birth date and class twice',
      `${CLEAN}\nLÒ THỊ | Hoa | 2/3/2003 | 30/06/2025 | 59001 | KT2 | K59 | |`,
      'Danh sách, dòng 5, Tên: LÒ THỊ Hoa trùng tên, ngày sinh, lớp với dòng 2. Xóa một dòng nếu là một người.',
    ],
    [
      'a class that tab Lớp does not know',
      CLEAN.replace('OT1', 'OT9'),
      'Danh sách, dòng 4, Lớp: lớp OT9 K59 không có trong tab Lớp. Sửa tên lớp, hoặc thêm lớp vào tab Lớp.',
    ],
    [
      'a graduation before the age of 15',
      CLEAN.replace('15/01/2001', '01/07/2010'),
      'Danh sách, dòng 4, Ngày sinh: sinh 01/07/2010 mà tốt nghiệp 30/06/2025, chưa đủ 15 tuổi. Sửa một trong hai ngày.',
    ],
    [
      'a graduation in the future',
      CLEAN.replace('| 15/01/2001 | 30/06/2025', '| 15/01/2001 | 21/01/2026'),
      'Danh sách, dòng 4, Ngày tốt nghiệp: 21/01/2026 chưa tới. Sửa lại ngày.',
    ],
    [
      'one student code for two people',
      CLEAN.replace('59002', '59001'),
      'Danh sách, dòng 3, Mã HSSV: mã 59001 đã dùng cho người khác ở dòng 2. Sửa mã của một trong hai.',
    ],
    [
      'a row without a name, which is not asked further',
      `${CLEAN}\n | Tiến | 01/07/2020 | 30/06/2025 | 59001 | OT9 | K59 | |`,
      'Danh sách, dòng 5, Họ và: còn trống. Gõ vào ô này.',
    ],
  ])('%s gives one message', (_, rows, message) => {
    expect(check(rows)).toEqual([message]);
  });

  it.each([
    [
      'people of one name in two classes',
      CLEAN.replace(
        'Lò Văn | Nam | 20/11/2002 | 30/06/2025 | 59002 | kt2',
        'Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | | OT1',
      ),
    ],
    [
      'people of one name whose birth dates are not known',
      `${CLEAN}\nLò | An | | 30/06/2025 | | KT2 | K59 | |\nLò | An | | 30/06/2025 | | KT2 | K59 | |`,
    ],
    [
      'one code at both graduations of a person',
      `${CLEAN}\nLò Thị | Hoa | 02/03/2003 | 30/06/2023 | 59001 | OT1 | K59 | |`,
    ],
    ['15 years to the day', CLEAN.replace('15/01/2001', '30/06/2010')],
    ['a graduation today', CLEAN.replaceAll('30/06/2025', '20/01/2026')],
  ])('%s are no fault', (_, rows) => {
    expect(check(rows)).toEqual([]);
  });

  it('is not asked for classes as long as tab Lớp is empty', () => {
    expect(check(CLEAN.replace('OT1', 'OT9'), [])).toEqual([]);
  });

  it('all faults come at once, in the order of the rows', () => {
    const rows = CLEAN.replace('OT1', 'OT9').replace('59002', '59001').replace('02/03/2003', '01/07/2010');
    expect(check(rows).map((message) => message.slice(0, 20))).toEqual([
      'Danh sách, dòng 2, N',
      'Danh sách, dòng 3, M',
      'Danh sách, dòng 4, L',
    ]);
  });
});

describe('S1.41–S1.42: names', () => {
  it.each([
    ['Lò Thị Hoa', 'Lò Thị', 'Hoa'],
    ['Giàng A  Páo', 'Giàng A', 'Páo'],
    ['Hoa', '', 'Hoa'],
  ])('%s is Họ và “%s”, Tên “%s”', (name, familyName, givenName) => {
    expect(splitName(name)).toEqual({ familyName, givenName });
    expect(fullName({ familyName, givenName })).toBe(name.replace('  ', ' '));
  });

  it.each([
    ['LÒ THỊ HOA', 'Lò Thị Hoa'],
    ['lò thị hoa', 'Lò Thị Hoa'],
    ['ĐẶNG ÁNH', 'Đặng Ánh'],
    ["Sùng A H'Mông", "Sùng A H'Mông"],
  ])('%s is addressed as %s', (typed, name) => expect(properCase(typed)).toBe(name));
});
