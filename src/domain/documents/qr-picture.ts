/** A QR code as a picture for a document (ISO/IEC 18004), P9. */
import qrcode from 'qrcode-generator';
import { squarePng } from './png';
import type { Picture } from './picture';

/** Modules of white around a code that a scanner needs. */
const QUIET = 4;
/** Pixels to a module: 45 modules in 110 mm then print at some 85 dots an inch, sharp because no pixel is blurred. */
const SCALE = 8;

/** Error correction M: paper gets dirty. */
export const qrPicture = (link: string, widthMm: number, description: string): Picture => {
  const code = qrcode(0, 'M');
  code.addData(link);
  code.make();
  const count = code.getModuleCount();
  const inside = (at: number): boolean => at >= QUIET && at < count + QUIET;
  const png = squarePng(
    count + 2 * QUIET,
    SCALE,
    (row, column) => inside(row) && inside(column) && code.isDark(row - QUIET, column - QUIET),
  );
  return { png, widthMm, heightMm: widthMm, description };
};
