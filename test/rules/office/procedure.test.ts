/** The procedure as the office finds it in `Cấu hình`, and its settings. */
import fc from 'fast-check';
import { defaultConfig, procedure } from '../../../src/domain/office/procedure';
import { numberSetting, parseSettings } from '../../../src/domain/office/settings';

describe('procedure as data', () => {
  test('S1.9 the eight steps stand in `Cấu hình` with content, owner and form', () => {
    const rows = defaultConfig('van.phong@cdhoaban.example').filter(({ section }) => section === 'Các bước');
    expect(rows.map(({ name, owner, form }) => [name, owner, form])).toEqual([
      ['1. Xây dựng kế hoạch', 'Phòng CT HSSV', ''],
      ['2. Ký, ban hành kế hoạch', 'Hiệu trưởng, Phòng CT HSSV', ''],
      ['3. Tổng hợp danh sách', 'Phòng CT HSSV, Phòng Đào tạo, GVCN', 'BM.CTHS.06.01'],
      ['4. Điều tra, truy vết', 'GVCN các lớp', ''],
      ['5. Xử lý, nhập liệu', 'Phòng CT HSSV, GVCN các lớp', ''],
      ['6. Viết báo cáo', 'Phòng CT HSSV', ''],
      ['7. Ký duyệt, công bố', 'Hiệu trưởng, Phòng CT HSSV', ''],
      ['8. Bảo quản, lưu trữ', 'Phòng CT HSSV', ''],
    ]);
  });

  test('each step has a guide of three lines', () => {
    for (const { guide } of procedure) expect(guide).toHaveLength(3);
  });

  test('S1.8 the abbreviations of the source are in the glossary', () => {
    const short = defaultConfig('')
      .filter(({ section }) => section === 'Từ viết tắt')
      .map(({ name }) => name);
    expect(short).toEqual(expect.arrayContaining(['Bộ LĐTB&XH', 'BGH', 'HT', 'CT HSSV', 'GVCN', 'HSSV']));
  });
});

describe('settings', () => {
  test('what the office emptied falls back on its default', () => {
    const rows = defaultConfig('').map((row) =>
      row.name === 'Số tuần mở phiếu' ? { ...row, value: null } : row,
    );
    expect(numberSetting(parseSettings(rows), 'surveyWeeks')).toBe(10);
  });

  test('a number that is none falls back on its default', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const rows = defaultConfig('').map((row) =>
          row.name === 'Nhóm nhỏ phải ẩn, dưới' ? { ...row, value: typed } : row,
        );
        const read = numberSetting(parseSettings(rows), 'smallGroup');
        expect(Number.isInteger(read)).toBe(true);
      }),
    );
  });

  test('graduates write to the account that set up until the office names another address', () => {
    expect(parseSettings(defaultConfig('van.phong@cdhoaban.example')).contactEmail).toBe(
      'van.phong@cdhoaban.example',
    );
  });
});
