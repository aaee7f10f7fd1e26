/** Settings by name: what the office may change in `Cấu hình`, each with the source documents' value as its default. */
import { tidy } from '../text';
import { approvalSettings } from './approval-settings';
import { networkSettings } from './network-settings';
import type { ConfigRow } from './office-tables';

interface SettingDeclaration {
  readonly section: 'Trường' | 'Khảo sát' | 'Ngưỡng' | 'Mạng lưới';
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

export const settingDeclarations = {
  school: {
    section: 'Trường',
    name: 'Tên trường',
    value: '',
    note: 'Viết như trên văn bản, ví dụ Trường Cao đẳng Sơn La',
  },
  shortName: {
    section: 'Trường',
    name: 'Tên viết tắt',
    value: '',
    note: 'Dùng trong ký hiệu văn bản và tin SMS, ví dụ CĐSL',
  },
  governingBody: {
    section: 'Trường',
    name: 'Cơ quan chủ quản',
    value: 'Bộ Giáo dục và Đào tạo',
    note: 'Từ 2025; trước đó là Bộ LĐTB&XH hoặc UBND tỉnh',
  },
  office: { section: 'Trường', name: 'Phòng chủ trì', value: 'Phòng CT HSSV', note: 'Đơn vị làm tám bước' },
  place: { section: 'Trường', name: 'Địa danh', value: 'Sơn La', note: 'Trước ngày tháng trên văn bản' },
  signer: { section: 'Trường', name: 'Người ký văn bản', value: '', note: 'Họ tên' },
  signerTitle: {
    section: 'Trường',
    name: 'Chức vụ người ký',
    value: 'Hiệu trưởng',
    note: 'Phó Hiệu trưởng: văn bản ghi KT. HIỆU TRƯỞNG; Trưởng phòng: TL.; quyền khác thì gõ cả, ví dụ TUQ. HIỆU TRƯỞNG / TRƯỞNG PHÒNG',
  },
  proposer: {
    section: 'Trường',
    name: 'Người đề nghị',
    value: '',
    note: 'Chức vụ trong “Theo đề nghị của …”, ký tờ trình; để trống là Trưởng phòng chủ trì',
  },
  proposerName: {
    section: 'Trường',
    name: 'Họ tên người đề nghị',
    value: '',
    note: 'Dưới chữ ký của tờ trình',
  },
  principalEmail: {
    section: 'Trường',
    name: 'Email Hiệu trưởng',
    value: '',
    note: 'Kế hoạch, báo cáo được trình tới địa chỉ này để góp ý, phê duyệt',
  },
  ...approvalSettings,
  contactName: {
    section: 'Khảo sát',
    name: 'Người ký thư mời',
    value: 'Phòng CT HSSV',
    note: 'Cuối thư gửi cựu HSSV',
  },
  contactEmail: {
    section: 'Khảo sát',
    name: 'Email liên hệ',
    value: '',
    note: 'Để người trả lời hỏi, sửa, rút, xóa',
  },
  contactPhone: { section: 'Khảo sát', name: 'Số điện thoại liên hệ', value: '', note: '' },
  benefit: {
    section: 'Khảo sát',
    name: 'Lợi ích',
    value: 'Anh/chị sẽ được mời Ngày hội trở về và có thể nhờ trường giới thiệu việc làm.',
    note: 'Một câu trong thư mời và đầu phiếu',
  },
  formTitle: {
    section: 'Khảo sát',
    name: 'Tên phiếu',
    value: 'Phiếu khảo sát HSSV sau tốt nghiệp',
    note: 'Trên đầu phiếu. Đổi xong, vào bước 4, Câu hỏi, bấm Đổi phiếu; câu trả lời đã có được giữ',
  },
  formIntro: {
    section: 'Khảo sát',
    name: 'Lời mở đầu phiếu',
    value:
      'Anh/chị đang làm gì sau khi ra trường? 3 phút trả lời giúp trường dạy khóa sau tốt hơn. {Lợi ích}',
    note: 'Dưới tên phiếu. Dùng được {Trường}, {Phòng}, {Lợi ích}, {email}, {SĐT}',
  },
  formThanks: {
    section: 'Khảo sát',
    name: 'Lời sau khi nộp phiếu',
    value: 'Cảm ơn anh/chị! Muốn sửa, bấm “Chỉnh sửa câu trả lời”.',
    note: 'Google hiện ngay dưới câu này đường dẫn Chỉnh sửa câu trả lời',
  },
  shortFormTitle: {
    section: 'Khảo sát',
    name: 'Tên phiếu ngắn',
    value: 'Phiếu cập nhật việc làm cựu HSSV',
    note: 'Cho người đã trả lời các đợt trước',
  },
  shortFormIntro: {
    section: 'Khảo sát',
    name: 'Lời mở đầu phiếu ngắn',
    value: '1 phút thôi: hiện anh/chị làm gì, ở đâu? {Lợi ích}',
    note: 'Dưới tên phiếu ngắn',
  },
  closedMessage: {
    section: 'Khảo sát',
    name: 'Lời khi phiếu đã đóng',
    value:
      'Đợt khảo sát đã kết thúc, cảm ơn anh/chị. Cần hỏi hoặc sửa thông tin, xin liên hệ {Phòng}: {email}, {SĐT}.',
    note: 'Người bấm đường dẫn sau ngày đóng đọc câu này',
  },
  thanksMail: {
    section: 'Khảo sát',
    name: 'Tự gửi thư cảm ơn',
    value: 'Không',
    note: 'Có: lấy phản hồi về, máy gửi mỗi người đã trả lời một thư cảm ơn kèm đường dẫn sửa. Thư tính vào hạn mức gửi trong ngày',
  },
  reminderDays: {
    section: 'Khảo sát',
    name: 'Số ngày giữa hai lượt thư',
    value: '7',
    note: 'Nhắc sớm hơn thì máy hỏi lại',
  },
  mailReserve: {
    section: 'Khảo sát',
    name: 'Số email để dành mỗi ngày',
    value: '20',
    note: 'Trong hạn mức gửi của Google, giữ cho thư trình Hiệu trưởng và thư trả lời',
  },
  surveyWeeks: { section: 'Khảo sát', name: 'Số tuần mở phiếu', value: '10', note: 'Khi không gõ ngày đóng' },
  requestAnswerDays: {
    section: 'Khảo sát',
    name: 'Trả lời yêu cầu dữ liệu trong (ngày làm việc)',
    value: '2',
    note: 'Xem, sửa, rút đồng ý, xóa: Nghị định 356/2025/NĐ-CP',
  },
  requestDoneDays: {
    section: 'Khảo sát',
    name: 'Làm xong yêu cầu dữ liệu trong (ngày)',
    value: '15',
    note: 'Thôi dùng dữ liệu của người yêu cầu: Nghị định 356/2025/NĐ-CP',
  },
  holidays: {
    section: 'Khảo sát',
    name: 'Ngày nghỉ lễ',
    value: '01/01; 30/04; 01/05; 02/09; 16/02/2026-20/02/2026; 27/04/2026; 01/09/2026',
    note: 'Không tính là ngày làm việc. Mỗi năm thêm Tết, Giỗ Tổ, ngày nghỉ bù: 05/02/2027-11/02/2027',
  },
  recallCheck: {
    section: 'Khảo sát',
    name: 'Gọi lại kiểm tra (%)',
    value: '0',
    note: 'Phần phiếu GVCN nhập được gọi lại, ví dụ 5; 0 là không gọi',
  },
  recallMost: {
    section: 'Khảo sát',
    name: 'Gọi lại nhiều nhất',
    value: '20',
    note: 'Số cuộc gọi lại kiểm tra mỗi đợt',
  },
  responseTarget: { section: 'Ngưỡng', name: 'Mục tiêu phản hồi (%)', value: '80', note: '' },
  smallGroup: {
    section: 'Ngưỡng',
    name: 'Nhóm nhỏ phải ẩn, dưới',
    value: '5',
    note: 'Trong báo cáo; bảng của phòng vẫn hiện',
  },
  smallIncomeGroup: { section: 'Ngưỡng', name: 'Nhóm nhỏ về thu nhập, dưới', value: '8', note: '' },
  employedTarget: {
    section: 'Ngưỡng',
    name: 'Mục tiêu có việc làm trên số trả lời (%)',
    value: '80',
    note: '',
  },
  fitting6Target: {
    section: 'Ngưỡng',
    name: 'Mục tiêu việc phù hợp trong 6 tháng (%)',
    value: '80',
    note: 'Theo TT 15/2017/TT-BLĐTBXH; văn bản thay thế: TT 14/2024. Đối chiếu rồi sửa nếu khác',
  },
  fittingOrStudyingTarget: {
    section: 'Ngưỡng',
    name: 'Việc phù hợp hoặc học tiếp, trên (%)',
    value: '80',
    note: 'TT 21/2018/TT-BLĐTBXH, chương trình chất lượng cao: trên 80%',
  },
  updatedTarget: {
    section: 'Ngưỡng',
    name: 'Cập nhật thông tin khóa mới, trên (%)',
    value: '80',
    note: 'Quy chế mạng lưới cựu HSSV, KPI 1: trên 80% khóa mới mỗi năm',
  },
  employersTarget: {
    section: 'Ngưỡng',
    name: 'Nơi tuyển dụng lấy ý kiến mỗi năm, từ',
    value: '10',
    note: 'Theo TT 15/2017/TT-BLĐTBXH; văn bản thay thế: TT 14/2024. Đối chiếu rồi sửa nếu khác',
  },
  lightMargin: {
    section: 'Ngưỡng',
    name: 'Đèn vàng khi thiếu không quá (điểm %)',
    value: '10',
    note: 'Thiếu nhiều hơn thì đèn đỏ',
  },
  ethnicBreakdown: {
    section: 'Ngưỡng',
    name: 'Phân tổ theo dân tộc',
    value: 'Không',
    note: 'Gõ Có để bật. Dân tộc là dữ liệu nhạy cảm: Nghị định 356/2025/NĐ-CP',
  },
  ...networkSettings,
} as const satisfies Record<string, SettingDeclaration>;

export type SettingName = keyof typeof settingDeclarations;
export type Settings = Readonly<Record<SettingName, string>>;

/** The settings as the office left them; an emptied cell falls back on its default. */
export const parseSettings = (rows: readonly ConfigRow[]): Settings => {
  const typed = new Map(rows.map((row) => [`${row.section}/${row.name}`, row.value]));
  const entries = Object.entries<SettingDeclaration>(settingDeclarations).map(([name, declared]) => [
    name,
    // A setting is one line, also where a cell holds two.
    tidy(typed.get(`${declared.section}/${declared.name}`) ?? declared.value),
  ]);
  // One entry for each declared name.
  return Object.fromEntries(entries) as Settings;
};

/** A setting that is a whole number; the declared default where the office typed something else. */
export const numberSetting = (settings: Settings, name: SettingName): number => {
  const typed = settings[name].trim();
  return Number(/^\d{1,6}$/.test(typed) ? typed : settingDeclarations[name].value);
};
