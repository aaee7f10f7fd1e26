/** P28, S1.14: a list is found in whatever file people bring: title rows, two header lines, merged cells, signatures below. */
import { cleanRow } from '../../../src/domain/roster/import/clean-row';
import { csvSheet, parseDelimited, pastedSheet } from '../../../src/domain/roster/import/delimited';
import { readImportSheet } from '../../../src/domain/roster/import/read-sheet';
import { NO_INFO, readTabName, readTitle } from '../../../src/domain/roster/import/title-lines';
import { read, sheet } from './sheet-text';

const FORM = sheet(
  `
UBND TỈNH SƠN LA | | | | | |
TRƯỜNG CAO ĐẲNG SƠN LA | | | | | |
DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP KT2 | | | | | |
TRÌNH ĐỘ CAO ĐẲNG KHÓA 59 | | | | | |
Stt | Họ và tên | | Ngày sinh | Giới tính | Ngày tốt nghiệp | ĐT
 | Họ và | Tên | | | |
1 | Lò Thị | Hoa | 02/03/2003 | Nữ | 30/06/2025 | 912345678
2 | Lò Văn | Nam | 15/08/2003 | Nam | 30/06/2025 | 0983456789
 | | | | | |
3 | Giàng A | Páo | 01/01/2004 | Nam | 30/06/2025 |
 | | | | Sơn La, ngày … tháng … năm 2025 | |
 | NGƯỜI LẬP | | | GIÁO VIÊN CHỦ NHIỆM | |
 | Nguyễn Thị | Lan | | | |
`,
  [{ top: 4, left: 1, bottom: 4, right: 2 }],
);

describe('S1.37–S1.54: form BM.CTHS.06.01', () => {
  test('two header lines under four title lines; class, level and cohort from the titles; signatures end the list', () => {
    const { reading, rows, people } = read(FORM);
    expect(reading.header).toEqual({ first: 5, last: 6 });
    expect(reading.info).toEqual({ ...NO_INFO, className: 'KT2', level: 'Cao đẳng', cohort: 'K59' });
    expect(people.map(({ familyName, givenName }) => [familyName, givenName])).toEqual([
      ['Lò Thị', 'Hoa'],
      ['Lò Văn', 'Nam'],
      ['Giàng A', 'Páo'],
    ]);
    expect(people[0]).toMatchObject({
      phone: '912345678',
      className: 'KT2',
      cohort: 'K59',
      level: 'Cao đẳng',
    });
    expect(rows.map(({ row }) => row)).toEqual([7, 8, 10]);
  });

  test('one header line, Họ và tên merged over two columns', () => {
    const { people } = read(
      sheet('TT | Họ và tên | | Ngày sinh\n1 | Lò Thị | Hoa | 02/03/2003', [
        { top: 0, left: 1, bottom: 0, right: 2 },
      ]),
    );
    expect(people).toEqual([
      { ordinal: '1', familyName: 'Lò Thị', givenName: 'Hoa', birthDate: '02/03/2003' },
    ]);
  });

  test('sex in two columns marked with an x; a mark in both says nothing; Nam below a header of one line is no header', () => {
    const { people } = read(
      sheet(
        `
TT | Họ và tên | Giới tính | | Lớp
 | | Nam | Nữ |
1 | Lò Thị Hoa | | x | KT2
2 | Lò Văn Nam | X | | KT2
3 | Giàng A Páo | x | x | KT2
`,
      ),
    );
    const rows = people.map((cells) => cleanRow({ sheet: '', row: 1, cells }).cells.sex ?? null);
    expect(rows).toEqual(['Nữ', 'Nam', null]);
    const plain = read(sheet('Họ và tên | Lớp | Giới tính\nLò Văn Nam | KT2 | Nam\nLò Thị Hoa | KT2 | Nữ'));
    expect(plain.people.map(({ sex }) => sex)).toEqual(['Nam', 'Nữ']);
  });

  test('the whole name in one column', () => {
    const { people } = read(sheet('TT | Họ và tên | NS | Lớp\n1 | Lò Thị Hoa | 02/03/2003 | KT2'));
    expect(people[0]).toMatchObject({ fullName: 'Lò Thị Hoa', className: 'KT2' });
  });

  test('numbered columns, a repeated header, numbers without people and headings of classes are no people', () => {
    const { people } = read(
      sheet(`
Stt | Họ và | Tên | Ngày sinh
1 | 2 | 3 | 4
1 | Lò Thị | Hoa | 02/03/2003
Lớp: OT1 | | |
Stt | Họ và | Tên | Ngày sinh
1 | Giàng A | Páo | 01/01/2004
2 | | |
`),
    );
    expect(people.map(({ givenName, className }) => [givenName, className])).toEqual([
      ['Hoa', undefined],
      ['Páo', 'OT1'],
    ]);
  });

  test('an employer called Phòng … does not end the list', () => {
    const { people } = read(
      sheet('Stt | Họ và | Tên | Nơi công tác\n1 | Lò | Hoa | Phòng Giáo dục\n2 | Lò | Nam |'),
    );
    expect(people).toHaveLength(2);
  });

  test('a sheet without a header of people is none', () => {
    expect(readImportSheet(sheet('Ghi nhớ | 1\nMua giấy | 2'))).toBeNull();
    expect(readImportSheet({ name: '', cells: [], merges: [] })).toBeNull();
  });
});

describe('S1.38: titles and tab names', () => {
  test.each([
    ['DANH SÁCH LỚP: KẾ TOÁN 2, KHÓA 2023 - 2026', { className: 'KẾ TOÁN 2', cohort: '2023-2026' }],
    ['Lớp KT2 K59', { className: 'KT2', cohort: 'K59' }],
    ['TRƯỜNG CAO ĐẲNG SƠN LA', {}],
    ['Khoa Kinh tế', {}],
    ['Hệ: Trung cấp - Ngành: Công nghệ ô tô', { level: 'Trung cấp', major: 'Công nghệ ô tô' }],
    ['Tốt nghiệp ngày 30/06/2025', { graduationDate: '2025-06-30' }],
    ['LỚP ………… KHÓA ……', {}],
  ])('%j', (line, said) => {
    expect(readTitle(line)).toEqual({ ...NO_INFO, ...said });
  });

  test.each([
    ['KT2', { className: 'KT2' }],
    ['KT2 K59', { className: 'KT2', cohort: 'K59' }],
    ['Lớp OT1', { className: 'OT1' }],
    ['Sheet1', {}],
    ['Trang tính2', {}],
    ['Tổng hợp', {}],
  ])('a tab named %j', (name, said) => {
    expect(readTabName(name)).toEqual({ ...NO_INFO, ...said });
  });
});

describe('.csv and pasted cells', () => {
  test.each([
    [
      'a,b\r\n1,"x, ""y"""\r\n',
      [
        ['a', 'b'],
        ['1', 'x, "y"'],
      ],
    ],
    [
      'a;b\n"1\n2";3',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    ['\ufeffa\tb', [['a', 'b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseDelimited(text)).toEqual(rows);
  });

  test('a file and a pasted table are sheets', () => {
    expect(csvSheet('KT2 K59.csv', 'a,b').name).toBe('KT2 K59');
    expect(pastedSheet('Họ và\tTên\nLò, Văn\tNam').cells[1]).toEqual(['Lò, Văn', 'Nam']);
  });
});
