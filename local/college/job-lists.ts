/** Employers and posts of the made-up college's graduates; every employer is named after the ban flower, so that none exists. */

export type Sector = '1' | '2' | '3' | '4' | '5' | '6';

/** By the sector codes of BM.CTHS.06.02 (1 Nhà nước … 6 Nước ngoài). */
export const EMPLOYERS: Readonly<Record<Sector, readonly [string, ...string[]]>> = {
  '1': ['UBND xã Bản Ban', 'Trung tâm Dịch vụ công Hoa Ban', 'Ban quản lý rừng Suối Ban'],
  '2': [
    'Công ty TNHH Hoa Ban Trắng',
    'Công ty CP Ban Tím',
    'Công ty TNHH MTV Suối Ban',
    'Doanh nghiệp tư nhân Ban Rừng',
    'Siêu thị Ban Mới',
    'Khách sạn Hoa Ban Xanh',
  ],
  '3': [
    'Công ty TNHH Ban Electronics',
    'Công ty TNHH May mặc Ban Garment',
    'Công ty TNHH Linh kiện Ban Tech',
  ],
  '4': ['Tự kinh doanh', 'Cửa hàng của gia đình', 'Bán hàng trên mạng'],
  '5': ['HTX Nông sản Bản Ban', 'HTX Cây ăn quả Đồi Ban', 'Hộ gia đình'],
  '6': ['Ban Works Co. (nước ngoài)', 'Ban Farm (nước ngoài)'],
};

interface Work {
  /** Percent by sector code, for employees. */
  readonly sectors: readonly (readonly [Sector, number])[];
  /** Where the state employs this trade; otherwise the general list. */
  readonly stateEmployers?: readonly [string, ...string[]];
  readonly matching: readonly [string, ...string[]];
  readonly related: readonly [string, ...string[]];
}

// biome-ignore format: a table
const OFFICE_SECTORS = [['1', 15], ['2', 62], ['3', 12], ['5', 8], ['6', 3]] as const;
// biome-ignore format: a table
const FACTORY_SECTORS = [['1', 5], ['2', 55], ['3', 30], ['5', 4], ['6', 6]] as const;
// biome-ignore format: a table
const CARE_SECTORS = [['1', 60], ['2', 34], ['3', 2], ['6', 4]] as const;
// biome-ignore format: a table
const FIELD_SECTORS = [['1', 25], ['2', 40], ['5', 31], ['6', 4]] as const;

/** By major. */
export const WORK: Readonly<Record<string, Work>> = {
  'Kế toán': {
    sectors: OFFICE_SECTORS,
    matching: ['Nhân viên kế toán', 'Kế toán kho', 'Kế toán bán hàng'],
    related: ['Thu ngân', 'Thủ quỹ', 'Nhân viên văn phòng'],
  },
  'Hướng dẫn du lịch': {
    sectors: OFFICE_SECTORS,
    matching: ['Hướng dẫn viên', 'Điều hành tua'],
    related: ['Lễ tân khách sạn', 'Nhân viên nhà hàng'],
  },
  'Công nghệ thông tin': {
    sectors: OFFICE_SECTORS,
    matching: ['Kỹ thuật viên máy tính', 'Lập trình viên', 'Quản trị mạng'],
    related: ['Nhân viên bán hàng điện máy', 'Nhân viên nhập liệu', 'Thiết kế quảng cáo'],
  },
  'Công nghệ ô tô': {
    sectors: FACTORY_SECTORS,
    matching: ['Thợ sửa chữa ô tô', 'Kỹ thuật viên bảo dưỡng'],
    related: ['Thợ sửa xe máy', 'Lái xe', 'Công nhân lắp ráp'],
  },
  'Điện công nghiệp': {
    sectors: FACTORY_SECTORS,
    matching: ['Thợ điện', 'Nhân viên bảo trì điện'],
    related: ['Thợ điện lạnh', 'Công nhân lắp ráp điện tử'],
  },
  'Điều dưỡng': {
    sectors: CARE_SECTORS,
    stateEmployers: ['Trạm y tế xã Bản Ban', 'Bệnh viện đa khoa Hoa Ban', 'Trung tâm y tế Suối Ban'],
    matching: ['Điều dưỡng viên'],
    related: ['Nhân viên phòng khám', 'Chăm sóc người cao tuổi'],
  },
  Dược: {
    sectors: OFFICE_SECTORS,
    stateEmployers: ['Bệnh viện đa khoa Hoa Ban', 'Trung tâm y tế Suối Ban'],
    matching: ['Nhân viên nhà thuốc', 'Trình dược viên'],
    related: ['Bán mỹ phẩm', 'Nhân viên kho thuốc'],
  },
  'Chăn nuôi - Thú y': {
    sectors: FIELD_SECTORS,
    matching: ['Kỹ thuật viên chăn nuôi', 'Thú y viên xã'],
    related: ['Bán thức ăn chăn nuôi', 'Công nhân trang trại'],
  },
  'Lâm sinh': {
    sectors: FIELD_SECTORS,
    matching: ['Nhân viên bảo vệ rừng', 'Kỹ thuật viên vườn ươm'],
    related: ['Công nhân trồng rừng', 'Trồng cây ăn quả'],
  },
  'Giáo dục mầm non': {
    sectors: CARE_SECTORS,
    stateEmployers: ['Trường mầm non Hoa Ban Đỏ', 'Trường mầm non Bản Ban'],
    matching: ['Giáo viên mầm non'],
    related: ['Cô nuôi', 'Giáo viên trung tâm kỹ năng'],
  },
};

export const OTHER_POSTS: readonly [string, ...string[]] = [
  'Công nhân',
  'Nhân viên bán hàng',
  'Phụ hồ',
  'Lái xe',
  'Phục vụ quán ăn',
];
export const OWN_BUSINESS: readonly [string, ...string[]] = [
  'Chủ cửa hàng',
  'Bán hàng trực tuyến',
  'Thợ tự do',
];
export const FARM_POSTS: readonly [string, ...string[]] = [
  'Trồng cây ăn quả',
  'Trồng cà phê',
  'Chăn nuôi gia đình',
];
