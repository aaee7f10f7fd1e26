/**
 * The 54 ethnic groups of Việt Nam and the other spellings under which offices type them. Names after Quyết định
 * 121-TCTK/PPCĐ (2/3/1979). Numeric codes are left out: the lists of 1979 and 2008 (Quyết định 1019/QĐ-TCTK) contradict each other.
 */

export interface EthnicGroup {
  readonly name: string;
  /** Older, dialect or misheard spellings; some are no longer polite, but stand in old lists. */
  readonly aliases: readonly string[];
}

const group = (name: string, ...aliases: readonly string[]): EthnicGroup => ({ name, aliases });

// biome-ignore format: a table
export const ETHNIC_GROUPS: readonly EthnicGroup[] = [
  group('Kinh', 'Việt'), group('Tày'), group('Thái'), group('Hoa', 'Hán'),
  group('Khmer', 'Khơ Me', 'Khơ-me', 'Khơ me'), group('Mường'), group('Nùng'),
  group('Mông', "H'Mông", "H'mông", 'HMông', 'H’Mông', 'Hmong', 'Mèo', 'Mẹo'), group('Dao', 'Mán'),
  group('Gia Rai', 'Gia-rai', 'Jrai'), group('Ngái'), group('Ê Đê', 'Ê-đê', 'Rađê'), group('Ba Na'),
  group('Xơ Đăng'), group('Sán Chay', 'Cao Lan', 'Sán Chỉ'), group('Cơ Ho'), group('Chăm'), group('Sán Dìu'),
  group('Hrê'), group('Ra Glai'), group('Mnông', "M'Nông", 'M’nông'), group('Xtiêng', "X'Tiêng", 'Xtieng'),
  group('Bru-Vân Kiều'), group('Thổ'), group('Giáy'), group('Cơ Tu'), group('Giẻ Triêng'), group('Mạ'),
  group('Khơ Mú', 'Khơ-mú', 'Khơ mú', 'Khmu'), group('Co'), group('Tà Ôi'), group('Chơ Ro'), group('Kháng'),
  group('Xinh Mun', 'Xinh-mun', 'Puộc'), group('Hà Nhì'), group('Chu Ru'), group('Lào'), group('La Chí'),
  group('La Ha'), group('Phù Lá'), group('La Hủ'), group('Lự'), group('Lô Lô'), group('Chứt'), group('Mảng'),
  group('Pà Thẻn'), group('Cờ Lao'), group('Cống'), group('Bố Y'), group('Si La'), group('Pu Péo'), group('Rơ Măm'),
  group('Brâu'), group('Ơ Đu'),
];
