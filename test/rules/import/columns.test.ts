/** S1.14, S1.37–S1.51: which column of a file means what, by its header as offices write it, and what its cells become. */
import { cleanRow } from '../../../src/domain/roster/import/clean-row';
import { guessTarget } from '../../../src/domain/roster/import/targets';
import { read, sheet } from './sheet-text';

describe('Columns by alias', () => {
  test.each([
    ['ĐT', 'phone', 'sure'],
    ['DT', 'ethnicGroup', 'sure'],
    ['SO DIEN THOAI', 'phone', 'likely'],
    ['Số điện thoại (Zalo)', 'phone', 'sure'],
    ['Ngày, tháng, năm sinh*', 'birthDate', 'sure'],
    ['Ngày công nhận tốt nghiệp theo QĐ', 'graduationDate', 'likely'],
    ['Mã sinh viên', 'studentCode', 'sure'],
    ['Khoa', 'faculty', 'sure'],
    ['Khóa', 'cohort', 'sure'],
    ['Trình độ đào tạo', 'level', 'sure'],
    ['Ghi', null, null],
    ['', null, null],
  ])('%j means %s (%s)', (header, target, confidence) => {
    expect(guessTarget(header)).toEqual(target === null ? null : { target, confidence });
  });

  test.each([
    [
      'phone',
      ['ĐT liên lạc', 'DT liên lạc', 'ĐT di động', 'Số ĐT liên hệ', 'ĐTDĐ', 'Sđt cá nhân', 'SĐT/Zalo'],
    ],
    ['phone', ['Số di động', 'Tel.', 'Điện thoại HSSV', 'SỐ ĐIỆN THOẠI (nếu có)']],
    ['fullName', ['HỌ TÊN', 'Họ & tên', 'Họ đệm và tên', 'Họ và tên học sinh', 'Họ tên SV']],
    ['birthDate', ['NTNS', 'Ngày, tháng năm sinh', 'Năm sinh']],
    ['graduationDate', ['Ngày QĐTN', 'Ngày công nhận TN', 'Ngày xét tốt nghiệp']],
    ['address', ['HKTT', 'Nơi ĐKHKTT', 'ĐC liên hệ', 'Địa chỉ gia đình', 'Hộ khẩu thường trú hiện nay']],
    ['studentCode', ['Mã HS-SV', 'Mã số SV', 'MSHV', 'Mã số người học']],
    ['email', ['Gmail', 'Email cá nhân', 'Địa chỉ mail']],
    ['social', ['Link FB', 'Zalo/FB', 'Facebook cá nhân']],
    ['employer', ['Nơi làm việc hiện nay', 'Cơ quan, đơn vị công tác', 'Đơn vị đang công tác']],
    ['income', ['Mức thu nhập/tháng', 'Lương tháng']],
    ['className', ['Lớp SH', 'Lớp hành chính']],
    ['major', ['Ngành đào tạo', 'Ngành ĐT', 'Ngành/nghề đào tạo']],
    ['level', ['Hệ ĐT', 'Hệ đào tạo']],
    ['cohort', ['Khóa ĐT', 'Niên khóa']],
    ['diplomaNumber', ['Số hiệu bằng TN']],
  ] as const)('%s as real offices head it: %j', (target, headers) => {
    expect(headers.map((header) => guessTarget(header)?.target)).toEqual(headers.map(() => target));
  });

  test('what is about a parent or a teacher, or about a year alone, is no column of the graduate', () => {
    const headers = [
      'SĐT phụ huynh',
      'Họ tên bố',
      'ĐT gia đình',
      'Họ tên GVCN',
      'Năm tốt nghiệp',
      'Số CCCD',
      'Nơi sinh',
    ];
    expect(headers.map(guessTarget)).toEqual(headers.map(() => null));
  });

  test.each([
    ['CĐ', 'Cao đẳng'],
    ['Trung cấp nghề', 'Trung cấp'],
    ['SƠ CẤP', 'Sơ cấp'],
    ['Đại học', ''],
  ])('level %j is %j', (level, expected) => {
    expect(cleanRow({ sheet: '', row: 1, cells: { level } }).ofClass.level).toBe(expected);
  });

  test('a year or a month alone is no day, and is kept in words: Sheets would make a day of 1905 of it', () => {
    const { people } = read(
      sheet('Họ và tên | Năm sinh\nLò Thị Hoa | 2003\nLò Văn Nam | 6/2003\nGiàng A Páo | 15/8/2003'),
    );
    const days = people.map((cells) => cleanRow({ sheet: '', row: 1, cells }).cells.birthDate);
    expect(days).toEqual(['năm 2003', 'tháng 6 năm 2003', '2003-08-15']);
    expect(cleanRow({ sheet: '', row: 1, cells: { birthDate: 2003 } }).cells.birthDate).toBe('năm 2003');
  });

  test('a column without a header is known by what stands in it', () => {
    const { people } = read(
      sheet('Họ và | Tên | \nLò | Hoa | 0912345678\nLò | Nam | 0983456789\nGiàng A | Páo | 0374567890'),
    );
    expect(people[0]).toMatchObject({ phone: '0912345678' });
  });
});
