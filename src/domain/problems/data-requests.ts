/** Requests about personal data, and answers called again. Part of the table of problems (src/domain/problems.ts). */

export const dataRequestMessages = {
  'request.gone': () => 'Không thấy yêu cầu này trong tab Yêu cầu dữ liệu nữa. Tải lại trang.',
  'request.notYet': () => 'Nhận ngày: ngày này chưa tới. Gõ ngày đã nhận yêu cầu.',
  'request.bookBusy': () =>
    'Một Sổ gọi có người này đang được sửa hoặc mất dòng tiêu đề, chưa xóa hết. Mở Sổ gọi, trả lại dòng tiêu đề, rồi bấm xóa lần nữa.',
  'recall.gone': () => 'Phiếu này không còn trong tab Gọi lại kiểm tra. Tải lại trang.',
};
