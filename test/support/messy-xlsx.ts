/** A messy .xlsx as offices make it: three tabs, each a class in another layout, title rows, merged headers, signatures. */
import { Workbook, type Worksheet } from 'exceljs';

const TITLES = (name: string, level: string, cohort: string): string[][] => [
  ['UBND TỈNH SƠN LA'],
  ['TRƯỜNG CAO ĐẲNG HOA BAN'],
  [`DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP ${name}`],
  [`TRÌNH ĐỘ ${level} KHÓA ${cohort}`],
  [],
];

/** Form BM.CTHS.06.01: two header lines, Họ và | Tên under one merged cell, days as days, numbers that lost their zero. */
const addForm = (sheet: Worksheet): void => {
  sheet.addRows(TITLES('KT2', 'CAO ĐẲNG', '59'));
  sheet.addRow(['Stt', 'Họ và tên', '', 'Ngày sinh', 'Giới tính', 'Ngày tốt nghiệp', 'ĐT', 'Ghi']);
  sheet.addRow(['', 'Họ và', 'Tên', '', '', '', '', '']);
  sheet.mergeCells('B6:C6');
  for (const column of ['A', 'D', 'E', 'F', 'G', 'H']) sheet.mergeCells(`${column}6:${column}7`);
  const graduated = new Date(Date.UTC(2025, 5, 30));
  sheet.addRow([
    1,
    'LÒ THỊ',
    'HOA',
    new Date(Date.UTC(2003, 2, 2)),
    'Nữ',
    graduated,
    912345678,
    'lớp trưởng',
  ]);
  sheet.addRow([2, 'Lò Văn', 'Nam', '15/8/2003', 'Nam', graduated, '+84 983 456 789', '']);
  sheet.addRow([3, 'Nguyễn Thị', '', '01/01/2003', 'Nữ', graduated, '', '']);
  sheet.addRow([]);
  sheet.addRow(['', '', '', '', 'Sơn La, ngày … tháng … năm 2025']);
  sheet.addRow(['', 'NGƯỜI LẬP', '', '', 'GIÁO VIÊN CHỦ NHIỆM']);
  sheet.addRow(['', 'Quàng Văn Tiến', '', '', 'Nguyễn Thị Lan']);
};

/** One header line, whole names, class and cohort in columns, days as text with dots. */
const addTable = (sheet: Worksheet): void => {
  sheet.addRow(['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Lớp', 'Khoá', 'Ngày TN', 'Điện thoại', 'Mã SV']);
  sheet.addRow([1, 'Giàng A Páo', '1.1.2004', 'OT1', 'K59', '30/06/2025', '0374567890', 'TC23OT0001']);
  sheet.addRow([2, 'Quàng Văn Tiến', '31/02/2003', 'ot-01', '59', '30/06/2025', '0912345678/0983456789', '']);
};

/** A class known from the tab's name alone, of an earlier year. */
const addOld = (sheet: Worksheet): void => {
  sheet.addRow(['Danh sách tốt nghiệp ngày 15/07/2019']);
  sheet.addRow(['Họ đệm', 'Tên', 'NS', 'SĐT']);
  sheet.addRow(['Vàng Thị', 'Mai', '20/11/1998', '01683456789']);
};

/** The file's bytes. */
export const messyXlsx = async (): Promise<Uint8Array> => {
  const book = new Workbook();
  addForm(book.addWorksheet('Sheet1'));
  addTable(book.addWorksheet('Ô tô'));
  addOld(book.addWorksheet('KT5 K53'));
  book.addWorksheet('Ghi nhớ').addRow(['Hỏi lại phòng Đào tạo']);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
