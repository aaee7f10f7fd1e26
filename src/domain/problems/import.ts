/** Import of a list: rows that are not taken in, files that hold none. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

interface Named extends At {
  readonly name: string;
}

interface InFile {
  readonly file: string;
}

export const importMessages = {
  'import.missing': ({
    at,
    name,
    missing,
    forTab,
  }: Named & { readonly missing: readonly string[]; readonly forTab: boolean }) =>
    `${where(at)}${name === '' ? '' : `, ${shown(name)}`}: thiếu ${missing.map(shown).join(', ')}. ${
      forTab ? 'Gõ cho cả tab ở trang Cột, hoặc gõ thêm trong tệp.' : 'Gõ thêm trong tệp, rồi chọn lại.'
    }`,
  'import.badDay': ({ at, value }: At & { readonly value: string }) =>
    `${where(at)}: ngày tốt nghiệp “${shown(value)}” không phải ngày. Sửa trong tệp hoặc ở trang Cột thành ngày/tháng/năm.`,
  'import.codeTaken': ({ at, name, code, row }: Named & { readonly code: string; readonly row: number }) =>
    `${where(at)}: mã ${shown(code)} của ${shown(name)} đã là của người khác ở Danh sách, dòng ${row}. Sửa mã của một trong hai.`,
  'import.several': ({ at, name, row }: Named & { readonly row: number }) =>
    `${where(at)}: trong lớp có nhiều người tên ${shown(name)} (Danh sách, dòng ${row} và dòng khác). Thêm ngày sinh hoặc mã HSSV vào tệp.`,
  'import.twice': ({ at, name, earlier }: Named & { readonly earlier: number }) =>
    `${where(at)}: ${shown(name)} đã có ở dòng ${earlier} của tệp. Bỏ một dòng, hoặc thêm mã HSSV nếu là hai người.`,
  'import.unfinished': ({ at, name, row }: Named & { readonly row: number }) =>
    `${where(at)}: ${shown(name)} đã có ở Danh sách, dòng ${row}, nhưng dòng đó còn thiếu ô bắt buộc. Gõ đủ dòng đó rồi nhập lại.`,
  'import.differs': ({ at, name, has, file }: Named & { readonly has: string; readonly file: string }) =>
    `${where(at)}, ${shown(name)}: bảng ghi “${shown(has)}”, tệp ghi “${shown(file)}”, đang giữ theo bảng. Đánh dấu Thay bằng giá trị trong tệp nếu tệp đúng.`,
  'import.gone': () =>
    'Dữ liệu đã đọc của lần nhập này không còn, có thể vì người khác vừa nhập danh sách. Chọn lại tệp.',
  'import.empty': () => 'Không có dòng nào để nhập. Chọn tệp khác, hoặc đánh dấu ít nhất một tab.',
  'import.emptyFile': ({ file }: InFile) => `Tệp ${shown(file)} rỗng. Chọn tệp khác.`,
  'import.wrongType': ({ file }: InFile) =>
    `${shown(file)} không phải .xlsx hoặc .csv. Mở tệp bằng Excel, chọn Lưu dưới dạng .xlsx, rồi chọn lại.`,
  'import.oldExcel': ({ file }: InFile) =>
    `${shown(file)} là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Mở bằng Excel, bỏ mật khẩu, chọn Lưu dưới dạng .xlsx, rồi chọn lại.`,
  'import.broken': ({ file }: InFile) =>
    `Không đọc được ${shown(file)}, có thể tệp hỏng. Mở bằng Excel, lưu lại thành .xlsx, rồi chọn lại.`,
  'import.notUnicode': ({ file }: InFile) =>
    `${shown(file)} dùng bảng mã cũ (TCVN3, VNI, Windows-1258), chương trình chưa đọc được. Mở bằng Excel, lưu thành .xlsx hoặc CSV UTF-8, rồi chọn lại.`,
  'import.tooLarge': ({ file }: InFile) =>
    `${shown(file)} lớn hơn 20 MB. Bỏ ảnh trong tệp, hoặc tách thành nhiều tệp.`,
  'import.noList': ({ file }: InFile) =>
    `${shown(file)}: không thấy dòng tiêu đề có cột Họ tên. Thêm dòng tiêu đề, rồi chọn hoặc dán lại.`,
  'import.noRows': ({ file }: InFile) =>
    `${shown(file)}: dưới dòng tiêu đề chưa có người nào. Chọn tệp khác.`,
  'import.noName': ({ tab }: { readonly tab: string }) =>
    `${shown(tab)}: chưa có cột Họ và tên (hoặc hai cột Họ và, Tên). Chọn cột đó trong danh sách bên phải.`,
  'import.tabLacks': ({ tab, missing }: { readonly tab: string; readonly missing: readonly string[] }) =>
    `${shown(tab)}: chưa biết ${missing.join(', ')}. Gõ ở phần Cho cả tab ${shown(tab)}, hoặc quay lại bỏ đánh dấu tab này.`,
  'import.badTabDay': ({ tab, day }: { readonly tab: string; readonly day: string }) =>
    `${shown(tab)}: ngày tốt nghiệp “${shown(day)}” không phải ngày. Gõ ngày/tháng/năm, ví dụ 30/06/2025.`,
  'import.incomplete': ({ got, wanted }: { readonly got: number; readonly wanted: number }) =>
    `Máy chủ mới nhận ${got}/${wanted} dòng. Bấm lại để gửi nốt.`,
};
