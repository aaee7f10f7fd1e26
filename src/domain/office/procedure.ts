/** The procedure as data: eight steps in the four columns of the source (S1.9), its forms (S1.35) and abbreviations (S1.8). */
import { defaultLetters } from '../collection/letter-texts';
import { defaultContactTexts } from '../contacts/contact-texts';
import { defaultInvitations } from '../network/events/invitation-texts';
import type { ConfigRow } from './office-tables';
import { registerRows } from './registers';
import { settingDeclarations } from './settings';

export interface ProcedureStep {
  readonly number: number;
  /** As on the board (UX 3). */
  readonly title: string;
  /** Nội dung, as the procedure has it. */
  readonly content: string;
  readonly owner: string;
  /** Who helps, and who is told of the result: the rest of who does what (S1.4). */
  readonly supports: string;
  readonly informed: string;
  readonly form: string;
  /** Hướng dẫn: three lines. */
  readonly guide: readonly string[];
}

export { TRACING_DEFINITION } from './definitions';

export const procedure: readonly ProcedureStep[] = [
  {
    number: 1,
    title: 'Xây dựng kế hoạch',
    content:
      'Căn cứ vào số HSSV tốt nghiệp hằng năm, xây dựng Kế hoạch điều tra, truy vết đối với người tốt nghiệp.',
    owner: 'Phòng CT HSSV',
    supports: 'Phòng Đào tạo, Các khoa',
    informed: 'Hiệu trưởng',
    form: '',
    guide: [
      'Xem số người tốt nghiệp theo lớp ở tab Lớp.',
      'Chọn ngày, mục tiêu, bấm Tạo kế hoạch; sửa thẳng trên văn bản.',
      'Kế hoạch làm trên giấy thì bấm Ghi đã xong.',
    ],
  },
  {
    number: 2,
    title: 'Ký, ban hành kế hoạch',
    content:
      'Trình Hiệu trưởng xem xét, phê duyệt và ban hành Kế hoạch điều tra, truy vết đối với người tốt nghiệp.',
    owner: 'Hiệu trưởng, Phòng CT HSSV',
    supports: 'Văn thư',
    informed: 'Các đơn vị, GVCN các lớp',
    form: '',
    guide: [
      'Bấm Trình Hiệu trưởng; ý kiến hiện ở đây theo từng mục.',
      'Sửa theo ý kiến, ghi nhận phê duyệt.',
      'Gõ số, ngày rồi Ban hành; số và ngày có thể ghi sau.',
    ],
  },
  {
    number: 3,
    title: 'Tổng hợp danh sách',
    content:
      'Phối hợp với phòng Đào tạo, GVCN các lớp để lập danh sách và thông tin cá nhân của HSSV các lớp tốt nghiệp ra trường.',
    owner: 'Phòng CT HSSV, Phòng Đào tạo, GVCN',
    supports: 'Các khoa',
    informed: 'Các khoa, GVCN các lớp',
    form: 'BM.CTHS.06.01',
    guide: [
      'Dán danh sách vào tab Danh sách, mỗi người một dòng.',
      'Bấm Kiểm tra danh sách: dòng tốt đi tiếp, chỗ sai được kể hết.',
      'Bấm Xem để tới ô cần sửa, sửa xong bấm lại.',
    ],
  },
  {
    number: 4,
    title: 'Điều tra, truy vết',
    content:
      'Điều tra HSSV tốt nghiệp ra trường, triển khai khảo sát qua các kênh: phỏng vấn trực tiếp qua điện thoại, qua Zalo, Facebook, email…',
    owner: 'GVCN các lớp',
    supports: 'Phòng CT HSSV, Các khoa',
    informed: 'Phòng CT HSSV',
    form: '',
    guide: [
      'Mở phiếu: máy dựng phiếu và làm đường dẫn riêng cho từng người.',
      'Gửi email mời; hết lượt trong ngày thì máy gửi tiếp hôm sau.',
      'Câu hỏi sửa ở tab Câu hỏi; phiếu đang mở thì xem trước sẽ đổi gì, rồi đổi.',
    ],
  },
  {
    number: 5,
    title: 'Xử lý, nhập liệu',
    content: 'Tổng hợp phiếu khảo sát, tiến hành xử lý và nhập dữ liệu về kết quả khảo sát.',
    owner: 'Phòng CT HSSV, GVCN các lớp',
    supports: '',
    informed: 'Các khoa',
    form: '',
    guide: [
      'Bấm Lấy phản hồi mới; máy cũng tự lấy mỗi giờ.',
      'Phản hồi có mã phiếu, hoặc đủ rõ là của ai, được khớp ngay.',
      'Phản hồi chưa rõ của ai nằm ở Chờ khớp: bấm một lần để chọn người.',
    ],
  },
  {
    number: 6,
    title: 'Viết báo cáo',
    content: 'Dựa trên số liệu đã được xử lý, tổng hợp để tiến hành viết báo cáo và đề xuất các giải pháp.',
    owner: 'Phòng CT HSSV',
    supports: 'Phòng Đào tạo, Các khoa',
    informed: 'Hiệu trưởng',
    form: '',
    guide: [
      'Xem chỉ tiêu ở tab KPI.',
      'Bấm Chốt số liệu, tạo báo cáo: số liệu được giữ nguyên để đối chiếu.',
      'Tạo lại thì có bản mới, bản cũ giữ nguyên.',
    ],
  },
  {
    number: 7,
    title: 'Ký duyệt, công bố',
    content:
      'Trình Hiệu trưởng xét duyệt các nội dung trong báo cáo; công bố báo cáo tới các đơn vị liên quan.',
    owner: 'Hiệu trưởng, Phòng CT HSSV',
    supports: 'Văn thư',
    informed: 'Các đơn vị',
    form: '',
    guide: [
      'Trình, ghi nhận phê duyệt, ban hành như bước 2.',
      'Ghi đơn vị, email ở Nơi nhận; bấm Công bố: máy gửi bản PDF, mỗi nơi một lần.',
      'Nơi nào báo đã nhận thì bấm Đã nhận ở Nơi nhận.',
    ],
  },
  {
    number: 8,
    title: 'Bảo quản, lưu trữ',
    content:
      'Lưu toàn bộ hồ sơ truy vết: 1. Kế hoạch truy vết. 2. Danh sách HSSV tốt nghiệp. 3. Bảng tổng hợp, phiếu khảo sát. 4. Báo cáo.',
    owner: 'Phòng CT HSSV',
    supports: 'Văn thư',
    informed: 'Hiệu trưởng',
    form: '',
    guide: [
      'Đủ bốn phần: kế hoạch, danh sách, bảng tổng hợp và phiếu, báo cáo.',
      'Lưu hồ sơ: máy chép từng phần vào Drive, khóa lại, ghi mục lục kèm dấu vết từng tệp.',
      'Kiểm tra hồ sơ: tìm tệp bị sửa hoặc mất; Lưu bổ sung khi có thêm.',
    ],
  },
];

const row = (
  section: ConfigRow['section'],
  name: string,
  value: string | null,
  more: Partial<ConfigRow> = {},
): ConfigRow => ({
  section,
  name,
  value,
  owner: null,
  supports: null,
  informed: null,
  form: null,
  note: null,
  ...more,
});

/** What the procedure calls the office that leads; each college has its own name for it. */
const PROCEDURE_OFFICE = 'Phòng CT HSSV';

const namedOffice = (units: string | null, office: string): string | null =>
  units === null ? null : units.split(PROCEDURE_OFFICE).join(office);

/**
 * The rows that `Thiết lập` puts into `Cấu hình` where they are missing; what the office changed stays. Graduates write to
 * `account`, the address of whoever sets up, until the office names another; `office` is what it calls itself.
 */
export const defaultConfig = (account: string, office = PROCEDURE_OFFICE): ConfigRow[] =>
  defaultRows(account).map((one) => ({
    ...one,
    owner: namedOffice(one.owner, office),
    supports: namedOffice(one.supports, office),
    informed: namedOffice(one.informed, office),
  }));

/** The third row of the register, which the procedure leaves free (S1.35); renamed, it comes again at the next set-up. */
const FREE_FORM = 'Biểu mẫu mới';

/** The form register (S1.35, S1.36). */
const formRows = (): ConfigRow[] => [
  row('Biểu mẫu', 'Danh sách trích ngang HSSV', 'Vĩnh viễn', {
    owner: 'Phòng CT HSSV',
    form: 'BM.CTHS.06.01',
    note: 'Thời gian lưu tối thiểu; nơi lưu',
  }),
  row('Biểu mẫu', 'Phiếu Khảo sát HSSV', 'Vĩnh viễn', {
    owner: 'Phòng CT HSSV',
    form: 'BM.CTHS.06.02',
    note: 'Thời gian lưu tối thiểu; nơi lưu',
  }),
  row('Biểu mẫu', FREE_FORM, null, {
    note: 'Dòng trống (TT 3 của quy trình): có biểu mẫu mới thì đổi tên, gõ mã, thời gian lưu, nơi lưu',
  }),
];

const defaultRows = (account: string): ConfigRow[] => [
  ...Object.values(settingDeclarations).map(({ section, name, value, note }) =>
    row(section, name, name === settingDeclarations.contactEmail.name ? account : value, { note }),
  ),
  ...[...defaultLetters(), ...defaultContactTexts(), ...defaultInvitations()].map(({ name, value, note }) =>
    row('Thư', name, value, { note }),
  ),
  ...procedure.map((step) =>
    row('Các bước', `${step.number}. ${step.title}`, step.content, {
      owner: step.owner,
      supports: step.supports,
      informed: step.informed,
      form: step.form,
    }),
  ),
  ...formRows(),
  ...['Email', 'Zalo', 'Facebook', 'SMS', 'Điện thoại', 'Phiếu giấy'].map((channel) =>
    row('Kênh', channel, 'Đang dùng'),
  ),
  ...registerRows().map(({ section, name, value, form, note }) => row(section, name, value, { form, note })),
];
