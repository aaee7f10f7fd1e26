/** The rows of `Cấu hình` that say whose account runs the office's program, and which workbook it is. */
import type { ConfigRow } from './office-tables';

const SECTION = 'Trường';
const OWNER_ROW = 'Tài khoản của phòng';
const WORKBOOK_ROW = 'Mã bảng tính';

type AccountRow = Pick<ConfigRow, 'section' | 'name' | 'value' | 'note'>;

/** The two rows for an account and a workbook. */
export const accountRows = (owner: string, workbookId: string): AccountRow[] => [
  {
    section: SECTION,
    name: OWNER_ROW,
    value: owner,
    note: 'Giữ phiếu, tệp, thư và lịch chạy. Đổi ở menu Quản trị, Bàn giao; sửa ô này không có tác dụng',
  },
  {
    section: SECTION,
    name: WORKBOOK_ROW,
    value: workbookId,
    note: 'Máy dùng để nhận ra bản sao; đừng sửa',
  },
];

/** The id of the workbook for which `Cấu hình` was set up; null before the first set-up. */
export const storedWorkbookId = (rows: readonly ConfigRow[]): string | null =>
  rows.find(({ section, name }) => section === SECTION && name === WORKBOOK_ROW)?.value ?? null;
