/** Faults of the letters' texts and of sending. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';
import { shown, where, type At } from './where';

export const letterMessages = {
  'letter.unknownName': ({
    at,
    name,
    meant,
    known,
  }: At & { readonly name: string; readonly meant: string | null; readonly known: readonly string[] }) =>
    `${where(at)}: máy không biết ${shown(name)}. ${meant === null ? `Dùng ${known.join(', ')}, hoặc bỏ ngoặc.` : `Gõ {${meant}}, hoặc bỏ ngoặc.`}`,
  'letter.noLink': ({ at }: At) => `${where(at)}: thư chưa có đường dẫn tới phiếu. Thêm {link}.`,
  'mail.closed': ({ closes }: { readonly closes: string | null }) =>
    closes === null
      ? 'Đợt khảo sát đã đóng, không mời, không nhắc nữa. Mở lại phiếu ở bước 4 nếu còn cần.'
      : `Phiếu đã hết hạn ngày ${formatDate(closes)}, không mời, không nhắc nữa. Đổi ngày đóng ở bước 4 nếu còn cần.`,
  'mail.nobody': () =>
    'Không có ai để gửi lượt thư này. Xem trang bước 4: ai đã trả lời, từ chối hay chưa có email.',
  'mail.testFailed': ({ to }: { readonly to: string }) =>
    `Thư thử tới ${to} chưa gửi được. Xem còn lượt gửi email hôm nay không, rồi bấm lại.`,
  'mail.noAddresses': () => 'Chưa thấy địa chỉ email nào. Dán các địa chỉ, mỗi dòng một địa chỉ.',
};
