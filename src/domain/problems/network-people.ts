/** Faults of cards, forms and events of the alumni network. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';

export const networkPeopleMessages = {
  'cards.noClass': () => 'Lớp này không còn trong Danh sách. Tải lại trang.',
  'cards.noCard': ({ number }: { readonly number: number }) =>
    `Không có thẻ số ${number} để cấp lại, hoặc thẻ đã thu hồi. Xem lại số trong tab Thẻ.`,
  'cards.nothingToPrint': ({ from, to }: { readonly from: number; readonly to: number }) =>
    `Từ số ${from} đến ${to} không có thẻ đang có giá trị. Xem lại số trong tab Thẻ.`,
  'cards.tooMany': ({ count, most }: { readonly count: number; readonly most: number }) =>
    `${count} thẻ là quá nhiều cho một tờ. In mỗi lần nhiều nhất ${most} thẻ.`,
  'events.gone': () => 'Sự kiện này không còn trong tab Sự kiện, hoặc vừa được sửa. Tải lại trang.',
  'events.nobody': ({ typed }: { readonly typed: string }) =>
    `Không có ai mang mã “${typed}” trong sổ Người dự của sự kiện này. Tìm theo tên, hoặc thêm người đến.`,
  'events.otherTicket': () => 'Mã này của sự kiện khác, hoặc dòng đã bị xóa. Tìm theo tên.',
  'events.oldCard': ({
    name,
    state,
    until,
  }: {
    readonly name: string;
    readonly state: string;
    readonly until: string | null;
  }) =>
    `Thẻ của ${name}: ${state === 'Hiệu lực' && until !== null ? `hết hạn ngày ${formatDate(until)}` : state.toLowerCase()}. Xem người, tìm theo tên rồi điểm danh.`,
  'events.noName': () => 'Người đến chưa có họ tên. Gõ họ và tên.',
  'events.badPhone': ({ typed }: { readonly typed: string }) =>
    `“${typed}” không phải số điện thoại. Gõ lại 10 số, hoặc để trống.`,
  'events.past': ({ day }: { readonly day: string }) =>
    `Sự kiện ngày ${formatDate(day)} đã qua, không mời nữa. Sửa ngày trong sổ Sự kiện nếu sự kiện dời lại.`,
  'events.noForm': () => 'Chưa có phiếu đăng ký dự. Bấm Mở phiếu trước, để mỗi người có đường dẫn riêng.',
  'events.tooMany': ({ count, most }: { readonly count: number; readonly most: number }) =>
    `${count} người là quá nhiều cho một lần. Chọn từng khóa, từng khoa, mỗi lần nhiều nhất ${most} người.`,
  'events.unknownClass': ({ names }: { readonly names: readonly string[] }) =>
    `Không có lớp, khóa ${names.join(', ')} trong Danh sách. Gõ như ở tab Lớp, ví dụ KT2 K59; K60.`,
  'events.noGuests': () => 'Danh sách dự còn trống. Bấm Mời dự, hoặc gõ tên vào tab Người dự trước.',
  'events.noSheet': () => 'Chưa có Sổ điểm danh của sự kiện này. Bấm Mở Sổ điểm danh trước.',
  'events.spoiltSheet': () =>
    'Sổ điểm danh đã bị xóa, hoặc mất dòng tiêu đề. Mở tệp, lấy lại bằng Lịch sử phiên bản, rồi đọc lại.',
  'events.helperRefused': ({ email }: { readonly email: string }) =>
    `Google không chia sẻ được Sổ điểm danh với ${email}. Gõ địa chỉ tài khoản Google của người giúp, rồi bấm lại.`,
  'events.noBadges': () => 'Không còn ai để in thẻ đeo. Chọn Cả danh sách, hoặc lập danh sách mời trước.',
  'events.notHomecoming': ({ kind }: { readonly kind: string }) =>
    `Sự kiện loại ${kind} không có mẫu kế hoạch. Chọn Ngày hội trở về.`,
  'registerForm.none': () => 'Chưa có phiếu này. Bấm Mở phiếu trước.',
};
