/** Home addresses: village, commune and province as they are written now and as they were until 30/6/2025. */
import { shares, type Random } from './random';

export interface Home {
  /** Province in force, without Tỉnh or Thành phố; 'Nước ngoài' for abroad. */
  readonly province: string;
  readonly address: string;
  readonly formerAddress: string;
}

interface Area {
  /** Its name among the 34 provinces. */
  readonly province: string;
  /** Its name among the former 63. */
  readonly formerProvince: string;
  readonly districts: readonly [string, ...string[]];
}

const area = (province: string, formerProvince: string, ...districts: [string, ...string[]]): Area => ({
  province,
  formerProvince,
  districts,
});

/** Where students come from, percent: nine of ten from the province itself [P]. */
const AREAS = shares([
  // biome-ignore format: a table
  [area('Sơn La', 'Sơn La', 'Mai Sơn', 'Thuận Châu', 'Mường La', 'Quỳnh Nhai', 'Sông Mã', 'Sốp Cộp', 'Yên Châu', 'Mộc Châu', 'Vân Hồ', 'Phù Yên', 'Bắc Yên'), 85],
  [area('Điện Biên', 'Điện Biên', 'Tuần Giáo', 'Điện Biên Đông'), 3.5],
  [area('Lai Châu', 'Lai Châu', 'Than Uyên', 'Tân Uyên'), 2],
  [area('Lào Cai', 'Yên Bái', 'Văn Chấn', 'Trạm Tấu', 'Mù Cang Chải'), 3],
  [area('Phú Thọ', 'Hòa Bình', 'Mai Châu', 'Đà Bắc', 'Tân Lạc'), 3],
  [area('Phú Thọ', 'Phú Thọ', 'Thanh Sơn', 'Tân Sơn'), 1],
  [area('Hà Nội', 'Hà Nội', 'Ba Vì'), 0.8],
  [area('Ninh Bình', 'Nam Định', 'Ý Yên', 'Hải Hậu'), 0.7],
  [area('Hưng Yên', 'Thái Bình', 'Tiền Hải', 'Đông Hưng'), 0.5],
  [area('Thanh Hóa', 'Thanh Hóa', 'Mường Lát'), 0.5],
]);

const one = (text: string) => shares(text.split(' ').map((word) => [word, 1]));
const VILLAGE_START = one('Nà Co Bó Huổi Pá Nong Tà Phiêng');
const VILLAGE_END = one('Hạ Mòn Phướng Sản Lốc Cại Tòng Ngần Hin Đứa Xa Luông');
const COMMUNE_START = one('Chiềng Mường Phiêng Tà Nà Hua');
const COMMUNE_END = one('Ban Sơ On Khoa Lầm Và Hoa Nơi Pha Bằng Chung Xôm');

export const makeHome = (random: Random): Home => {
  const { province, formerProvince, districts } = random.from(AREAS);
  const village = `bản ${random.from(VILLAGE_START)} ${random.from(VILLAGE_END)}`;
  const commune = `xã ${random.from(COMMUNE_START)} ${random.from(COMMUNE_END)}`;
  const kind = province === 'Hà Nội' ? 'thành phố' : 'tỉnh';
  const place = `${village}, ${commune}`;
  return {
    province,
    address: `${place}, ${kind} ${province}`,
    formerAddress: `${place}, huyện ${random.pick(districts)}, ${kind} ${formerProvince}`,
  };
};

export const makeLaoHome = (random: Random): Home => {
  const address = `bản ${random.pick(['Phôn Xay', 'Na Kao', 'Nong Bua'])}, tỉnh ${random.pick(['Hủa Phăn', 'Luông Pha Băng', 'U Đôm Xay'])}, Lào`;
  return { province: 'Nước ngoài', address, formerAddress: address };
};
