/** A class list ready to print, and the roster that it comes from. */
import { rosterData, type RosterForm } from '../../../src/domain/documents/roster-print';
import {
  printLists,
  type PrintList,
  type PrintLists,
} from '../../../src/domain/documents/roster-print-lists';
import { classes } from '../../../src/domain/roster/classes';
import { graduations } from '../../../src/domain/roster/graduations';
import type { Cell } from '../../../src/domain/cell';
import { gridOf, readRows } from '../../../src/domain/table-rows';

export const FORM: RosterForm = { place: 'Sơn La', office: 'Phòng CT HSSV', formCode: 'BM.CTHS.06.01' };

const cellsOf = (text: string): Cell[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const CLASSES = `
Lớp | Khóa | Trình độ | Ngành, nghề | Khoa | GVCN
KT2 | K59 | Cao đẳng | Kế toán | Kinh tế | Nguyễn Thị Lan
OT1 | K59 | Trung cấp | Công nghệ ô tô | Kỹ thuật | Quàng Văn Tiến
`;

const ROSTER = `
Họ và | Tên | Ngày sinh | Giới tính | Dân tộc | Địa chỉ | Ngày tốt nghiệp | Số điện thoại | Địa chỉ mạng xã hội | Nơi công tác | Thu nhập | Ghi chú | Lớp | Khóa
Quàng Văn | Tiến | 1/2/2003 | Nam | Thái | bản Hin, Sơn La | 30/6/2025 | +84 912 345 678 | | UBND xã Chiềng Sơ | 7 triệu | | KT2 | K59
LÒ THỊ | HOA | 2/3/2003 | Nữ | Thái | | 30/6/2025 | 01661234567 | FB: Hoa Lò | | | Lớp trưởng | kt2 | K59
Giàng A | Páo | 2003 | Nam | Mông | | 30/6/2025 | 0912345678/0983456789 | | | | | KT2 | K59
Lò Văn | Ánh | 15/8/2003 | Nam | Thái | | 30/6/2025 | | | Tự làm | 9,5 triệu | | KT2 | K59
Lò Văn | Nam | 15/8/2003 | Nam | Thái | | 15/1/2026 | | | | | | KT2 | K59
Vàng Thị | Mai | 20/11/2004 | Nữ | Mông | | 30/6/2025 | | | | | | OT1 | K59
Cầm Bá | Thức | 9/9/2003 | Nam | Thái | | | | | | | | OT1 | K59
Lò Thị | Dung | 9/9/2003 | Nữ | Thái | | 30/6/2025 | | | | | | OT-1 | K59
`;

export const listsOf = (asked?: readonly string[], classText = CLASSES): PrintLists => {
  const grid = gridOf(graduations, cellsOf(ROSTER), 0);
  const classGrid = gridOf(classes, cellsOf(classText), 0);
  const known = readRows(classes, classGrid).rows.map(({ row }) => row);
  return printLists(grid, readRows(graduations, grid).rows, known, asked);
};

const found = listsOf(['2025 KT2 K59']).lists[0];
if (!found) throw new Error('the example has no KT2');
export const KT2: PrintList = found;

/** The rows of a list as they are printed. */
export const printed = (list: PrintList): string[] => {
  const { hssv, hssv_cuoi: last } = rosterData(list, FORM, 2026);
  return [...hssv, ...last].map((row) => Object.values(row).join('|'));
};
