/** An action that cannot go on just now. Part of the table of problems (src/domain/problems.ts). */

export const actionMessages = {
  'action.busy': ({ who, what }: { readonly who: string; readonly what: string }) =>
    `${who} đang ${what}. Thử lại sau 1 phút.`,
  'rpc.unknownMethod': () =>
    'Chương trình vừa được thay bản mới, nút này của bản cũ không dùng được nữa. Đóng rồi mở lại Bảng công việc.',
  'rpc.badInput': ({ fields }: { readonly method: string; readonly fields: readonly string[] }) =>
    `Thông tin gửi lên chưa đúng (${fields.join('; ')}). Sửa rồi bấm lại.`,
  'environment.unknownProbe': ({ probe }: { readonly probe: string }) =>
    `Tab Kiểm tra môi trường không có câu “${probe}” cho người trả lời. Tải lại trang.`,
  'rpc.ourFault': ({ reference }: { readonly reference: string }) =>
    `Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, gửi Mã hỗ trợ ${reference}.`,
};
