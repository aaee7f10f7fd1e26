/** A QR code as a drawing: what a phone's camera reads off the screen (P9). */
import { useMemo } from 'preact/hooks';
import qrcode from 'qrcode-generator';

/** Modules of white around a code that a scanner needs (ISO/IEC 18004). */
const QUIET = 4;

export interface QrDrawing {
  /** Modules on a side, the white ones around included. */
  readonly size: number;
  /** The dark modules as an SVG path. */
  readonly path: string;
}

/** Error correction L for links on a screen, M for paper that gets dirty. */
export const drawQr = (text: string, level: 'L' | 'M' = 'L'): QrDrawing => {
  const code = qrcode(0, level);
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const dark = Array.from(
    { length: count * count },
    (_, at) => [Math.floor(at / count), at % count] as const,
  );
  return {
    size: count + 2 * QUIET,
    path: dark
      .filter(([row, column]) => code.isDark(row, column))
      .map(([row, column]) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`)
      .join(''),
  };
};

interface QrProps {
  readonly text: string;
  /** What it leads to, for a screen reader. */
  readonly label: string;
}

export const Qr = ({ text, label }: QrProps) => {
  const { size, path } = useMemo(() => drawQr(text), [text]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
