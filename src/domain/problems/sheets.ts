/** Faults of cells, headers and rows. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';
import { fillIn, where, shown, type At, type Wanted } from './where';

interface CellFault extends At {
  /** The cell as it is shown. */
  readonly value: string;
  /** What to type, from the column's kind. */
  readonly expected: string;
}

const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

export const sheetMessages = {
  'cell.required': ({ at, expected, chosen }: At & Wanted) =>
    `${where(at)}: còn trống. ${fillIn({ expected, chosen })}.`,
  'cell.formulaError': ({ at, value }: CellFault) =>
    `${where(at)}: công thức báo lỗi ${value}. Gõ giá trị thay công thức.`,
  'cell.notDate': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải ngày. Gõ lại ${expected}.`,
  'cell.notHour': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải giờ. Gõ lại ${expected}.`,
  'cell.notNumber': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số. Gõ lại chỉ chữ số.`,
  'cell.notInteger': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số nguyên. Gõ lại chỉ chữ số.`,
  'cell.notChoice': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không có trong danh mục. Chọn ${expected}.`,
  'cell.notEmail': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải email. Gõ lại ${expected}.`,
  'cell.twoPhones': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” có hai số. Giữ một số, chuyển số kia sang Ghi chú.`,
  'cell.phoneLetters': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số điện thoại. Gõ lại 10 số.`,
  'cell.phonePrefix': ({ at, value }: CellFault) =>
    `${where(at)}: ${shown(value)} không phải đầu số Việt Nam. Gõ lại 10 số.`,
  'cell.phoneLength': ({ at, value }: CellFault) =>
    `${where(at)}: ${shown(value)} ${digitsIn(value) === 10 ? 'thiếu hoặc thừa số' : `có ${digitsIn(value)} số`}. Gõ lại 10 số.`,
  'table.missingTab': ({ at }: At) =>
    `Không thấy tab ${at.sheet}. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'table.missingColumn': ({ at }: At) =>
    `${where(at)}: không thấy cột này ở dòng tiêu đề. Gõ lại tên cột, hoặc bấm Thiết lập.`,
  'table.noHeader': ({ at }: At) =>
    `${at.sheet}: không thấy dòng tiêu đề. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'table.twoColumns': ({ at }: At) => `${where(at)}: có hai cột cùng tên. Đổi tên một cột.`,
  'roster.double': ({ at, name, earlier }: At & { readonly name: string; readonly earlier: number }) =>
    `${where(at)}: ${name} trùng tên, ngày sinh, lớp với dòng ${earlier}. Xóa một dòng nếu là một người.`,
  'roster.unknownClass': ({ at, name }: At & { readonly name: string }) =>
    `${where(at)}: lớp ${name} không có trong tab Lớp. Sửa tên lớp, hoặc thêm lớp vào tab Lớp.`,
  'roster.tooOld': ({ at, birthDate }: At & { readonly birthDate: string }) =>
    `${where(at)}: sinh ${formatDate(birthDate)} thì quá xa. Gõ lại đủ ngày/tháng/năm; chỉ gõ năm thì Sheets đổi thành một ngày năm 1905.`,
  'roster.tooYoung': ({
    at,
    birthDate,
    graduationDate,
  }: At & { readonly birthDate: string; readonly graduationDate: string }) =>
    `${where(at)}: sinh ${formatDate(birthDate)} mà tốt nghiệp ${formatDate(graduationDate)}, chưa đủ 15 tuổi. Sửa một trong hai ngày.`,
  'roster.futureGraduation': ({ at, graduationDate }: At & { readonly graduationDate: string }) =>
    `${where(at)}: ${formatDate(graduationDate)} chưa tới. Sửa lại ngày.`,
  'roster.sharedCode': ({ at, code, earlier }: At & { readonly code: string; readonly earlier: number }) =>
    `${where(at)}: mã ${code} đã dùng cho người khác ở dòng ${earlier}. Sửa mã của một trong hai.`,
  'roster.formulas': ({ at }: At) =>
    `${where(at)}: có công thức, sắp xếp sẽ làm công thức tính nhầm dòng. Chép thành giá trị (Ctrl+Shift+V) hoặc chuyển công thức sang tab khác, rồi bấm lại.`,
  'class.gone': () => 'Lớp này không còn trong tab Lớp. Tải lại trang.',
  'person.gone': () => 'Người này không còn trong Danh sách. Hãy tìm lại theo tên.',
};
