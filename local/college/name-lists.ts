/**
 * Family, middle and given names by ethnic group. Shares: Ban Dân tộc figures for Sơn La, 7/2015 (n = 1,184,437); Kinh family
 * names as counted in duyet/vietnamese-namedb uit_member.json (n = 8,757) and after Lê Trung Hoa; given names hoten.org
 * (Đắk Lắk, born 1991–2002). Of the family names in the uplands only the usual order is known (Nguyễn Khôi): Zipf.
 */
import { shares, zipf, type Shares } from './random';

/** Percent of graduates who are Vietnamese nationals. */
export const ETHNIC_SHARES = [
  ['Thái', 53.76],
  ['Kinh', 15.76],
  ['Mông', 15.59],
  ['Mường', 7.53],
  ['Xinh Mun', 2.16],
  ['Dao', 1.75],
  ['Khơ Mú', 1.23],
  ['La Ha', 0.87],
  ['Kháng', 0.83],
  ['Lào', 0.33],
  ['Tày', 0.1],
  ['Hoa', 0.09],
] as const;
export type EthnicGroupName = (typeof ETHNIC_SHARES)[number][0];

const words = (text: string): string[] => text.split(' ');
const evenly = (total: number, list: readonly string[]): [string, number][] =>
  list.map((name) => [name, total / list.length]);

// biome-ignore format: a table
const KINH_FAMILY = shares([
  ['Nguyễn', 31.4], ['Trần', 9.7], ['Lê', 9], ['Phạm', 6.4], ['Hoàng', 5.1], ['Vũ', 3.9], ['Đặng', 2.1], ['Bùi', 2], ['Phan', 1.6],
  ['Đỗ', 1.4], ['Hồ', 1.3], ['Ngô', 1.3],
  ...evenly(24.8, words('Dương Lý Đinh Đào Trịnh Mai Tạ Hà Lương Cao Lưu Phùng Chu Tô Đoàn Kiều La Thân Tống Vương Quách Trương Khuất')),
]);

/** The most frequent first where an order is known. */
export const FAMILY_NAMES: Readonly<Record<EthnicGroupName, Shares<string>>> = {
  Kinh: KINH_FAMILY,
  Thái: zipf(words('Lò Lường Quàng Tòng Cà Mè Lù Lềm Ngần Nông Bạc Cầm Đèo Hoàng Vì Sa')),
  Mông: zipf(words('Giàng Sùng Thào Lầu Vừ Mùa Hờ Lù Mã Lí Xồng Già Lỳ')),
  Mường: zipf(words('Bùi Đinh Quách Bạch Hà')),
  'Xinh Mun': zipf(words('Vì Lò Lường Hà')),
  Dao: zipf(words('Bàn Triệu Lý Đặng Phùng Chu Lưu')),
  'Khơ Mú': zipf(words('Cụt Moong Xeo Lường Vì Quàng')),
  'La Ha': zipf(words('Lò Lường Quàng Hoàng Tòng')),
  Kháng: zipf(words('Lò Lường Quàng Hoàng Bạc')),
  Lào: zipf(words('Lò Vì Lường Quàng')),
  Tày: zipf(words('Hoàng Nông Hà Lương Ma')),
  Hoa: zipf(words('Lý Trần Hoàng Lâm')),
};

// biome-ignore format: a table
export const FEMALE_GIVEN = shares([
  ['Trang', 4.2], ['Thảo', 3.5], ['Linh', 3], ['Anh', 2.5], ['Phương', 2.2], ['Hằng', 2.1], ['Huyền', 2.1], ['Hiền', 2],
  ...evenly(78.4, words('Hoa Hương Lan Mai Ngọc Nga Nhung Oanh Quỳnh Thu Thúy Thùy Thủy Trinh Tuyết Vân Yến Xuân Ánh Bích Chi Dung Duyên Diệp Giang Hà Hạnh Hòa Hồng Huệ Hường Kiều Khánh Lệ Liên Loan Ly My Minh Ngân Ngoan Nguyệt Nhàn Nhi Phượng Thanh Thơm Thoa Trâm Uyên Vui Điệp Đào')),
]);
// biome-ignore format: a table
export const MALE_GIVEN = shares([
  ['Tuấn', 2.7], ['Hoàng', 2.5], ['Huy', 2.2], ['Anh', 2.1], ['Hiếu', 2], ['Hùng', 2], ['Nam', 2], ['Sơn', 1.9], ['Đức', 1.9], ['Dũng', 1.7],
  ...evenly(79, words('Bình Bảo Cường Công Chiến Chung Duy Dương Đạt Đông Giang Hà Hải Hào Hậu Hiệp Hòa Hưng Khánh Khải Kiên Kiệt Lâm Linh Long Luân Lợi Mạnh Minh Nghĩa Ngọc Phong Phúc Phương Quân Quang Quý Quyết Sáng Tài Tâm Tân Thái Thành Thắng Thiện Tiến Toàn Trung Trường Tú Tùng Tuyên Việt Vinh Vũ Xuân')),
]);
export const MONG_MALE_GIVEN = zipf(
  words('Páo Sò Chống Dơ Súa Tủa Chứ Lử Sinh Phử Vàng Tồng Dê Nủ Thái Giống Dia Khua'),
);
export const MONG_FEMALE_GIVEN = zipf(words('Mỷ Dở Sông Mai Chư Dợ Pàng Xía Say Sua Ly Máy Dua Nhìa'));

// biome-ignore format: a table
export const KINH_FEMALE_MIDDLE = shares([['Thu', 1], ['Ngọc', 1], ['Minh', 1], ['Khánh', 1], ['Hải', 1], ['Phương', 1], ['Thanh', 1], ['Bích', 1]]);
// biome-ignore format: a table
export const KINH_MALE_MIDDLE = shares([['Đức', 1], ['Minh', 1], ['Quang', 1], ['Hữu', 1], ['Mạnh', 1], ['Xuân', 1], ['Tuấn', 1], ['Việt', 1], ['Quốc', 1]]);

/** Lao people write the family name last. */
export const LAO_MALE_FIRST = zipf(words('Bounmy Khamphone Somchai Vilay Sengdao Phonexay Thongsing Khamla'));
export const LAO_FEMALE_FIRST = zipf(
  words('Bouavanh Khamphet Somphone Vilayvanh Manivone Chanthala Noy Daovy'),
);
export const LAO_FAMILY = zipf(words('Phommachanh Vongsa Sisavath Inthavong Keomany Xayavong Souvanna'));
