/** The row of `Cấu hình` that tells everybody who opens the workbook that a trial is on. */
import type { ConfigRow } from '../office/office-tables';

export const trialRow: Pick<ConfigRow, 'section' | 'name' | 'value' | 'note'> = {
  section: 'Trường',
  name: 'Dùng thử',
  value: 'Đang bật',
  note: 'Dữ liệu mẫu, email chỉ gửi cho người dùng thử. Hết khi bấm Bắt đầu thật; sửa ô này không có tác dụng',
};
