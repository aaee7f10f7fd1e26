/** What the invented college teaches: faculties and majors with what their graduates tend to do. */

export interface Major {
  readonly name: string;
  /** Starts class names: 'KT' in 'KT2'. */
  readonly short: string;
  /** Mã ngành, nghề without its first digit, the level (5 trung cấp, 6 cao đẳng); '' where it could not be confirmed. */
  readonly codeWithoutLevel: string;
  readonly faculty: string;
  /** Share of women. */
  readonly women: number;
  /** Share of all classes. */
  readonly weight: number;
}

const major = (
  faculty: string,
  name: string,
  short: string,
  women: number,
  weight: number,
  codeWithoutLevel = '',
): Major => ({
  name,
  short,
  codeWithoutLevel,
  faculty,
  women,
  weight,
});

const ECONOMICS = 'Khoa Kinh tế - Du lịch';
const ENGINEERING = 'Khoa Kỹ thuật - Công nghệ';
const HEALTH = 'Khoa Y - Dược';
const FARMING = 'Khoa Nông - Lâm nghiệp';
const TEACHING = 'Khoa Sư phạm mầm non';

export const ACCOUNTING = major(ECONOMICS, 'Kế toán', 'KT', 0.85, 14, '340301');
export const ELECTRICITY = major(ENGINEERING, 'Điện công nghiệp', 'ĐC', 0.05, 12);

/** Codes stand only where one was seen in a public list; the others stay empty, as in many an office's list. */
export const MAJORS: readonly Major[] = [
  ACCOUNTING,
  ELECTRICITY,
  major(ECONOMICS, 'Hướng dẫn du lịch', 'DL', 0.6, 7),
  major(ENGINEERING, 'Công nghệ thông tin', 'TH', 0.35, 13, '480201'),
  major(ENGINEERING, 'Công nghệ ô tô', 'OT', 0.02, 14, '510216'),
  major(HEALTH, 'Điều dưỡng', 'ĐD', 0.8, 11, '720301'),
  major(HEALTH, 'Dược', 'DS', 0.75, 8, '720201'),
  major(FARMING, 'Chăn nuôi - Thú y', 'CN', 0.4, 7),
  major(FARMING, 'Lâm sinh', 'LS', 0.25, 4),
  major(TEACHING, 'Giáo dục mầm non', 'MN', 0.98, 10),
];
