/** Import of a list: rows that are not taken in, files that hold none. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

interface Named extends At {
  readonly name: string;
}

export const importMessages = {
  'import.missing': ({ at, name, columns }: Named & { readonly columns: readonly string[] }) =>
    `${where(at)}${name === '' ? '' : `, ${shown(name)}`}: thiếu ${columns.join(', ')}. Gõ thêm trong tệp, hoặc gõ cho cả tab ở trang Cột.`,
  'import.badDay': ({ at, value }: At & { readonly value: string }) =>
    `${where(at)}: ngày tốt nghiệp “${shown(value)}” không phải ngày. Sửa trong tệp thành ngày/tháng/năm.`,
  'import.codeTaken': ({ at, name, code, row }: Named & { readonly code: string; readonly row: number }) =>
    `${where(at)}: mã ${shown(code)} của ${shown(name)} đã là của người khác ở Danh sách, dòng ${row}. Sửa mã của một trong hai.`,
  'import.several': ({ at, name, row }: Named & { readonly row: number }) =>
    `${where(at)}: trong lớp có nhiều người tên ${shown(name)} (Danh sách, dòng ${row} và dòng khác). Thêm ngày sinh hoặc mã HSSV vào tệp.`,
  'import.twice': ({ at, name, earlier }: Named & { readonly earlier: number }) =>
    `${where(at)}: ${shown(name)} đã có ở dòng ${earlier} của tệp. Bỏ một dòng, hoặc thêm mã HSSV nếu là hai người.`,
  'import.unfinished': ({ at, name, row }: Named & { readonly row: number }) =>
    `${where(at)}: ${shown(name)} đã có ở Danh sách, dòng ${row}, nhưng dòng đó còn thiếu ô bắt buộc. Gõ đủ dòng đó rồi nhập lại.`,
  'import.gone': () =>
    'Dữ liệu đã đọc của lần nhập này không còn, có thể vì người khác vừa nhập danh sách. Chọn lại tệp.',
  'import.empty': () => 'Không có dòng nào để nhập. Chọn tệp khác, hoặc đánh dấu ít nhất một tab.',
  'import.incomplete': ({ got, wanted }: { readonly got: number; readonly wanted: number }) =>
    `Máy chủ mới nhận ${got}/${wanted} dòng. Bấm lại để gửi nốt.`,
};
