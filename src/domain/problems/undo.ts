/** Undo and the change log: what is kept because a person typed there, what cannot be undone. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

export const undoMessages = {
  'undo.kept': ({ at, shows }: At & { readonly shows: string }) =>
    `${where(at)}: ${shows === '' ? 'đã xóa trống' : `đang ghi “${shown(shows)}”`}, do người sửa nên máy giữ nguyên. Sửa tay nếu cần.`,
  'undo.nothing': () => 'Chưa có việc nào để hoàn tác. Xem các việc đã làm ở tab Nhật ký.',
  'undo.impossible': ({ action, reason }: { readonly action: string; readonly reason: string }) =>
    `Không hoàn tác được “${action}”: ${reason}. Xem tab Nhật ký nếu cần sửa tay.`,
  'undo.overtaken': ({ action }: { readonly action: string }) =>
    `Sau việc đó đã có việc khác (${action}). Tải lại trang rồi xem dòng Hoàn tác.`,
};
