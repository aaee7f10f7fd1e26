/** The six socio-economic regions after the provinces were merged on 1/7/2025, for the place of work. */

/** The answer code of a place of work outside Việt Nam. */
export const ABROAD = 'NN';

export interface Region {
  readonly code: string;
  readonly name: string;
  /** Codes of provinces (src/domain/data/provinces.ts). */
  readonly provinces: readonly string[];
}

/** Division into six regions as the Government set it in October 2025; not read in the gazette, so kept in one place. */
export const REGIONS: readonly Region[] = [
  {
    code: '1',
    name: 'Trung du và miền núi phía Bắc',
    provinces: ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
  },
  { code: '2', name: 'Đồng bằng sông Hồng', provinces: ['01', '22', '24', '31', '33', '37'] },
  { code: '3', name: 'Bắc Trung Bộ', provinces: ['38', '40', '42', '44', '46'] },
  {
    code: '4',
    name: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    provinces: ['48', '51', '52', '56', '66', '68'],
  },
  { code: '5', name: 'Đông Nam Bộ', provinces: ['75', '79', '80'] },
  { code: '6', name: 'Đồng bằng sông Cửu Long', provinces: ['82', '86', '91', '92', '96'] },
];
