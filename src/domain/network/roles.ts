/** What a unit is to the network: the regulation names units by what they do, each college by names of its own (Điều 3–10). */

export const UNIT_KINDS = ['Phòng', 'Khoa', 'Trung tâm', 'Đoàn thể'] as const;

export const ROLES = [
  'Đầu mối',
  'Tài chính',
  'Truyền thông',
  'Tuyển sinh',
  'Khoa',
  'Đoàn Thanh niên, Hội Sinh viên',
  'Hội Khuyến học',
  'Khác',
] as const;
export type Role = (typeof ROLES)[number];
