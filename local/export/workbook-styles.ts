/** The looks of a cell as .xlsx knows them. */
import type { CellStyle as XlsxStyle } from 'hucre';
import type { CellStyle } from '../world/sheet-state';

type Side = NonNullable<NonNullable<XlsxStyle['border']>['top']>;
type Alignment = NonNullable<XlsxStyle['alignment']>;

/** '#F1F3F4' as 'F1F3F4'; null for what is no such colour. */
const rgb = (color: string | undefined): string | null =>
  /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1]?.toUpperCase() ?? null;

const font = (style: CellStyle): NonNullable<XlsxStyle['font']> => {
  const color = rgb(style.fontColor);
  return {
    name: style.fontFamily ?? 'Arial',
    size: style.fontSize ?? 10,
    ...(style.fontWeight === 'bold' ? { bold: true } : {}),
    ...(style.fontStyle === 'italic' ? { italic: true } : {}),
    ...(color === null ? {} : { color: { rgb: color } }),
  };
};

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical']>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
};
const alignment = (style: CellStyle): Alignment => {
  const horizontal = HORIZONTAL[style.horizontal ?? ''];
  const vertical = VERTICAL[style.vertical ?? ''];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
  };
};

const LINE: Side = { style: 'thin', color: { rgb: '000000' } };
const border = (sides: string): NonNullable<XlsxStyle['border']> => ({
  ...(sides.includes('t') ? { top: LINE } : {}),
  ...(sides.includes('l') ? { left: LINE } : {}),
  ...(sides.includes('b') ? { bottom: LINE } : {}),
  ...(sides.includes('r') ? { right: LINE } : {}),
});

export const xlsxStyle = (style: CellStyle): XlsxStyle => {
  const background = rgb(style.background);
  return {
    font: font(style),
    alignment: alignment(style),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...(background === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } }),
    ...(style.border === undefined ? {} : { border: border(style.border) }),
  };
};
