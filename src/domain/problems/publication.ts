/** Faults of publishing an issued report. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

export const publicationMessages = {
  'publication.notIssued': ({ paper }: { readonly paper: string }) =>
    `${paper}: chưa ban hành nên chưa có bản để gửi. Bấm Ban hành trước; số và ngày có thể ghi sau.`,
  'publication.noRecipients': ({ at }: At) =>
    `${where(at)}: chưa có nơi nhận nào. Bấm Nơi nhận, thêm đơn vị và email, rồi bấm Công bố.`,
  'publication.noPublic': ({ campaign }: { readonly campaign: string }) =>
    `Đợt ${campaign} chưa có bản công khai. Vào bước 6, mục Khác, tạo báo cáo công khai, rồi bấm Công bố.`,
  'publication.quota': ({ left }: { readonly left: number }) =>
    `Hôm nay hết lượt gửi email, còn ${left} nơi chưa gửi. Mai bấm Công bố lần nữa; nơi đã nhận không nhận lại.`,
  'publication.notSent': ({ email }: { readonly email: string }) =>
    `${shown(email)}: báo cáo này chưa gửi tới địa chỉ đó. Bấm Công bố trước.`,
};
