/** Settings of the alumni network: the four switches, the regulation's day, terms, when lights change (Quyết định 1262; UX 2). */
const SWITCH = 'Bật hoặc Tắt; bấm ở trang Mạng lưới cựu HSSV. Tắt thì ẩn tab, không xóa';

export const networkSettings = {
  networkActivities: { section: 'Mạng lưới', name: 'Hoạt động', value: 'Tắt', note: SWITCH },
  networkInformation: { section: 'Mạng lưới', name: 'Thông tin', value: 'Tắt', note: SWITCH },
  networkResources: { section: 'Mạng lưới', name: 'Nguồn lực', value: 'Tắt', note: SWITCH },
  networkDuties: { section: 'Mạng lưới', name: 'Trách nhiệm', value: 'Tắt', note: SWITCH },
  dutiesFrom: {
    section: 'Mạng lưới',
    name: 'Quy định có hiệu lực từ ngày',
    value: '29/12/2025',
    note: 'Nhiệm vụ của các đơn vị tính từ ngày này',
  },
  foundingDay: {
    section: 'Mạng lưới',
    name: 'Ngày thành lập trường',
    value: '15/10/1963',
    note: 'Ngày hội trở về tổ chức nhân dịp này',
  },
  termStarts: {
    section: 'Mạng lưới',
    name: 'Ngày bắt đầu học kỳ',
    value: '01/08; 01/02',
    note: 'Học kỳ I; học kỳ II',
  },
  reportDays: {
    section: 'Mạng lưới',
    name: 'Hạn báo cáo 6 tháng',
    value: '14/06; 14/12',
    note: 'Điều 10.4: trước ngày 15/6 và 15/12, nghĩa là hết ngày 14',
  },
  facultyColumns: {
    section: 'Mạng lưới',
    name: 'Cột chia sẻ thêm cho khoa',
    value: 'Nơi công tác',
    note: 'Ngoài họ tên, lớp, ngành, ngày tốt nghiệp; được thêm: Nơi công tác; Số điện thoại; Email',
  },
  dutyWarningDays: {
    section: 'Mạng lưới',
    name: 'Báo trước nhiệm vụ (ngày)',
    value: '30',
    note: 'Còn chừng này ngày thì đèn vàng',
  },
  silentMonths: {
    section: 'Mạng lưới',
    name: 'Lâu không liên hệ, quá (tháng)',
    value: '12',
    note: 'Danh sách cựu HSSV lâu không liên hệ',
  },
  cardPattern: {
    section: 'Mạng lưới',
    name: 'Số in trên thẻ',
    value: 'CSV-{năm}-{số}',
    note: '{năm}: năm cấp; {số}: số thẻ, năm chữ số',
  },
  cardYears: {
    section: 'Mạng lưới',
    name: 'Thẻ có giá trị (năm)',
    value: '5',
    note: '0: không có hạn',
  },
  cardBenefits: {
    section: 'Mạng lưới',
    name: 'Đặc quyền của thẻ',
    value: 'Thư viện; hạ tầng thể thao',
    note: 'Ghi vào sổ Thẻ khi cấp',
  },
  dutyMail: {
    section: 'Mạng lưới',
    name: 'Email nhận thư nhắc nhiệm vụ',
    value: '',
    note: 'Mỗi tuần một thư gồm mọi việc đến hạn, quá hạn; để trống thì gửi tới Email liên hệ',
  },
} as const;
