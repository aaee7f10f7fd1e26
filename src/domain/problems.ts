/** The table of problems: every sentence that tells a person of something wrong. Where, what, what to do (UX 6). */
import { formatDate } from './dates';
import type { Place } from './problem';

interface At {
  readonly at: Place;
}
interface CellFault extends At {
  /** The cell as it is shown. */
  readonly value: string;
  /** What to type, from the column's kind. */
  readonly expected: string;
}

interface Valued extends At {
  readonly value: string;
}

interface FixedChoices extends At {
  readonly code: string;
  readonly codes: readonly string[];
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

const where = ({ sheet, row, column }: Place): string =>
  [sheet, row === undefined ? '' : `dòng ${row}`, column ?? ''].filter((part) => part !== '').join(', ');
const shown = (value: string): string => {
  const letters = Array.from(value);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
};
const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

interface InTemplate {
  /** What the office calls the template: 'Mẫu báo cáo'. */
  readonly template: string;
}
interface TemplateTag extends InTemplate {
  readonly tag: string;
}

export const messages = {
  'cell.required': ({ at, expected }: CellFault) => `${where(at)}: còn trống. Gõ ${expected}.`,
  'cell.formulaError': ({ at, value }: CellFault) =>
    `${where(at)}: công thức báo lỗi ${value}. Gõ giá trị thay công thức.`,
  'cell.notDate': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải ngày. Gõ lại ${expected}.`,
  'cell.notNumber': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số. Gõ lại chỉ chữ số.`,
  'cell.notInteger': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số nguyên. Gõ lại chỉ chữ số.`,
  'cell.notChoice': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không có trong danh mục. Chọn ${expected}.`,
  'cell.notEmail': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải email. Gõ lại ${expected}.`,
  'cell.twoPhones': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” có hai số. Giữ một số, chuyển số kia sang Ghi chú.`,
  'cell.phoneLetters': ({ at, value }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải số điện thoại. Gõ lại 10 số.`,
  'cell.phonePrefix': ({ at, value }: CellFault) =>
    `${where(at)}: ${shown(value)} không phải đầu số Việt Nam. Gõ lại 10 số.`,
  'cell.phoneLength': ({ at, value }: CellFault) =>
    `${where(at)}: ${shown(value)} ${digitsIn(value) === 10 ? 'thiếu hoặc thừa số' : `có ${digitsIn(value)} số`}. Gõ lại 10 số.`,
  'roster.double': ({ at, name, earlier }: At & { readonly name: string; readonly earlier: number }) =>
    `${where(at)}: ${name} trùng tên, ngày sinh, lớp với dòng ${earlier}. Xóa một dòng nếu là một người.`,
  'roster.unknownClass': ({ at, name }: At & { readonly name: string }) =>
    `${where(at)}: lớp ${name} không có trong tab Lớp. Sửa tên lớp, hoặc thêm lớp vào tab Lớp.`,
  'roster.tooYoung': ({
    at,
    birthDate,
    graduationDate,
  }: At & { readonly birthDate: string; readonly graduationDate: string }) =>
    `${where(at)}: sinh ${formatDate(birthDate)} mà tốt nghiệp ${formatDate(graduationDate)}, chưa đủ 15 tuổi. Sửa một trong hai ngày.`,
  'roster.futureGraduation': ({ at, graduationDate }: At & { readonly graduationDate: string }) =>
    `${where(at)}: ${formatDate(graduationDate)} chưa tới. Sửa lại ngày.`,
  'roster.sharedCode': ({ at, code, earlier }: At & { readonly code: string; readonly earlier: number }) =>
    `${where(at)}: mã ${code} đã dùng cho người khác ở dòng ${earlier}. Sửa mã của một trong hai.`,
  'table.missingTab': ({ at }: At) =>
    `Không thấy tab ${at.sheet}. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'table.missingColumn': ({ at }: At) =>
    `${where(at)}: không thấy cột này ở dòng tiêu đề. Gõ lại tên cột, hoặc bấm Thiết lập.`,
  'table.noHeader': ({ at }: At) =>
    `${at.sheet}: không thấy dòng tiêu đề. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'campaign.notOpen': () => 'Chưa mở phiếu khảo sát. Vào bước 4, bấm Mở phiếu khảo sát.',
  'campaign.noGraduates': () =>
    'Danh sách chưa có người tốt nghiệp nào đủ họ tên, lớp, khóa, ngày tốt nghiệp. Vào bước 3, nhập rồi kiểm tra danh sách.',
  'rpc.unknownMethod': ({ method }: { readonly method: string }) =>
    `Bảng công việc gọi “${method}” mà máy không có. Tải lại trang.`,
  'rpc.badInput': ({ fields }: { readonly method: string; readonly fields: readonly string[] }) =>
    `Thông tin gửi lên chưa đúng (${fields.join('; ')}). Sửa rồi bấm lại.`,
  'rpc.ourFault': ({ reference }: { readonly reference: string }) =>
    `Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, gửi Mã hỗ trợ ${reference}.`,
  'indicator.unknown': ({ indicator }: { readonly indicator: string }) =>
    `Không có chỉ tiêu “${indicator}”. Tải lại trang rồi chọn lại.`,
  'action.busy': ({ who, what }: { readonly who: string; readonly what: string }) =>
    `${who} đang ${what}. Thử lại sau 1 phút.`,
  'table.twoColumns': ({ at }: At) => `${where(at)}: có hai cột cùng tên. Đổi tên một cột.`,
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
  'document.braceNotClosed': ({ template, tag }: TemplateTag) =>
    `${template}: chỗ điền “${shown(tag)}” thiếu, hoặc thừa dấu ngoặc. Viết một { ở đầu, một } ở cuối.`,
  'document.templateFault': ({ template, tag, fault }: TemplateTag & { readonly fault: string }) =>
    `${template}: không đọc được ở “${shown(tag)}” (${fault}). Thay bằng tệp mẫu gốc, rồi sửa lại từng chỗ.`,
  'document.templateGone': ({ template }: InTemplate) =>
    `${template}: không thấy tệp mẫu trong Drive. Mở menu Quản trị, bấm Thiết lập để tạo lại.`,
  'document.templateNotWord': ({ template }: InTemplate) =>
    `${template}: tệp mẫu đã thành Google Tài liệu. Tải xuống dạng .docx, rồi thay tệp mẫu.`,
  'document.driveOff': ({ service }: { readonly service: string }) =>
    `Dịch vụ ${service} của chương trình đang tắt. Mở Tiện ích mở rộng, Apps Script, thêm dịch vụ ${service}, rồi làm lại.`,
  'survey.empty': ({ at }: At) =>
    `${at.sheet}: chưa có câu hỏi nào. Mở menu Quản trị, bấm Thiết lập để có phiếu mẫu.`,
  'survey.unknownKind': ({ at, value, expected }: CellFault) =>
    `${where(at)}: “${shown(value)}” không phải loại câu hỏi. Chọn ${expected}.`,
  'survey.noText': ({ at }: At) => `${where(at)}: còn trống. Gõ lời, hoặc xóa dòng này.`,
  'survey.badCode': ({ at, value }: Valued) =>
    `${where(at)}: “${shown(value)}” không dùng làm mã được. Gõ chữ không dấu, viết liền, chữ đầu viết thường.`,
  'survey.twoCodes': ({ at, value, first }: Valued & { readonly first: number }) =>
    `${where(at)}: mã ${value} đã có ở dòng ${first}. Đổi một mã.`,
  'survey.badPageLetter': ({ at, value }: Valued) =>
    `${where(at)}: “${shown(value)}” không phải chữ cái của phần. Gõ một chữ in hoa không dấu, ví dụ H.`,
  'survey.twoPages': ({ at, value, first }: Valued & { readonly first: number }) =>
    `${where(at)}: phần ${value} đã có ở dòng ${first}. Đổi một chữ cái.`,
  'survey.noPage': ({ at, value }: Valued) =>
    value === ''
      ? `${where(at)}: câu hỏi chưa thuộc phần nào. Gõ chữ cái của một phần đã có.`
      : `${where(at)}: không có phần “${shown(value)}”. Gõ chữ cái của một phần đã có, hoặc thêm dòng Phần mới.`,
  'survey.emptyPage': ({ at, page }: At & { readonly page: string }) =>
    `${where(at)}: phần ${page} chưa có câu hỏi. Thêm câu hỏi, hoặc xóa dòng này.`,
  'survey.noChoices': ({ at }: At) =>
    `${where(at)}: chưa có lựa chọn. Gõ mỗi dòng một lựa chọn: mã, dấu cách, lời.`,
  'survey.badLine': ({ at, value }: Valued) =>
    `${where(at)}: “${shown(value)}” thiếu mã hoặc lời. Gõ mã (số hoặc chữ in hoa), dấu cách, rồi lời.`,
  'survey.choicesUnused': ({ at, kind }: At & { readonly kind: string }) =>
    `${where(at)}: loại ${kind} không có lựa chọn. Xóa các dòng này, hoặc đổi loại.`,
  'survey.twoChoiceCodes': ({ at, value }: Valued) =>
    `${where(at)}: mã ${value} có ở hai lựa chọn. Đổi một mã.`,
  'survey.twoLabels': ({ at, value }: Valued) =>
    `${where(at)}: lời “${shown(value)}” có ở hai lựa chọn, Google không nhận. Đổi một lời.`,
  'survey.scale': ({ at }: At) =>
    `${where(at)}: thang điểm cần hai dòng, từ 0 hoặc 1 đến 3–10. Gõ ví dụ: 1 Chưa tốt, xuống dòng, 5 Rất tốt.`,
  'survey.otherNotPossible': ({ at }: At) =>
    `${where(at)}: danh sách thả xuống và câu có chuyển phần không có Khác…. Bỏ dòng Khác…, hoặc bỏ dấu →.`,
  'survey.cannotBranch': ({ at, kind }: At & { readonly kind: string }) =>
    `${where(at)}: loại ${kind} không chuyển phần được. Bỏ dấu →, hoặc đổi loại thành Chọn một.`,
  'survey.twoBranches': ({ at, page, first }: At & { readonly page: string; readonly first: number }) =>
    `${where(at)}: phần ${page} đã có câu chuyển phần ở dòng ${first}, Google chỉ theo câu cuối. Bỏ dấu → ở một câu.`,
  'survey.noSuchPage': ({ at, value }: Valued) =>
    `${where(at)}: không có phần “${shown(value)}” để chuyển tới. Gõ chữ cái của một phần đã có, hoặc Nộp.`,
  'survey.goToOfQuestion': ({ at }: At) =>
    `${where(at)}: ô này chỉ dùng ở dòng Phần mới. Xóa ô; muốn chuyển theo câu trả lời thì gõ → sau lựa chọn.`,
  'survey.checkUnused': ({ at }: At) =>
    `${where(at)}: chỉ loại Chữ ngắn mới kiểm tra được. Để trống ô này, hoặc đổi loại.`,
  'survey.lastPage': ({ at, page }: At & { readonly page: string }) =>
    `${where(at)}: phần ${page} đứng cuối nên chỉ kết thúc được bằng Nộp. Gõ Nộp, hoặc dời phần lên trên.`,
  'survey.unreachable': ({ at, page }: At & { readonly page: string }) =>
    `${where(at)}: không có đường tới phần ${page}. Gõ → ${page} sau một lựa chọn, hoặc xóa phần.`,
  'survey.loop': ({ at, path }: At & { readonly path: readonly string[] }) =>
    `${where(at)}: đi vòng ${path.join(' → ')}, không tới Nộp. Sửa một chỗ chuyển tới.`,
  'survey.missingQuestion': ({
    at,
    code,
    purpose,
  }: At & { readonly code: string; readonly purpose: string }) =>
    `${where(at)}: thiếu câu có mã ${code}, máy cần để ${purpose}. Thêm lại dòng có mã này.`,
  'survey.fixedKind': ({ at, code, expected }: At & { readonly code: string; readonly expected: string }) =>
    `${where(at)}: câu có mã ${code} phải thuộc loại ${expected}. Chọn lại loại.`,
  'survey.fixedChoices': ({ at, code, codes, extra, missing }: FixedChoices) =>
    `${where(at)}: câu có mã ${code} chỉ tính được các mã ${codes.join(', ')}; ` +
    [...extra.map((value) => `thừa ${value}`), ...missing.map((value) => `thiếu ${value}`)].join(', ') +
    '. Lời thì sửa được, mã thì giữ nguyên.',
  'survey.refusalGoesOn': ({ at }: At) =>
    `${where(at)}: người không đồng ý phải được nộp phiếu ngay. Gõ → Nộp sau lựa chọn mã 0.`,
  'survey.unknownPlaceholder': ({ at, value }: Valued) =>
    `${where(at)}: máy không biết ${shown(value)}. Dùng {Trường}, {Phòng}, {Lợi ích}, {email}, {SĐT}, hoặc bỏ ngoặc.`,
  'survey.unknownAnswer': ({ at, code, value }: Valued & { readonly code: string }) =>
    `${where(at)}: câu có mã ${code} có phản hồi “${shown(value)}”, không khớp lựa chọn nào. Gõ mã và lời này vào cột Lời cũ.`,
  'survey.notOpen': ({ setting }: { readonly setting: string }) =>
    `Phiếu khảo sát: ${setting}. Mở phiếu, sửa trong phần Cài đặt và Xuất bản, rồi bấm lại.`,
};
