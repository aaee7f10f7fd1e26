/** A black and white picture as a PNG file (W3C PNG, third edition), without a compressor: its data are stored blocks of deflate (RFC 1951). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The most that one stored block holds. */
const BLOCK = 65_535;

const crcOfByte = (byte: number): number => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
};

const crc32 = (bytes: readonly number[]): number =>
  (bytes.reduce((crc, byte) => crcOfByte((crc ^ byte) & 0xff) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

const adler32 = (bytes: readonly number[]): number => {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
};

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const uint16 = (value: number): number[] => [value & 0xff, value >>> 8];

const chunk = (type: string, data: readonly number[]): number[] => {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
};

const stored = (data: readonly number[]): number[] => {
  const out = [0x78, 0x01];
  for (let at = 0; at < data.length; at += BLOCK) {
    const part = data.slice(at, at + BLOCK);
    out.push(at + BLOCK >= data.length ? 1 : 0, ...uint16(part.length), ...uint16(part.length ^ 0xffff));
    for (const byte of part) out.push(byte);
  }
  return [...out, ...uint32(adler32(data))];
};

/** One row of pixels, eight to a byte, with the filter byte before; 1 is white. */
const rowBytes = (size: number, isDark: (column: number) => boolean): number[] => {
  const bytes = Array.from({ length: Math.ceil(size / 8) }, () => 0);
  for (let column = 0; column < size; column += 1)
    if (!isDark(column)) bytes[column >> 3] = (bytes[column >> 3] ?? 0) | (0x80 >> (column & 7));
  return [0, ...bytes];
};

/** A square of `modules` on a side, each drawn `scale` pixels wide. */
export const squarePng = (
  modules: number,
  scale: number,
  isDark: (row: number, column: number) => boolean,
): Uint8Array => {
  const size = modules * scale;
  const data: number[] = [];
  for (let row = 0; row < modules; row += 1) {
    const bytes = rowBytes(size, (column) => isDark(row, Math.floor(column / scale)));
    for (let line = 0; line < scale; line += 1) for (const byte of bytes) data.push(byte);
  }
  const header = [...uint32(size), ...uint32(size), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(data)),
    ...chunk('IEND', []),
  ]);
};
