/** Reading the rows of a tab: good rows go on, every fault is listed once, with its place and remedy. */
import { classes } from '../../../src/domain/roster/classes';
import { graduations } from '../../../src/domain/roster/graduations';
import { groupProblems } from '../../../src/domain/problem-groups';
import { keyOf } from '../../../src/domain/table-rows';
import { date, decimal, email, flag, integer, text, time } from '../../../src/domain/columns';
import type { Cell } from '../../../src/domain/cell';
import { table } from '../../../src/domain/table';
import { messagesOf, readSheet, sheet } from '../../support/sheet';

const header =
  'Họ và | Tên | Ngày sinh | Giới tính | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa | Khóa dòng | Khóa người';
const roster = (rows: string): ReturnType<typeof readSheet<typeof graduations.columns>> =>
  readSheet(graduations, sheet(`${header}\n${rows.replace(/^\n/, '')}`));

describe('rows of a tab', () => {
  it('S1.16: a good row is read whole', () => {
    const { rows, problems } = roster(
      'Lò Thị | Hoa | 2/3/2003 | nữ | 30/06/2025 | 0900 000 123 | KT2 | K59 | |',
    );
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      number: 2,
      usable: true,
      row: { givenName: 'Hoa', birthDate: '2003-03-02', sex: 'Nữ', phone: '0900000123', graduationKey: null },
    });
  });

  it('S1.15: every fault is told once, with row, column and remedy, and good rows go on', () => {
    const { rows, problems } = roster(`
      Lò Thị | Hoa | 31/02/2003 | gái | 30/06/2025 | 03791 | KT2 | K59 | |
      Lò Văn | Nam | 20/11/2002 | Nam | 30/06/2025 | 0900000124 | KT2 | K59 | |
      Giàng A | | 15/01/2001 | Nam | | 0900000125 | OT1 | K59 | |`);
    expect(messagesOf(problems)).toEqual([
      'Danh sách, dòng 2, Ngày sinh: “31/02/2003” không phải ngày. Gõ lại ngày/tháng/năm, ví dụ 05/09/2003.',
      'Danh sách, dòng 2, Giới tính: “gái” không có trong danh mục. Chọn Nam hoặc Nữ.',
      'Danh sách, dòng 2, Số điện thoại: 03791 có 5 số. Gõ lại 10 số.',
      'Danh sách, dòng 4, Tên: còn trống. Gõ vào ô này.',
      'Danh sách, dòng 4, Ngày tốt nghiệp: còn trống. Gõ ngày/tháng/năm, ví dụ 05/09/2003.',
    ]);
    // A cell that may be empty may also be wrong; without a name or a graduation date a row cannot go on.
    expect(rows.map(({ number, usable }) => [number, usable])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it('UX 6: an empty cell asks to choose where there is a choice', () => {
    const { problems } = readSheet(
      classes,
      sheet('Lớp | Khóa | Trình độ | Ngành, nghề | Khoa\nKT2 | K59 | | Kế toán | Kinh tế'),
    );
    expect(messagesOf(problems).filter((message) => message.startsWith('Lớp, dòng 2'))).toEqual([
      'Lớp, dòng 2, Trình độ: còn trống. Chọn Sơ cấp, Trung cấp hoặc Cao đẳng.',
    ]);
  });

  it('S1.14: a class of which level, major or faculty is not known yet goes on, and the gaps are told', () => {
    const { rows, problems } = readSheet(
      classes,
      sheet('Lớp | Khóa | Trình độ | Ngành, nghề | Khoa\nKT2 | K59 | CĐ | | Kinh tế'),
    );
    expect(rows[0]).toMatchObject({ usable: true, row: { level: null, major: null, faculty: 'Kinh tế' } });
    expect(messagesOf(problems).filter((message) => message.startsWith('Lớp, dòng 2'))).toEqual([
      'Lớp, dòng 2, Trình độ: “CĐ” không có trong danh mục. Chọn Sơ cấp, Trung cấp hoặc Cao đẳng.',
      'Lớp, dòng 2, Ngành, nghề: còn trống. Gõ vào ô này.',
    ]);
  });

  it('blank rows are passed over, also those that hold only spaces, and keep their numbers', () => {
    const cells = sheet(`${header}\n\nLò Thị | Hoa | | | 30/06/2025 | | KT2 | K59 | |`);
    cells.splice(
      2,
      0,
      header.split('|').map(() => ' \u00a0\u200b'),
    );
    const { rows, problems } = readSheet(graduations, cells);
    expect(rows.map(({ number }) => number)).toEqual([4]);
    expect(problems).toEqual([]);
  });

  it('a column that is missing is told once, not in every row', () => {
    const { problems, rows } = readSheet(graduations, sheet('Họ và | Tên\nLò Thị | Hoa\nLò Văn | Nam'));
    expect(messagesOf(problems).filter((message) => message.includes('Ngày tốt nghiệp'))).toHaveLength(1);
    expect(rows.every(({ usable }) => !usable)).toBe(true);
  });

  it('text comes in NFC and tidy, numbers in text columns as text', () => {
    const cells = [...sheet('Lớp | Khóa | Ngành, nghề | Trình độ | Khoa')];
    cells.push([12, ' K59 ', 'Kế  toán'.normalize('NFD'), 'CAO ĐẲNG', 'Kinh\u00a0tế']);
    expect(readSheet(classes, cells).rows[0]?.row).toMatchObject({
      className: '12',
      cohort: 'K59',
      major: 'Kế toán',
      level: 'Cao đẳng',
      faculty: 'Kinh tế',
    });
  });

  it('a formula that fails is told as such; a text that only looks like it is kept', () => {
    const { problems } = roster('#REF! | Hoa | | | 30/06/2025 | | KT2 | K59 | |');
    expect(messagesOf(problems)).toEqual([
      'Danh sách, dòng 2, Họ và: công thức báo lỗi #REF!. Gõ giá trị thay công thức.',
    ]);
    expect(roster('#NUM1 | Hoa | | | 30/06/2025 | | KT2 | K59 | |').problems).toEqual([]);
  });

  it('the key of a row is all its key cells, or none', () => {
    expect(keyOf(classes, { className: 'KT2', cohort: 'K59' })).toBe('KT2\u241fK59');
    expect(keyOf(classes, { className: 'KT2', cohort: null })).toBeNull();
    expect(keyOf(classes, { className: '', cohort: 'K59' })).toBeNull();
  });

  it('UX 4: faults are grouped and counted, the largest group first', () => {
    const { problems } = roster(`
      Lò Thị | Hoa | 31/02/2003 | | 30/06/2025 | 03791 | KT2 | K59 | |
      Lò Văn | Nam | hè 2002 | | 30/06/2025 | | KT2 | K59 | |
      | Páo | | | 30/06/2025 | | OT1 | | |
      | Tiến | | | 30/06/2025 | | OT1 | K59 | |`);
    expect(groupProblems(problems).map(({ label, count }) => [label, count])).toEqual([
      ['Ô còn trống', 3],
      ['Ngày sinh', 2],
      ['Số điện thoại', 1],
    ]);
  });
});

const kinds = table({
  name: 'kinds',
  title: 'Loại',
  key: ['name'],
  visibility: 'shown',
  columns: {
    name: text('Tên', {}),
    day: date('Ngày', {}),
    at: time('Lúc', {}),
    count: integer('Số', {}),
    share: decimal('Tỷ lệ', {}),
    mail: email('Email', {}),
    done: flag('Xong', {}),
  },
});
type Kind = keyof typeof kinds.columns;

/** What one cell of a column is read as; the code of the fault where it has one. */
const read = (name: Kind, cell: Cell): unknown => {
  const names: readonly string[] = Object.keys(kinds.columns);
  const headers = Object.values(kinds.columns).map(({ header }) => header);
  const { rows, problems } = readSheet(kinds, [headers, names.map((each) => (each === name ? cell : ''))]);
  return problems[0]?.code ?? rows[0]?.row[name];
};

describe('cells', () => {
  it.each([
    ['05/09/2003', '2003-09-05'],
    ['5/9/2003', '2003-09-05'],
    ['5-9-2003', '2003-09-05'],
    ['05.09.2003', '2003-09-05'],
    [' 5 / 9 / 2003 ', '2003-09-05'],
    ['2003-09-05', '2003-09-05'],
    ['2003/9/5', '2003-09-05'],
    ['2003-09-05T07:30:00', '2003-09-05'],
    ['29/02/2004', '2004-02-29'],
    ['29/02/2003', 'cell.notDate'],
    ['13/13/2003', 'cell.notDate'],
    ['9/2003', 'cell.notDate'],
    ['2003', 'cell.notDate'],
    ['5/9/03', 'cell.notDate'],
    ['05/09/1899', 'cell.notDate'],
    [37869, 'cell.notDate'],
  ])('S1.43: the day %j is read as %s', (cell, expected) => {
    expect(read('day', cell)).toBe(expected);
  });

  it.each([
    ['2026-01-20T08:05:09', '2026-01-20T08:05:09'],
    ['2026-01-20', '2026-01-20T00:00:00'],
    ['20/01/2026', '2026-01-20T00:00:00'],
    ['hôm qua', 'cell.notDate'],
  ])('the time %j is read as %s', (cell, expected) => {
    expect(read('at', cell)).toBe(expected);
  });

  it.each([
    ['1.250.000', 1250000],
    ['1.234,5', 1234.5],
    ['9,5', 9.5],
    ['9.5', 9.5],
    ['0.125', 0.125],
    ['1.250', 1250],
    ['-3', -3],
    ['1250000', 1250000],
    [7, 7],
    ['1.25.000', 'cell.notNumber'],
    ['1,250,000', 'cell.notNumber'],
    ['9,5 triệu', 'cell.notNumber'],
    ['mười', 'cell.notNumber'],
  ])('UX 13: the number %j is read as %s', (cell, expected) => {
    expect(read('share', cell)).toBe(expected);
  });

  it.each([
    ['42', 42],
    ['1.234', 1234],
    ['2,5', 'cell.notInteger'],
    [2.5, 'cell.notInteger'],
    ['hai', 'cell.notNumber'],
  ])('the whole number %j is read as %s', (cell, expected) => {
    expect(read('count', cell)).toBe(expected);
  });

  it.each([
    ['Lan@Gmail.com ', 'lan@gmail.com'],
    ['lan.nt+lop@cdsonla.edu.vn', 'lan.nt+lop@cdsonla.edu.vn'],
    ['lan@gmail', 'cell.notEmail'],
    ['lan@gmail.com, hoa@gmail.com', 'cell.notEmail'],
    ['hoà@gmail.com', 'cell.notEmail'],
    ['không có', 'cell.notEmail'],
  ])('S1.21: the address %j is read as %s', (cell, expected) => {
    expect(read('mail', cell)).toBe(expected);
  });

  it.each([
    ['Có', true],
    ['có', true],
    ['x', true],
    [true, true],
    ['KHÔNG', false],
    [false, false],
    ['chưa', 'cell.notChoice'],
  ])('the flag %j is read as %s', (cell, expected) => {
    expect(read('done', cell)).toBe(expected);
  });

  it.each(['Nữ', 'nữ', 'NỮ', 'Nữ'.normalize('NFD'), ' nữ '])(
    'S1.44: the choice %j is read as Nữ',
    (typed) => {
      expect(roster(`Lò Thị | Hoa | | ${typed} | 30/06/2025 | | KT2 | K59 | |`).rows[0]?.row.sex).toBe('Nữ');
    },
  );
});
