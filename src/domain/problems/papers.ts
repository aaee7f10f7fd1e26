/** Faults of papers on their way to the principal and to being issued. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';
import { NETWORK } from '../office/pages';
import { where, type At } from './where';

interface OfPaper {
  /** 'Kế hoạch 2026, bản 2'. */
  readonly paper: string;
}

export const paperMessages = {
  'scan.type': ({ name }: { readonly name: string }) =>
    `${name}: không phải tệp PDF, JPG hay PNG. Chọn bản quét, hoặc ảnh chụp rõ chữ ký.`,
  'scan.tooLarge': ({ name }: { readonly name: string }) =>
    `${name}: quá 5 MB. Chọn bản quét ở 150–200 dpi, hoặc chỉ trang có chữ ký.`,
  'scan.lost': ({ name }: { readonly name: string }) =>
    `${name}: tệp tới chưa đủ, hoặc đã chờ quá 6 giờ. Chọn lại tệp, rồi bấm lần nữa.`,
  'paper.noGraduates': ({ year }: { readonly year: number }) =>
    `Chưa có người tốt nghiệp năm ${year}. Gõ số người vào tab Lớp, cột Số tốt nghiệp, hoặc nhập danh sách.`,
  'paper.periodBackwards': ({ opens, closes }: { readonly opens: string; readonly closes: string }) =>
    `Thời gian khảo sát: ngày kết thúc ${formatDate(closes)} trước ngày bắt đầu ${formatDate(opens)}. Sửa một trong hai ngày.`,
  'paper.none': ({
    kind,
    step,
    button,
  }: {
    readonly kind: string;
    readonly step: number;
    readonly button: string;
  }) =>
    `Chưa có ${kind.toLowerCase()}. Vào ${step === NETWORK ? `trang ${kind} của Mạng lưới cựu HSSV` : `bước ${step}`}, bấm ${button}.`,
  'paper.noPrincipal': ({ at }: At) => `${where(at)}: còn trống. Gõ email của Hiệu trưởng, rồi bấm Trình.`,
  'paper.otherAccount': ({ paper, owner }: OfPaper & { readonly owner: string }) =>
    `${paper}: văn bản do ${owner} lập, tài khoản này không mở được. Nhờ ${owner} bấm, hoặc tạo bản mới.`,
  'paper.documentGone': ({ paper }: OfPaper) =>
    `${paper}: không thấy văn bản trong Drive. Lấy lại từ thùng rác, hoặc tạo bản mới.`,
  'paper.mailFailed': ({ to, error }: { readonly to: string; readonly error: string }) =>
    `Thư trình tới ${to} không gửi được (${error}). Sửa Email Hiệu trưởng trong Cấu hình, rồi bấm lại.`,
  'paper.mailQuota': ({ to }: { readonly to: string }) =>
    `Hôm nay hết lượt gửi email, thư trình tới ${to} chưa gửi. Mai bấm lại.`,
  'paper.farDate': ({ date }: { readonly date: string }) =>
    `Ngày ban hành ${formatDate(date)} cách năm nay hơn một năm. Gõ lại ngày ghi trên văn bản.`,
  'paper.issued': ({ paper }: OfPaper) =>
    `${paper}: đã ban hành nên không đổi được nữa. Muốn sửa thì tạo bản mới.`,
  'paper.noAgreement': ({ paper }: OfPaper) =>
    `${paper}: chưa có nhận xét “Đồng ý” từ lần trình sau cùng. Nhờ Hiệu trưởng ghi nhận xét, hoặc bấm Đã ký bản giấy.`,
  'paper.notApproved': ({ paper }: OfPaper) =>
    `${paper}: chưa ghi nhận phê duyệt. Ghi nhận trước, hoặc bấm Ban hành lần nữa nếu vẫn muốn.`,
  'paper.editedAfterApproval': ({ paper }: OfPaper) =>
    `${paper}: đã sửa sau khi duyệt. Trình lại, hoặc bấm Ban hành lần nữa nếu vẫn muốn.`,
  'paper.noBlank': ({ paper, missing }: OfPaper & { readonly missing: readonly string[] }) =>
    `${paper}: trong văn bản không còn chỗ trống ${missing.map((text) => `“${text}”`).join(', ')}. Gõ lại chỗ trống, rồi bấm Ban hành.`,
  'paper.signatureUnclear': ({
    paper,
    signer,
    missing,
  }: OfPaper & { readonly signer: string; readonly missing: readonly string[] }) =>
    `${paper}: máy không đổi được chỗ ký thành “${signer}”, vì văn bản không có đúng một chỗ ${missing.map((text) => `“${text}”`).join(', ')}. Sửa tay chức vụ, họ tên ở chỗ ký, rồi bấm Ban hành.`,
  'paper.issueNotTaken': ({ paper, missing }: OfPaper & { readonly missing: readonly string[] }) =>
    `${paper}: Google chưa ghi ${missing.map((text) => `“${text}”`).join(', ')} vào văn bản. Bấm Ban hành lần nữa.`,
};
