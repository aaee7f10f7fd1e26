/** The table of problems: every sentence that tells a person of something wrong. Where, what, what to do (UX 6). */
import type { Place } from './problem';

interface At {
  readonly at: Place;
}
interface CellFault extends At {
  /** The cell as it is shown. */
  readonly value: string;
  /** What to type, from the column's kind. */
  readonly expected: string;
}

const where = ({ sheet, row, column }: Place): string =>
  [sheet, row === undefined ? '' : `dòng ${row}`, column ?? ''].filter((part) => part !== '').join(', ');
const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

export const messages = {
  'cell.required': ({ at, expected }: CellFault) => `${where(at)}: còn trống. Gõ ${expected}.`,
  'cell.formulaError': ({ at, value }: CellFault) =>
    `${where(at)}: công thức báo lỗi ${value}. Gõ giá trị thay công thức.`,
  'cell.notDate': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải ngày. Gõ lại ${expected}.`,
  'cell.notNumber': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số. Gõ lại chỉ chữ số.`,
  'cell.notChoice': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không có trong danh mục. Chọn ${expected}.`,
  'cell.notEmail': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải email. Gõ lại ${expected}.`,
  'cell.twoPhones': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” có hai số. Giữ một số, chuyển số kia sang Ghi chú.`,
  'cell.phoneLetters': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số điện thoại. Gõ lại 10 số.`,
  'cell.phonePrefix': ({ at, value }: CellFault) =>
    `${where(at)}: ${value} không phải đầu số Việt Nam. Gõ lại 10 số.`,
  'cell.phoneLength': ({ at, value }: CellFault) =>
    `${where(at)}: ${shown(value)} có ${digitsIn(value)} số. Gõ lại 10 số.`,
  'table.missingTab': ({ at }: At) =>
    `Không thấy tab ${at.sheet}. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'table.missingColumn': ({ at }: At) =>
    `${where(at)}: không thấy cột này ở dòng tiêu đề. Gõ lại tên cột, hoặc bấm Thiết lập.`,
  'table.twoColumns': ({ at }: At) => `${where(at)}: có hai cột cùng tên. Đổi tên một cột.`,
};
