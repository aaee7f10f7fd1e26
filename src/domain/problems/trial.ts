/** What keeps a trial from starting. Part of the table of problems (src/domain/problems.ts). */

export const trialMessages = {
  'trial.notEmpty': () =>
    'Bảng tính đã có danh sách hoặc đợt khảo sát của trường, không trộn dữ liệu mẫu vào được. Tạo một bảng tính mới để dùng thử.',
  'trial.notOwner': ({ owner }: { readonly owner: string }) =>
    `Dùng thử chạy bằng tài khoản của phòng (${owner}). Đăng nhập tài khoản đó rồi bấm lại.`,
  'trial.ending': () => 'Dữ liệu mẫu đang được dọn dở. Bấm Bắt đầu thật để dọn tiếp.',
};
