/** Faults of tab `Câu hỏi`, of the form and of a campaign. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';
import { where, shown, type At } from './where';

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

export const surveyMessages = {
  'survey.spoilt': () =>
    'Tab Đợt khảo sát: một ô máy ghi đã bị gõ đè. Mở Tệp › Lịch sử phiên bản, lấy lại ô ấy, rồi bấm lại.',
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
  'survey.shortWay': ({ at, page }: At & { readonly page: string }) =>
    `${where(at)}: trong phiếu ngắn không tới, hoặc không ra được phần ${page}. Đánh dấu thêm câu dẫn tới phần ấy, hoặc bỏ dấu các câu của nó.`,
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
  'survey.kindChanged': ({ at, code }: At & { readonly code: string }) =>
    `${where(at)}: câu có mã ${code} đã đổi loại, Google sẽ bỏ câu trả lời cũ. Giữ loại cũ, hoặc đặt mã mới cho câu này.`,
  'survey.notOpen': ({ setting }: { readonly setting: string }) =>
    `Phiếu khảo sát: ${setting}. Mở phiếu, sửa trong phần Cài đặt và Xuất bản, rồi bấm lại.`,
  'campaign.closesEarly': ({
    opens,
    closes,
    today,
  }: {
    readonly opens: string;
    readonly closes: string;
    readonly today: string;
  }) =>
    `Đến ngày ${formatDate(closes)}: phải sau Từ ngày (${formatDate(opens)}) và không trước hôm nay (${formatDate(today)}). Chọn lại ngày.`,
  'campaign.reminderOutside': ({ day, closes }: { readonly day: string; readonly closes: string }) =>
    `Ngày nhắc ${formatDate(day)}: phải từ hôm nay đến hạn ${formatDate(closes)}. Chọn lại ngày.`,
  'campaign.remindersBackwards': ({
    reminder1,
    reminder2,
  }: {
    readonly reminder1: string;
    readonly reminder2: string;
  }) =>
    `Nhắc lần 2 (${formatDate(reminder2)}) phải sau nhắc lần 1 (${formatDate(reminder1)}). Chọn lại ngày.`,
  'campaign.stillOpen': () => 'Phiếu đang mở, không cần mở lại. Muốn đổi hạn, bấm Hẹn ngày đóng, ngày nhắc.',
  'survey.notClosed': () =>
    'Google chưa đóng được phiếu. Bấm lại; nếu còn, mở phiếu rồi tắt Nhận câu trả lời.',
  'campaign.notOpen': () => 'Chưa mở phiếu khảo sát. Vào bước 4, bấm Mở phiếu khảo sát.',
  'campaign.noGraduates': () =>
    'Danh sách chưa có người tốt nghiệp nào đủ họ tên, lớp, khóa, ngày tốt nghiệp. Vào bước 3, nhập rồi kiểm tra danh sách.',
};
