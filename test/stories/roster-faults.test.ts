/** Step 3: a roster with every kind of fault; good rows go on, every fault is told once, what people do to the tab harms nothing. */
import { sheetNamed, type Act } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { press } from './support/desk';
import { once, ROSTER, setUpCollege, smallCollege } from './support/small-college';
import {
  act,
  columnOf,
  headersOf,
  lettersOf,
  parseTable,
  rowsOf,
  typeCell,
  typeTable,
  wholeBook,
} from './support/tabs';

const LIST = 'Danh sách';
const college = once(smallCollege);
const emptyCollege = once(setUpCollege);

/** A row without fault, in whose cells each fault is typed. */
const GOOD: Readonly<Record<string, string>> = {
  'Họ và': 'Lò Văn',
  Tên: 'Nam',
  'Ngày sinh': '15/08/2003',
  'Giới tính': 'Nam',
  'Ngày tốt nghiệp': '30/06/2025',
  'Số điện thoại': '0983456789',
  Lớp: 'KT2',
  Khóa: 'K59',
  'Mã HSSV': 'CD22KT0002',
  Email: 'nam@example.com',
};

const FAULTS = `
Cột             | Gõ                        | Báo ở           | Lời
Họ và           |                           | Họ và           | còn trống. Gõ vào ô này.
Tên             |                           | Tên             | còn trống. Gõ vào ô này.
Lớp             |                           | Lớp             | còn trống. Gõ vào ô này.
Khóa            |                           | Khóa            | còn trống. Gõ vào ô này.
Ngày tốt nghiệp |                           | Ngày tốt nghiệp | còn trống. Gõ ngày/tháng/năm, ví dụ 05/09/2003.
Ngày tốt nghiệp | cuối tháng 6              | Ngày tốt nghiệp | “cuối tháng 6” không phải ngày. Gõ lại ngày/tháng/năm, ví dụ 05/09/2003.
Ngày tốt nghiệp | 30/06/2027                | Ngày tốt nghiệp | 30/06/2027 chưa tới. Sửa lại ngày.
Ngày sinh       | 31/02/2003                | Ngày sinh       | “31/02/2003” không phải ngày. Gõ lại ngày/tháng/năm, ví dụ 05/09/2003.
Ngày sinh       | 15/08/2013                | Ngày sinh       | sinh 15/08/2013 mà tốt nghiệp 30/06/2025, chưa đủ 15 tuổi. Sửa một trong hai ngày.
Giới tính       | Nm                        | Giới tính       | “Nm” không có trong danh mục. Chọn Nam hoặc Nữ.
Số điện thoại   | 03791                     | Số điện thoại   | 03791 có 5 số. Gõ lại 10 số.
Số điện thoại   | 0123456789                | Số điện thoại   | 0123456789 không phải đầu số Việt Nam. Gõ lại 10 số.
Số điện thoại   | hỏi mẹ                    | Số điện thoại   | “hỏi mẹ” không phải số điện thoại. Gõ lại 10 số.
Số điện thoại   | 0983456789 / 0912345678   | Số điện thoại   | “0983456789 / 0912345678” có hai số. Giữ một số, chuyển số kia sang Ghi chú.
Email           | nam@gmail                 | Email           | “nam@gmail” không phải email. Gõ lại địa chỉ như lan@gmail.com.
Lớp             | KT9                       | Lớp             | lớp KT9 K59 không có trong tab Lớp. Sửa tên lớp, hoặc thêm lớp vào tab Lớp.
Khóa            | K95                       | Lớp             | lớp KT2 K95 không có trong tab Lớp. Sửa tên lớp, hoặc thêm lớp vào tab Lớp.
`;
const [, ...faults] = parseTable(FAULTS);

const withFault = (column: string, typed: string): string => {
  const cells = { ...GOOD, [column]: typed };
  return `${Object.keys(cells).join(' | ')}\n${Object.values(cells).join(' | ')}`;
};

describe('S1.15, S1.40–S1.51: a fault in the roster', () => {
  test.each(faults)('%s “%s” is told once, at %s: %s', (column = '', typed = '', at = '', sentence = '') => {
    const workspace = college();
    const row = typeTable(workspace, LIST, withFault(column, typed).replaceAll('Lò Văn', 'Quàng Văn'));
    typeCell(workspace, LIST, row, 'Mã HSSV', 'CD22KT0099');
    const { problems } = press(workspace, 'checkRoster', {});
    expect(problems.map(({ message }) => message)).toEqual([`${LIST}, dòng ${row}, ${at}: ${sentence}`]);
    expect(problems[0]?.place).toEqual({ sheet: LIST, row, column: at });
  });

  test('the same person twice, and a code used by two people, are told with the earlier row', () => {
    const workspace = college();
    const row = typeTable(workspace, LIST, withFault('Tên', 'NAM'));
    typeTable(workspace, LIST, withFault('Tên', 'Thảo').replace('0983456789', '0374567899'));
    expect(press(workspace, 'checkRoster', {}).problems.map(({ message }) => message)).toEqual([
      `${LIST}, dòng ${row}, Tên: Lò Văn NAM trùng tên, ngày sinh, lớp với dòng 3. Xóa một dòng nếu là một người.`,
      `${LIST}, dòng ${row + 1}, Mã HSSV: mã CD22KT0002 đã dùng cho người khác ở dòng 3. Sửa mã của một trong hai.`,
    ]);
  });

  test('a formula that fails is told where it stands, with what to do', () => {
    const workspace = college();
    typeCell(workspace, LIST, 2, 'Ngày sinh', '=B2+1');
    const { problems } = press(workspace, 'checkRoster', {});
    expect(problems.map(({ place }) => place)).toEqual([{ sheet: LIST, row: 2, column: 'Ngày sinh' }]);
    expect(problems[0]?.message).toMatch(/^Danh sách, dòng 2, Ngày sinh: .*#N\/A.*\. Gõ /);
  });

  test('all faults of all rows come at once, and the good rows go on with keys of their own', () => {
    const workspace = emptyCollege();
    typeTable(workspace, LIST, ROSTER);
    const typed = faults.map(([column = '', text = '']) =>
      typeTable(workspace, LIST, withFault(column, text)),
    );
    const { problems, graduations } = press(workspace, 'checkRoster', {});
    expect(new Set(problems.map(({ place }) => place?.row))).toEqual(new Set(typed));
    const told = problems.map(({ message }) => message);
    faults.forEach(([, , at = '', sentence = ''], index) =>
      expect(
        told.filter((each) => each === `${LIST}, dòng ${typed[index] ?? 0}, ${at}: ${sentence}`),
      ).toHaveLength(1),
    );
    const keys = rowsOf(workspace, LIST).map(({ cells }) => String(cells['Khóa dòng']));
    const keyed = keys.filter((key) => key !== '');
    expect(keys.slice(0, 5).every((key) => key !== '')).toBe(true);
    expect(keyed).toHaveLength(graduations);
    expect(new Set(keyed).size).toBe(graduations);
  });

  test('S1.48: telephone numbers that can be repaired without loss are no fault, and stay as they were typed', () => {
    const workspace = college();
    const numbers = ['983456789', '+84 983 456 789', '01683456789', '0983.456.789', '+8562055123456'];
    numbers.forEach((number, at) => typeCell(workspace, LIST, 2 + at, 'Số điện thoại', number));
    expect(press(workspace, 'checkRoster', {})).toMatchObject({ problems: [], withPhone: 5 });
    expect(columnOf(workspace, LIST, 'Số điện thoại')).toEqual(numbers);
  });
});

test('checking again changes no cell of the workbook', () => {
  const workspace = college();
  typeTable(workspace, LIST, withFault('Email', 'nam@'));
  const first = press(workspace, 'checkRoster', {});
  const before = wholeBook(workspace);
  expect(press(workspace, 'checkRoster', {})).toEqual(first);
  expect(wholeBook(workspace)).toEqual(before);
});

describe('P44: the columns are found', () => {
  const rename = (column: string, name: string): Act => ({ kind: 'rename-column', column, name });
  const HEADERS: Record<string, (workspace: Workspace) => void> = {
    'under names that people use': (workspace) => {
      act(workspace, LIST, rename('Số điện thoại', 'ĐT'));
      act(workspace, LIST, rename('Ngày tốt nghiệp', 'NGÀY TN'));
      act(workspace, LIST, rename('Mã HSSV', 'MSSV'));
      act(workspace, LIST, rename('Khóa', 'Khoá'));
    },
    'under a name nobody could guess': (workspace) => act(workspace, LIST, rename('Email', 'Hộp thư')),
    'after columns were moved': (workspace) => {
      act(workspace, LIST, { kind: 'move-column', column: 'Email', before: 'Họ và' });
      act(workspace, LIST, { kind: 'move-column', column: 'Khóa dòng', before: 'Stt' });
    },
    'beside columns that people added': (workspace) => {
      const { world } = workspace;
      const sheet = sheetNamed(world.spreadsheet, LIST);
      const free = lettersOf(headersOf(workspace, LIST).length);
      act(workspace, LIST, { kind: 'edit', cell: `${free}1`, value: 'Hồ sơ đã nộp' });
      act(workspace, LIST, { kind: 'move-column', column: free, before: 'Tên' });
      expect(sheet.rows[0]?.v[2]).toBe('Hồ sơ đã nộp');
    },
    'below title rows': (workspace) => {
      act(workspace, LIST, { kind: 'insert-row', before: 1, count: 2 });
      act(workspace, LIST, { kind: 'edit', cell: 'A1', value: 'DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP KT2' });
    },
    'in decomposed letters': (workspace) =>
      ['Số điện thoại', 'Họ và', 'Tên', 'Lớp'].forEach((name) =>
        act(workspace, LIST, rename(name, name.normalize('NFD'))),
      ),
  };

  test.each(Object.entries(HEADERS))('%s', (_how, change) => {
    const workspace = college();
    const expected = press(workspace, 'checkRoster', {});
    const keys = columnOf(workspace, LIST, 'Khóa dòng');
    change(workspace);
    expect(press(workspace, 'checkRoster', {})).toEqual(expected);
    expect(columnOf(workspace, LIST, 'Khóa dòng')).toEqual(keys);
    expect(press(workspace, 'setUp', {})).toEqual({ made: [], problems: [] });
  });

  test('and a fault is told by row and column as they then stand', () => {
    const workspace = college();
    HEADERS['below title rows']?.(workspace);
    typeCell(workspace, LIST, 4, 'Email', 'hoa@');
    expect(press(workspace, 'checkRoster', {}).problems.map(({ place }) => place)).toEqual([
      { sheet: LIST, row: 4, column: 'Email' },
    ]);
  });
});
