/** A file as offices make it, of up to three classes: a class a tab, each in another layout, with titles, merged headers, signatures. */
import ExcelJS, { type Worksheet } from 'exceljs';
import type { CollegeClass, Graduate } from '../college/truth';

interface Tab {
  readonly of: CollegeClass;
  readonly graduates: readonly Graduate[];
  readonly school: string;
}

const excelDay = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** '02/03/2003' or '2.3.2003'. */
const typedDay = (day: string, sign: '/' | '.'): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return sign === '/' ? `${date}/${month}/${year}` : `${Number(date)}.${Number(month)}.${year}`;
};
/** Excel takes the zero off a number. */
const asNumber = (phone: string): string | number => (/^0\d{9}$/.test(phone) ? Number(phone) : phone);
const abroad = (phone: string): string =>
  phone.replace(/^0(\d{3})(\d{3})(\d{3})$/, '+84 $1 $2 $3').replace(/^0/, '+84 ');

const titles = ({ of, school }: Tab): string[][] => [
  ['UBND TỈNH SƠN LA'],
  [school.toUpperCase()],
  [`DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP ${of.className}`],
  [`TRÌNH ĐỘ ${of.level.toUpperCase()} KHÓA ${of.cohort.replace(/^K/, '')}`],
  [],
];

const FORM_HEADER = [
  ...['Stt', 'Họ và tên', '', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Quốc tịch', 'Địa chỉ'],
  ...['Ngày tốt nghiệp', 'ĐT', 'Email', 'Mã HSSV', 'Ghi chú'],
];

/** BM.CTHS.06.01: two header lines, Họ và | Tên under one merged cell, names in capitals, days as days, numbers without their zero. */
const addForm = (sheet: Worksheet, tab: Tab): void => {
  sheet.addRows(titles(tab));
  sheet.addRow(FORM_HEADER);
  sheet.addRow(FORM_HEADER.map((_, at) => (at === 1 ? 'Họ và' : at === 2 ? 'Tên' : '')));
  sheet.mergeCells('B6:C6');
  for (const column of 'ADEFGHIJKLM') sheet.mergeCells(`${column}6:${column}7`);
  tab.graduates.forEach((one, at) =>
    sheet.addRow([
      ...[at + 1, one.familyName.toUpperCase(), one.givenName.toUpperCase(), excelDay(one.birthDate)],
      ...[one.sex, one.ethnicGroup, one.nationality, one.address, excelDay(one.graduationDate)],
      ...[asNumber(one.phone), one.email, one.studentCode, ''],
    ]),
  );
  // A line begun and left: no given name.
  sheet.addRow([tab.graduates.length + 1, 'Nguyễn Thị', '', '', 'Nữ']);
  sheet.addRow([]);
  sheet.addRow(['', '', '', '', 'Sơn La, ngày … tháng … năm …']);
  sheet.addRow(['', 'NGƯỜI LẬP', '', '', 'GIÁO VIÊN CHỦ NHIỆM']);
  sheet.addRow(['', '', '', '', tab.of.teacher.name]);
};

/** One header line, whole names with spaces too many, class and cohort in columns, days with dots, numbers with +84. */
const addTable = (sheet: Worksheet, { of, graduates }: Tab): void => {
  sheet.addRow([
    ...['TT', 'Mã SV', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Phái', 'Dân tộc', 'Quốc tịch', 'Lớp', 'Khoá'],
    ...['Ngày TN', 'Điện thoại', 'Thư điện tử', 'Hộ khẩu'],
  ]);
  graduates.forEach((one, at) =>
    sheet.addRow([
      ...[at + 1, one.studentCode, `${one.familyName}  ${one.givenName} `, typedDay(one.birthDate, '.')],
      ...[one.sex, one.ethnicGroup, one.nationality, of.className.toLowerCase(), of.cohort],
      ...[typedDay(one.graduationDate, '.'), abroad(one.phone), one.email, one.address],
    ]),
  );
};

/** The class known from the tab's name, the graduation day from the title; names with letters composed of parts. */
const addShort = (sheet: Worksheet, { of, graduates }: Tab): void => {
  sheet.addRow([`Danh sách tốt nghiệp ngày ${typedDay(of.graduationDate, '/')}`]);
  sheet.addRow([
    'Họ đệm',
    'Tên',
    'NS',
    'Giới tính',
    'SĐT',
    'Mail',
    'Mã HSSV',
    'Dân tộc',
    'Quốc tịch',
    'HKTT',
  ]);
  for (const one of graduates)
    sheet.addRow([
      ...[one.familyName.normalize('NFD'), one.givenName.normalize('NFD'), typedDay(one.birthDate, '/')],
      ...[one.sex, one.phone, one.email, one.studentCode, one.ethnicGroup, one.nationality, one.address],
    ]);
};

const LAYOUTS = [addForm, addTable, addShort] as const;

/** Fewer tabs where there are fewer classes. Besides the graduates it holds one line that is nobody. */
export const messyXlsx = async (
  classes: readonly CollegeClass[],
  graduates: readonly Graduate[],
  school: string,
): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  LAYOUTS.forEach((add, at) => {
    const of = classes[at];
    if (!of) return;
    const own = graduates.filter(
      ({ className, cohort }) => className === of.className && cohort === of.cohort,
    );
    const name = ['Sheet1', 'Sheet2', `${of.className} ${of.cohort}`][at];
    add(book.addWorksheet(name), { of, graduates: own, school });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};
