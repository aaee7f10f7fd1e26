/** Finding the columns of a tab under the headers that people left there. */
import { allTables } from '../../../src/domain/all-tables';
import { classes } from '../../../src/domain/roster/classes';
import { graduations } from '../../../src/domain/roster/graduations';
import {
  columnLetters,
  findHeaderRow,
  hasExactHeaders,
  locateColumns,
  stampsDisagree,
} from '../../../src/domain/table-columns';
import { foldMarks } from '../../../src/domain/text';
import { messagesOf, sheet } from '../../support/sheet';
import { defaultSurvey } from '../survey/tab';

const headers = (text: string): string[] => sheet(text)[0]?.map(String) ?? [];
const placed = (text: string, stamps?: ReadonlyMap<number, string>): Record<string, number> =>
  Object.fromEntries(locateColumns(headers(text), graduations, stamps).index);
const needed = 'Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa | Khóa dòng | Khóa người';

describe('headers of a tab', () => {
  it.each([
    ['as declared', 'Tên | Họ và', { givenName: 0, familyName: 1 }],
    ['in other case and spacing', 'TÊN |  họ   VÀ ', { givenName: 0, familyName: 1 }],
    ['decomposed (NFD)', 'Ngày sinh | Giới tính'.normalize('NFD'), { birthDate: 0, sex: 1 }],
    ['under a name that people use', 'Họ và tên đệm | SĐT | Nơi ở', { familyName: 0, phone: 1, address: 2 }],
    ['with the typing error of the source form', 'Dân tột', { ethnicGroup: 0 }],
    ['without marks', 'So dien thoai | Noi cong tac', { phone: 0, employer: 1 }],
    ['with the tone on the other letter', 'Khoá | Lớp', { cohort: 0, className: 1 }],
  ])('S1.16, P44: are found %s', (_, text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  it.each([
    ['DT is Dân tộc, ĐT a telephone', 'DT | ĐT', { ethnicGroup: 0, phone: 1 }],
    ['in any order', 'đt | dt', { phone: 0, ethnicGroup: 1 }],
    ['Khoa is a faculty, not a cohort', 'Khoa | Lớp', { className: 1 }],
    ['Khoa beside Khóa', 'Khoa | Khóa', { cohort: 1 }],
  ])('marks are ignored only where nothing else could be meant: %s', (_, text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  it('in tab Lớp, Khoa and Khóa are two columns', () => {
    const { index } = locateColumns(['Khóa', 'Khoa', 'Khoá học'], classes);
    expect([index.get('cohort'), index.get('faculty')]).toEqual([0, 1]);
  });

  it('P44: a renamed column is found by the stamp that the program left', () => {
    expect(placed('Tên gọi ở nhà | Họ và', new Map([[0, 'givenName']]))).toEqual({
      givenName: 0,
      familyName: 1,
    });
  });

  it('an exact header wins over a stamp, and a stamp over an alias', () => {
    expect(placed('Tên | Cột cũ', new Map([[1, 'givenName']]))).toEqual({ givenName: 0 });
    expect(placed('ĐT | Số máy', new Map([[1, 'phone']]))).toEqual({ phone: 1 });
  });

  it.each([
    ['as they were read', 'Số máy | Tên', { 0: 'phone', 1: 'givenName' }, false],
    ['with a column that is no longer declared', 'Số máy | Tên', { 0: 'phone', 1: 'gone' }, false],
    [
      'after the first column went to the end',
      'Ghi chú | Số máy | Tên',
      { 0: 'phone', 1: 'givenName' },
      true,
    ],
  ])('B5: stamps and headers %s', (_, text, stamps, disagree) => {
    const at = new Map(Object.entries(stamps).map(([index, name]) => [Number(index), name]));
    expect(stampsDisagree(headers(text), graduations, at)).toBe(disagree);
  });

  it('a stamp of a column that no table declares is passed over', () => {
    expect(placed('Tên', new Map([[0, 'gone']]))).toEqual({ givenName: 0 });
  });

  it('one header serves one column', () => {
    const { index } = locateColumns(headers('Tên | Tên lớp'), graduations);
    expect(new Set(index.values()).size).toBe(index.size);
  });

  it('columns that people added are left alone', () => {
    expect(placed('Tên | Cỡ áo | Họ và')).toEqual({ givenName: 0, familyName: 2 });
  });
});

describe('the header row', () => {
  it('S1.37: stands under the heading of the printed form', () => {
    const cells = sheet(`
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | |
      DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP KT2 | | |

      Stt | Họ và | Tên | Ngày sinh
      1 | Lò Thị | Hoa | 02/03/2003`);
    expect(findHeaderRow(cells, graduations)).toBe(3);
  });

  it('is found when it was typed without marks', () => {
    expect(findHeaderRow(sheet('Danh sach | |\nHo va | Ten | Ngay sinh'), graduations)).toBe(1);
  });

  it('is the first of two alike', () => {
    expect(findHeaderRow(sheet('Họ và | Tên\nHọ và | Tên'), graduations)).toBe(0);
  });

  it('is missing where no header is known', () => {
    expect(findHeaderRow(sheet('a | b\n1 | 2'), graduations)).toBe(-1);
    expect(findHeaderRow([], graduations)).toBe(-1);
  });
});

describe('faults of the headers', () => {
  const faults = (text: string): string[] => messagesOf(locateColumns(headers(text), graduations).problems);

  it('none, when every needed column is there once', () => {
    expect(faults(needed)).toEqual([]);
  });

  it('a missing column that rows cannot do without gives one message with a remedy', () => {
    expect(faults(needed.replace('Ngày tốt nghiệp', 'Ngày'))).toEqual([
      'Danh sách, Ngày tốt nghiệp: không thấy cột này ở dòng tiêu đề. Gõ lại tên cột, hoặc bấm Thiết lập.',
    ]);
  });

  it.each([
    ['the declared name', `${needed} | Tên`, 'Tên'],
    ['a name people use', `${needed} | SĐT | SĐT`, 'SĐT'],
    ['another case', `${needed} | LỚP`, 'Lớp'],
  ])('two columns under %s give one message, and the first is read', (_, text, name) => {
    expect(faults(text)).toEqual([`Danh sách, ${name}: có hai cột cùng tên. Đổi tên một cột.`]);
    const at = headers(text).indexOf(name);
    expect([...locateColumns(headers(text), graduations).index.values()]).toContain(at);
  });

  it('exact headers need no stamps: all there, each once', () => {
    const all = Object.values(classes.columns).map(({ header }) => header);
    expect(hasExactHeaders(all, classes)).toBe(true);
    expect(hasExactHeaders([...all, 'Khoa'], classes)).toBe(false);
    expect(hasExactHeaders(all.slice(1), classes)).toBe(false);
  });
});

describe('all tabs', () => {
  const tables = allTables(defaultSurvey());

  it('have names and titles of their own', () => {
    for (const name of ['name', 'title'] as const)
      expect(new Set(tables.map((table) => table[name])).size).toBe(tables.length);
  });

  it.each(tables.map((table) => [table.title, table] as const))(
    '%s: no spelling of a header belongs to two columns, and the key exists',
    (_, table) => {
      const spellings = Object.values(table.columns).map((column) => [
        ...new Set([column.header, ...(column.aliases ?? [])].map((header) => header.toLowerCase())),
      ]);
      expect(new Set(spellings.flat()).size).toBe(spellings.flat().length);
      for (const name of table.key)
        expect(table.columns[name]?.required ?? table.columns[name]?.machine).toBe(true);
    },
  );

  it('S1.37–S1.51: Danh sách begins with the columns of BM.CTHS.06.01 in their order', () => {
    const printed = Object.values(graduations.columns)
      .filter((column) => 'printed' in column)
      .map(({ header }) => header);
    expect(printed).toEqual(
      'Stt|Họ và|Tên|Ngày sinh|Giới tính|Dân tộc|Địa chỉ|Ngày tốt nghiệp|Số điện thoại|Địa chỉ mạng xã hội|Nơi công tác|Thu nhập|Ghi chú'.split(
        '|',
      ),
    );
    expect(
      Object.values(graduations.columns)
        .map(({ header }) => header)
        .slice(0, 13),
    ).toEqual(printed);
  });
});

it('columns have letters: A, Z, AA, AZ, BA, ZZ, AAA', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(foldMarks('Địa chỉ')).toBe('dia chi');
});
