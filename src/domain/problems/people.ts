/** Who may do what: the office account, the queue, consent, a copied workbook, hand-over. Part of the table of problems (src/domain/problems.ts). */

interface Queued {
  readonly number: number;
}

export const peopleMessages = {
  'account.none': () => 'Chưa có tài khoản của phòng. Mở menu Kết nối cựu HSSV, Quản trị, bấm Thiết lập.',
  'account.notOwner': ({ owner }: { readonly owner: string }) =>
    `Chỉ tài khoản của phòng (${owner}) làm được việc này. Nhờ người giữ tài khoản đó mở bảng và bấm.`,
  'consent.missing': ({ missing }: { readonly missing: readonly string[]; readonly url: string }) =>
    `Bạn chưa cho phép chương trình ${missing.join(', ')}. Mở menu Kết nối cựu HSSV, Quản trị, bấm Cấp quyền, đánh dấu đủ các ô rồi bấm lại.`,
  'workbook.copied': () =>
    'Đây là bản sao của một bảng tính khác, nên chưa gửi, mở hay ghi gì ra ngoài. Làm việc ở bảng gốc; nếu đây là bảng mới, mở menu Quản trị, bấm Đây là bảng tính mới.',
  'workbook.notCopied': () =>
    'Bảng tính này không phải bản sao, không cần nhận lại. Mở bảng công việc và làm tiếp.',
  'workbook.newer': ({ stored, known }: { readonly stored: number; readonly known: number }) =>
    `Bảng tính do chương trình mới hơn lập (phiên bản dữ liệu ${stored}, chương trình này biết đến ${known}) nên chưa ghi gì. Cập nhật chương trình, rồi bấm lại.`,
  'workbook.protected': () =>
    'Có ô hoặc tab đã bị khóa với tài khoản của bạn. Nhờ người khóa vào Dữ liệu, Trang tính và dải ô được bảo vệ. Mở khóa xong thì bấm lại.',
  'survey.formOutOfReach': () =>
    'Phiếu khảo sát chưa chia sẻ với tài khoản của bạn. Nhờ tài khoản của phòng bấm Mở phiếu khảo sát lần nữa.',
  'queue.full': () => 'Hàng chờ đã đầy. Chờ tài khoản của phòng làm bớt, rồi bấm lại.',
  'queue.tooLong': () =>
    'Thông tin gửi kèm quá dài cho hàng chờ. Rút ngắn, hoặc nhờ tài khoản của phòng bấm.',
  'queue.unknown': ({ number }: Queued) => `Hàng chờ không có việc số ${number}. Tải lại trang.`,
  'queue.notYours': ({ number, askedBy }: Queued & { readonly askedBy: string }) =>
    `Việc số ${number} do ${askedBy} nhờ. Nhờ người đó hoặc tài khoản của phòng bấm Hủy.`,
  'queue.notWaiting': ({ number, state }: Queued & { readonly state: string }) =>
    `Việc số ${number} không còn chờ (${state}), không hủy được nữa. Tải lại trang.`,
  'handover.noEditor': ({ to }: { readonly to: string }) =>
    `${to} chưa được sửa bảng tính này. Bấm Chia sẻ, cho quyền chỉnh sửa, rồi bàn giao lại.`,
  'handover.toSelf': () => 'Đây đang là tài khoản của phòng. Gõ địa chỉ của người nhận khác.',
  'handover.notForYou': () =>
    'Chưa có bàn giao nào cho tài khoản này. Nhờ tài khoản của phòng mở menu Quản trị, bấm Bàn giao trước.',
};
