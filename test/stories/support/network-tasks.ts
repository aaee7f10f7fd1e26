/** One real task for each register of the network: the rows that a person types into its form. */

const day = { date: '2026-10-15' };
const hoa = { name: 'Lò Thị Hoa', className: 'KT2 K59' };
const both = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>>[] => [
  { ...values, faculty: 'Kinh tế' },
  { ...values, faculty: 'Kỹ thuật' },
];
const event = (kind: string): Readonly<Record<string, string>> => ({
  ...day,
  kind,
  title: kind,
  state: 'Đã tổ chức',
  attended: '40',
});
const piece = (kind: string, channel: string): Readonly<Record<string, string>> => ({
  title: 'Từ bản đến xưởng',
  kind,
  channel,
  published: '2026-10-10',
  consent: 'Có',
  ...hoa,
});

const meeting = {
  ...day,
  student: 'Quàng Văn Tiến',
  mentor: 'Lò Thị Hoa',
  how: 'Điện thoại',
  topic: 'Đồ án',
};
const report = { due: '2026-12-14', unit: 'Hội Khuyến học', receivedOn: '2026-10-19', events: '5' };

/** What is added, by register, and the duty that it settles. */
export const tasks: readonly (readonly [
  string,
  string,
  RegExp | null,
  readonly Readonly<Record<string, string>>[],
])[] = [
  ['S2.16', 'events', /^Tổ chức diễn đàn/, [event('Diễn đàn')]],
  ['S2.23', 'events', /Ngày hội trở về/, [event('Ngày hội trở về')]],
  ['S2.16', 'participants', null, [{ ...hoa, event: 'Diễn đàn', coming: 'Sẽ đến', guests: '1' }]],
  ['S2.33', 'events', /đoàn tư vấn/, [{ ...event('Đoàn tư vấn tuyển sinh'), place: 'THPT Mộc Lỵ' }]],
  ['S2.41', 'events', /^Phát động/, [event('Sinh viên năm cuối kết nối cựu sinh viên')]],
  ['S2.42', 'events', /tọa đàm kỹ năng mềm/, [event('Tọa đàm kỹ năng mềm')]],
  [
    'S2.36',
    'speakers',
    /báo cáo chuyên đề/,
    both({ ...day, ...hoa, kind: 'Báo cáo chuyên đề', topic: 'Kế toán' }),
  ],
  [
    'S2.38',
    'mentors',
    /Cố vấn đồng hành/,
    both({ ...hoa, major: 'Kế toán', capacity: '2', from: '2026-09-01' }),
  ],
  [
    'S2.38',
    'mentees',
    null,
    [
      {
        askedOn: '2026-10-01',
        student: 'Quàng Văn Tiến',
        studentClass: 'KT3',
        faculty: 'Kinh tế',
        major: 'Kế toán',
        state: 'Đang cố vấn',
        mentor: 'Lò Thị Hoa',
        meetings: '2',
      },
    ],
  ],
  ['S2.38', 'mentorMeetings', null, [meeting]],
  [
    'S2.32',
    'ambassadors',
    /đại sứ/,
    [{ ...hoa, province: 'Sơn La', commune: 'Mường La', from: '2026-09-01' }],
  ],
  [
    'S2.27',
    'honours',
    /Cựu HSSV tiêu biểu/,
    [
      {
        ...hoa,
        year: '2026',
        achievement: 'Hợp tác xã 40 lao động',
        state: 'Đã vinh danh',
        decision: '99/QĐ-CĐHB',
        ceremony: 'Ngày thành lập trường',
        honouredOn: '2026-10-15',
      },
    ],
  ],
  [
    'S2.25',
    'cards',
    /Thẻ cựu sinh viên/,
    [{ ...hoa, number: '1', issuedOn: '2026-10-15', state: 'Hiệu lực' }],
  ],
  ['S2.26', 'cardUses', null, [{ ...day, number: '1', benefit: 'Thư viện' }]],
  [
    'S2.21',
    'committees',
    /cấp Trường/,
    [{ ...hoa, level: 'Trường', role: 'Trưởng ban', from: '2026-09-01' }],
  ],
  ['S2.21', 'committees', /cấp Khoa/, both({ ...hoa, level: 'Khoa', role: 'Ủy viên', from: '2026-09-01' })],
  [
    'S2.11',
    'alumniGroups',
    null,
    [{ ...hoa, title: 'Cựu KT2', kind: 'Theo lớp', of: 'KT2 K59', members: '30' }],
  ],
  ['S2.15', 'news', /^Cập nhật, chia sẻ/, [piece('Thành tựu cựu HSSV', 'Zalo')]],
  ['S2.29', 'news', /Website/, [piece('Phát triển nhà trường', 'Website')]],
  ['S2.30', 'news', /Fanpage/, [piece('Bản tin', 'Fanpage')]],
  ['S2.31', 'news', /Gương sáng/, [piece('Gương sáng cựu HSSV', 'Website')]],
  ['S2.35', 'news', /thương hiệu/, [piece('Giới thiệu doanh nghiệp cựu HSSV', 'Fanpage')]],
  ['S2.22', 'news', /^Công khai/, [piece('Công khai Quỹ hỗ trợ sinh viên', 'Website')]],
  ['S2.30', 'channels', null, [{ title: 'Hội Cựu HSSV', kind: 'Fanpage', url: 'https://example.com/hoi' }]],
  ['S2.12', 'interactions', null, [{ ...day, ...hoa, direction: 'Cựu HSSV đến trường', channel: 'Zalo' }]],
  [
    'S2.37',
    'curriculum',
    /^Lấy ý kiến/,
    both({ ...day, ...hoa, as: 'Chuyên gia', programme: 'Kế toán', opinion: 'Thêm phần mềm kế toán' }),
  ],
  [
    'S2.37',
    'employerAnswers',
    null,
    both({
      ...day,
      ...hoa,
      company: 'HTX Hoa Ban',
      as: 'Nhà tuyển dụng',
      programme: 'Kế toán',
      satisfied: '4',
    }),
  ],
  ['S2.39', 'companies', null, [{ ...hoa, company: 'HTX Hoa Ban', trade: 'Nông sản' }]],
  [
    'S2.39',
    'mous',
    /doanh nghiệp do cựu HSSV quản lý/,
    both({ ...hoa, number: '', company: 'HTX Hoa Ban', managed: 'Có', signedOn: '2026-10-01' }).map(
      (mou, at) => ({
        ...mou,
        number: `0${at + 1}/BB`,
      }),
    ),
  ],
  [
    'S2.34',
    'jobs',
    /đăng tin tuyển dụng/,
    [
      {
        ...day,
        company: 'HTX Hoa Ban',
        ofAlumnus: 'Có',
        kind: 'Tuyển dụng',
        title: 'Kế toán',
        wanted: '2',
        postedOn: '2026-10-16',
      },
    ],
  ],
  [
    'S2.17',
    'sponsorships',
    /xã hội hóa/,
    [
      {
        pledgedOn: '2026-09-01',
        donor: 'HTX Hoa Ban',
        donorKind: 'Doanh nghiệp cựu HSSV',
        form: 'Tiền',
        value: '5.000.000',
        purpose: 'Học bổng',
        state: 'Đã nhận',
        receivedOn: '2026-10-01',
      },
    ],
  ],
  [
    'S2.22',
    'fund',
    null,
    [{ ...day, voucher: 'PT01', direction: 'Thu', amount: '5000000', content: 'Ủng hộ' }],
  ],
  [
    'S2.44',
    'scholarships',
    /nghèo vượt khó/,
    [
      {
        ...day,
        student: 'Quàng Văn Tiến',
        studentClass: 'KT3',
        criterion: 'Hộ nghèo',
        effort: 'Khá',
        amount: '2.000.000',
        source: 'HTX Hoa Ban',
      },
    ],
  ],
  [
    'S2.48',
    'budgetLines',
    /kinh phí/,
    [{ ...day, year: '2026', source: 'Ngân sách trường', content: 'Ngày hội trở về', planned: '20.000.000' }],
  ],
  ['S2.53', 'unitReports', null, [report]],
  ['S2.8', 'units', null, [{ name: 'Phòng Đào tạo', kind: 'Phòng', role: 'Khác' }]],
  [
    'S2.1',
    'duties',
    /^Gặp mặt/,
    [{ article: '4.2', role: 'Đầu mối', text: 'Gặp mặt cựu HSSV K59', period: 'Năm', doneOn: '2026-10-18' }],
  ],
];
