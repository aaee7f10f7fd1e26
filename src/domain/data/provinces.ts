/**
 * The 34 provinces and centrally run cities in force from 1/7/2025 (Nghị quyết 202/2025/QH15), each with the former ones (of 63)
 * that became part of it. Names and codes were read in sunshine-tech/VietnamProvinces@809e91b; the former names typed by hand.
 */

export interface Province {
  /** Two digits. */
  readonly code: string;
  readonly kind: 'Tỉnh' | 'Thành phố';
  /** Without Tỉnh or Thành phố: 'Sơn La'. */
  readonly name: string;
  /** Names until 30/6/2025 of everything it holds now, other than its own name. */
  readonly former: readonly string[];
}

const province = (code: string, name: string, ...former: readonly string[]): Province => ({
  code,
  kind: 'Tỉnh',
  name,
  former,
});
const city = (code: string, name: string, ...former: readonly string[]): Province => ({
  code,
  kind: 'Thành phố',
  name,
  former,
});

// biome-ignore format: a table
export const PROVINCES: readonly Province[] = [
  city('01', 'Hà Nội'),
  province('04', 'Cao Bằng'),
  province('08', 'Tuyên Quang', 'Hà Giang'),
  province('11', 'Điện Biên'),
  province('12', 'Lai Châu'),
  province('14', 'Sơn La'),
  province('15', 'Lào Cai', 'Yên Bái'),
  province('19', 'Thái Nguyên', 'Bắc Kạn'),
  province('20', 'Lạng Sơn'),
  province('22', 'Quảng Ninh'),
  province('24', 'Bắc Ninh', 'Bắc Giang'),
  province('25', 'Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc'),
  city('31', 'Hải Phòng', 'Hải Dương'),
  province('33', 'Hưng Yên', 'Thái Bình'),
  province('37', 'Ninh Bình', 'Hà Nam', 'Nam Định'),
  province('38', 'Thanh Hóa'),
  province('40', 'Nghệ An'),
  province('42', 'Hà Tĩnh'),
  province('44', 'Quảng Trị', 'Quảng Bình'),
  city('46', 'Huế', 'Thừa Thiên Huế'),
  city('48', 'Đà Nẵng', 'Quảng Nam'),
  province('51', 'Quảng Ngãi', 'Kon Tum'),
  province('52', 'Gia Lai', 'Bình Định'),
  province('56', 'Khánh Hòa', 'Ninh Thuận'),
  province('66', 'Đắk Lắk', 'Phú Yên'),
  province('68', 'Lâm Đồng', 'Bình Thuận', 'Đắk Nông'),
  province('75', 'Đồng Nai', 'Bình Phước'),
  city('79', 'Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh'),
  province('80', 'Tây Ninh', 'Long An'),
  province('82', 'Đồng Tháp', 'Tiền Giang'),
  province('86', 'Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
  province('91', 'An Giang', 'Kiên Giang'),
  city('92', 'Cần Thơ', 'Hậu Giang', 'Sóc Trăng'),
  province('96', 'Cà Mau', 'Bạc Liêu'),
];
