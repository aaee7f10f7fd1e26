/** The duties of Điều 4–10 of Quyết định 1262/QĐ-CĐSL, as `Nhiệm vụ` begins. */
import type { Role } from '../roles';
import type { DutyRow } from '../registers/duties';
import type { EvidenceCode } from './evidence';
import type { PeriodKind } from './periods';

interface Duty {
  readonly code: string;
  readonly article: string;
  readonly role: Role;
  readonly text: string;
  readonly period: PeriodKind;
  readonly target?: number;
  readonly evidence?: EvidenceCode;
}

const duty = (
  code: string,
  article: string,
  role: Role,
  period: PeriodKind,
  text: string,
  { target, evidence }: { readonly target?: number; readonly evidence?: EvidenceCode } = {},
): Duty => ({
  code,
  article,
  role,
  period,
  text,
  ...(target === undefined ? {} : { target }),
  ...(evidence === undefined ? {} : { evidence }),
});

/** Where the regulation names no period, a year is taken (docs/decisions.md); the office changes it in the tab. */
const defaultDuties: readonly Duty[] = [
  duty(
    'news',
    '4.1',
    'Đầu mối',
    'Năm',
    'Cập nhật, chia sẻ thông tin về sự phát triển của nhà trường và thành tựu của cựu HSSV.',
    { evidence: 'news' },
  ),
  duty(
    'forums',
    '4.2',
    'Đầu mối',
    'Năm',
    'Tổ chức diễn đàn, hội thảo, chia sẻ kinh nghiệm nghề nghiệp giữa cựu HSSV và sinh viên.',
    { evidence: 'forums' },
  ),
  duty(
    'contributions',
    '4.3',
    'Đầu mối',
    'Năm',
    'Huy động nguồn lực xã hội hóa: học bổng, trang thiết bị đào tạo.',
    {
      evidence: 'contributions',
    },
  ),
  duty('placements', '4.3', 'Đầu mối', 'Năm', 'Kết nối cung ứng nhân lực.', { evidence: 'placements' }),
  duty(
    'contactsAtDegree',
    '5.1',
    'Đầu mối',
    'Năm',
    'Thu thập email, SĐT, đơn vị công tác tại thời điểm nhận bằng tốt nghiệp.',
    { target: 80, evidence: 'contactsAtDegree' },
  ),
  duty('yearlySurvey', '5.1', 'Đầu mối', 'Năm', 'Khảo sát tình trạng việc làm của cựu HSSV 01 năm/lần.', {
    evidence: 'yearlySurvey',
  }),
  duty('schoolCommittee', '5.2', 'Đầu mối', 'Năm', 'Thành lập Ban liên lạc cựu HSSV cấp Trường.', {
    evidence: 'schoolCommittee',
  }),
  duty('facultyCommittees', '5.2', 'Đầu mối', 'Năm', 'Hỗ trợ các khoa thành lập Ban liên lạc cấp Khoa.', {
    evidence: 'facultyCommittees',
  }),
  duty(
    'fundRules',
    '5.2',
    'Đầu mối',
    'Một lần',
    'Xây dựng quy chế quản lý “Quỹ hỗ trợ sinh viên”, bảo đảm minh bạch.',
  ),
  duty('fundStatement', '5.2', 'Đầu mối', 'Năm', 'Công khai thu, chi “Quỹ hỗ trợ sinh viên”.', {
    evidence: 'fundStatement',
  }),
  duty(
    'homecoming',
    '5.3',
    'Đầu mối',
    'Tháng 10',
    'Chủ trì tổ chức “Ngày hội trở về” nhân dịp kỷ niệm Ngày thành lập trường.',
    { evidence: 'homecoming' },
  ),
  duty('cards', '5.3', 'Đầu mối', 'Năm', 'Phát hành và quản lý “Thẻ cựu sinh viên”.', { evidence: 'cards' }),
  duty(
    'honours',
    '5.4',
    'Đầu mối',
    'Năm',
    'Xét chọn, vinh danh “Cựu HSSV tiêu biểu” tại lễ khai giảng hoặc ngày kỷ niệm lớn.',
    { evidence: 'honours' },
  ),
  duty('website', '6', 'Truyền thông', '6 tháng', 'Quản trị chuyên mục “Cựu sinh viên” trên Website.', {
    evidence: 'website',
  }),
  duty('fanpage', '6', 'Truyền thông', '6 tháng', 'Quản trị Fanpage “Hội Cựu HSSV”.', {
    evidence: 'fanpage',
  }),
  duty(
    'rolemodels',
    '6',
    'Truyền thông',
    'Tháng 10',
    'Sản xuất video/bài viết “Gương sáng cựu HSSV” 01 lần/năm (tháng 10).',
    { evidence: 'roleModels' },
  ),
  duty('ambassadors', '7.1', 'Tuyển sinh', 'Năm', 'Mời cựu HSSV làm đại sứ truyền thông tại địa phương.', {
    evidence: 'ambassadors',
  }),
  duty(
    'admissionTrips',
    '7.1',
    'Tuyển sinh',
    'Năm',
    'Mời cựu HSSV tham gia đoàn tư vấn tuyển sinh tại trường THPT cũ.',
    { evidence: 'admissionTrips' },
  ),
  duty('jobPosts', '7.2', 'Tuyển sinh', 'Năm', 'Ưu tiên đăng tin tuyển dụng cho doanh nghiệp của cựu HSSV.', {
    evidence: 'jobPosts',
  }),
  duty('promotions', '7.2', 'Tuyển sinh', 'Năm', 'Giới thiệu thương hiệu cho doanh nghiệp của cựu HSSV.', {
    evidence: 'promotions',
  }),
  duty(
    'speakers',
    '8.1',
    'Khoa',
    'Học kỳ',
    'Mời ít nhất 01 cựu HSSV thành đạt về báo cáo chuyên đề hoặc chia sẻ kỹ năng thực tế.',
    { evidence: 'speakers' },
  ),
  duty(
    'curriculum',
    '8.1',
    'Khoa',
    'Năm',
    'Lấy ý kiến cựu HSSV là nhà tuyển dụng, chuyên gia để điều chỉnh chương trình đào tạo.',
    { evidence: 'curriculum' },
  ),
  duty('mentors', '8.2', 'Khoa', 'Năm', 'Xây dựng mạng lưới “Cố vấn đồng hành” giúp HSSV năm cuối.', {
    evidence: 'mentors',
  }),
  duty('mous', '8.3', 'Khoa', 'Năm', 'Ký kết hợp tác với doanh nghiệp do cựu HSSV quản lý.', {
    evidence: 'mous',
  }),
  duty(
    'movement',
    '9.1',
    'Đoàn Thanh niên, Hội Sinh viên',
    'Năm',
    'Phát động phong trào “Sinh viên năm cuối kết nối cựu sinh viên”.',
    { evidence: 'movement' },
  ),
  duty('softSkills', '9.1', 'Đoàn Thanh niên, Hội Sinh viên', 'Năm', 'Tổ chức tọa đàm kỹ năng mềm.', {
    evidence: 'softSkills',
  }),
  duty(
    'scholarships',
    '9.2',
    'Hội Khuyến học',
    'Năm',
    'Vận động, điều tiết học bổng từ cựu HSSV đến đúng sinh viên nghèo vượt khó.',
    { evidence: 'scholarships' },
  ),
  duty(
    'sharing',
    '10.1',
    'Đầu mối',
    'Năm',
    'Chia sẻ dữ liệu ngành cho các Khoa, nhận phản hồi để cập nhật.',
    {
      evidence: 'sharing',
    },
  ),
  duty('budget', '10.2', 'Tài chính', 'Năm', 'Bố trí kinh phí cho hoạt động thường niên và quản lý.', {
    evidence: 'budget',
  }),
  duty(
    'reports',
    '10.4',
    'Đầu mối',
    '6 tháng',
    'Nhận, tổng hợp báo cáo 06 tháng của các đơn vị (trước 15/6 và 15/12).',
    { evidence: 'unitReports' },
  ),
];

/** The rows that switching *Trách nhiệm* on puts into an empty `Nhiệm vụ`; their keys are the same at every try. */
export const dutyRows = (): DutyRow[] =>
  defaultDuties.map(({ code, article, role, text, period, target, evidence }) => ({
    article,
    role,
    text,
    period,
    target: target ?? null,
    inForce: 'Có' as const,
    doneOn: null,
    proof: null,
    note: null,
    evidence: evidence ?? null,
    rowKey: `duty-${code}`,
  }));
