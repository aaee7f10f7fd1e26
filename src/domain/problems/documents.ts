/** Faults of templates, files and numbers. Part of the table of problems (src/domain/problems.ts). */
import { shown } from './where';

interface InTemplate {
  /** What the office calls the template: 'Mẫu báo cáo'. */
  readonly template: string;
}

interface TemplateTag extends InTemplate {
  readonly tag: string;
}

export const documentMessages = {
  'document.notDocx': ({ template }: InTemplate) =>
    `${template}: tệp không phải .docx, hoặc đã hỏng. Mở bằng Word, lưu lại dạng .docx, rồi thay tệp mẫu.`,
  'document.tagUnknown': ({ template, tag }: TemplateTag) =>
    `${template}: chương trình không có chỗ điền ${tag}. Xóa chỗ này, hoặc xem tên các chỗ điền trong Hướng dẫn.`,
  'document.tagMisspelt': ({ template, tag, nearest }: TemplateTag & { readonly nearest: string }) =>
    `${template}: chỗ điền ${tag} viết sai. Sửa thành ${nearest}.`,
  'document.tagOutside': ({ template, tag, list }: TemplateTag & { readonly list: string }) =>
    `${template}: ${tag} đứng ngoài phần lặp. Chuyển vào giữa {#${list}} và {/${list}}.`,
  'document.tagKind': ({ template, tag, expected }: TemplateTag & { readonly expected: string }) =>
    `${template}: chỗ điền ${tag} sai dấu. Sửa thành ${expected}.`,
  'document.tagMissing': ({ template, tag }: TemplateTag) =>
    `${template}: thiếu chỗ điền ${tag}. Thêm lại, hoặc thay bằng tệp mẫu gốc.`,
  'document.loopNotClosed': ({ template, tag }: TemplateTag) =>
    `${template}: phần lặp {#${tag}} chưa đóng. Thêm {/${tag}} ở cuối phần lặp.`,
  'document.loopNotOpened': ({ template, tag }: TemplateTag) =>
    `${template}: có {/${tag}} mà không có {#${tag}} ở trước. Thêm {#${tag}}, hoặc xóa {/${tag}}.`,
  'document.loopCrossed': ({ template, tag, closing }: TemplateTag & { readonly closing: string }) =>
    `${template}: {/${closing}} đóng nhầm phần lặp {#${tag}}. Đặt {/${tag}} trước {/${closing}}.`,
  'document.loopAcrossTable': ({ template, tag }: TemplateTag) =>
    `${template}: {#${tag}} và {/${tag}} cái ở trong, cái ở ngoài bảng hoặc ở hai bảng. Đặt cả hai trong cùng một dòng của bảng, hoặc cả hai ở ngoài bảng.`,
  'document.braceNotClosed': ({ template, tag }: TemplateTag) =>
    `${template}: chỗ điền “${shown(tag)}” thiếu, hoặc thừa dấu ngoặc. Viết một { ở đầu, một } ở cuối.`,
  'document.templateFault': ({ template, tag, fault }: TemplateTag & { readonly fault: string }) =>
    `${template}: không đọc được ở “${shown(tag)}” (${fault}). Thay bằng tệp mẫu gốc, rồi sửa lại từng chỗ.`,
  'document.templateGone': ({ template }: InTemplate) =>
    `${template}: không thấy tệp mẫu trong Drive. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'document.templateNotWord': ({ template }: InTemplate) =>
    `${template}: tệp mẫu đã thành Google Tài liệu. Tải xuống dạng .docx, rồi thay tệp mẫu.`,
  'solution.gone': () => 'Không thấy giải pháp này trong tab Giải pháp nữa. Tải lại trang.',
  'document.driveOff': ({ service }: { readonly service: string }) =>
    `Dịch vụ ${service} của chương trình đang tắt. Mở Tiện ích mở rộng, Apps Script, thêm dịch vụ ${service}, rồi làm lại.`,
  'indicator.snapshotChanged': ({ report }: { readonly report: string }) =>
    `${report}: tệp số liệu chốt đã bị sửa, không còn đúng mã SHA-256 trong Hồ sơ. Khôi phục bản cũ của tệp trong Drive, rồi làm lại.`,
  'indicator.unknown': ({ indicator }: { readonly indicator: string }) =>
    `Không có chỉ tiêu “${indicator}”. Tải lại trang rồi chọn lại.`,
};
