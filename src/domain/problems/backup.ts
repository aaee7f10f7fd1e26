/** Faults of backups and of restoring one. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

export const backupMessages = {
  'backup.none': () => 'Chưa có bản sao lưu nào xong. Mở menu Quản trị, bấm Sao lưu.',
  'backup.noIndex': ({ folder }: { readonly folder: string }) =>
    `Không mở được bản sao lưu ở “${shown(folder)}”: sai đường dẫn, hoặc thư mục do chương trình của bảng khác lập. Tải thư mục về máy, rồi bấm Khôi phục từ bản sao lưu.`,
  'backup.badIndex': () =>
    'Tệp muc-luc.json không phải mục lục của một bản sao lưu. Chọn đúng tệp trong thư mục Sao lưu.',
  'backup.badFile': ({ file }: { readonly file: string }) =>
    `${file}: không đúng với mục lục của bản sao lưu (đã bị sửa, hoặc tải thiếu). Tải lại, hoặc dùng bản sao lưu khác.`,
  'backup.newer': ({ stored, known }: { readonly stored: number; readonly known: number }) =>
    `Bản sao lưu do chương trình mới hơn lập (phiên bản dữ liệu ${stored}, chương trình này biết đến ${known}). Nhờ người cài đặt cập nhật chương trình, rồi khôi phục.`,
  'restore.notEmpty': () =>
    'Bảng tính đã có danh sách, đợt khảo sát, hồ sơ hoặc phản hồi nên không khôi phục vào đây. Tạo bảng tính mới, bấm Thiết lập, rồi khôi phục.',
  'restore.other': ({ backup }: { readonly backup: string }) =>
    `Đang khôi phục dở bản ${backup}. Chọn tiếp bản đó cho xong, hoặc tạo một bảng tính mới.`,
  'restore.differs': ({ at }: At) =>
    `${where(at)}: có ô Google Sheets không giữ được như trong bản sao lưu. Xem lại với tệp .csv của tab này.`,
};
