/** Settling answers by hand: matching and review. Part of the table of problems (src/domain/problems.ts). */

export const matchingMessages = {
  'day.noForm': () => 'Chưa có phiếu ngày nhận bằng. Mở bước 3, bấm Mở phiếu ngày nhận bằng.',
  'match.settled': ({ who }: { readonly who: string }) =>
    who === ''
      ? 'Phản hồi này không còn chờ khớp. Tải lại trang.'
      : `${who} đã khớp phản hồi này. Tải lại trang; nếu sai, bấm Hoàn tác.`,
  'match.noPerson': () => 'Người này không còn trong Danh sách của đợt. Bấm Tìm để chọn lại.',
  'review.gone': () => 'Phản hồi này không còn trong tab Phản hồi. Tải lại trang.',
};
