/** Faults of cards, forms and events of the alumni network. Part of the table of problems (src/domain/problems.ts). */

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
    `Không có ai mang mã “${typed}” trong sổ Người dự của sự kiện này. Tìm theo tên.`,
  'registerForm.none': () => 'Chưa có phiếu này. Bấm Mở phiếu trước.',
};
