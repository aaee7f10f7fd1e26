/** Writes lines of text as a PDF of A4 pages that can be searched and copied from; every page says that it is a trial view. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { projectRoot } from '../workspace/project';
import { readFont, type Font } from './ttf';

const NOTICE = 'Bản xem thử: chỉ có chữ, không phải bản in chính thức';
/** Points; margins of Nghị định 30/2020, Phụ lục I: top and bottom 20, left 30, right 15 mm. */
const PAGE = { width: 595.28, height: 841.89, left: 85, right: 42.5, top: 57, bottom: 57 } as const;
const SIZE = 12;
const LEADING = 17;
const LINES = Math.floor((PAGE.height - PAGE.top - PAGE.bottom) / LEADING);

/** Arimo (SIL OFL 1.1), which the charts are drawn in. */
const font = (): Font => {
  const load = createRequire(path.join(projectRoot(), 'package.json'));
  return readFont(readFileSync(load.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')));
};

const widthOf = (text: string, { glyph, width }: Font): number =>
  Array.from(text).reduce((sum, letter) => sum + width(glyph(letter.codePointAt(0) ?? 0)), 0);

/** Lines that fit the page, broken between words. */
const wrapped = (text: string, used: Font): string[] => {
  const room = ((PAGE.width - PAGE.left - PAGE.right) * 1000) / SIZE;
  const lines = [''];
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && widthOf(longer, used) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

const hex = (value: number): string => value.toString(16).padStart(4, '0');
const shown = (text: string, { glyph }: Font): string =>
  Array.from(text, (letter) => hex(glyph(letter.codePointAt(0) ?? 0))).join('');

const pageContent = (lines: readonly string[], used: Font): string =>
  [
    'BT',
    `/F 8 Tf ${PAGE.left} 28 Td <${shown(NOTICE, used)}> Tj ET`,
    `BT /F ${SIZE} Tf ${LEADING} TL ${PAGE.left} ${PAGE.height - PAGE.top - SIZE} Td`,
    ...lines.map((line) => `<${shown(line, used)}> Tj T*`),
    'ET',
  ].join('\n');

/** Which letter each glyph stands for, so that the text can be searched. */
const toUnicode = (letters: readonly string[], { glyph }: Font): string => {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code <= 0xffff);
  const rows = codes.map((code) => `<${hex(glyph(code))}> <${hex(code)}>`);
  const groups = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) =>
    rows.slice(index * 100, index * 100 + 100),
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`;
};

const stream = (data: Uint8Array | string, more = ''): Buffer => {
  const packed = deflateSync(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${more}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};

/** Objects numbered from 1 in a file with its table of places. */
const assembled = (objects: readonly (Buffer | string)[]): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const places: number[] = [];
  let size = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    places.push(size);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
};

/** Number of the first page's object; two objects a page. */
const FIRST_PAGE = 8;

const fontObjects = (letters: readonly string[], used: Font): (Buffer | string)[] => {
  const glyphs = [...new Set(letters.map((letter) => used.glyph(letter.codePointAt(0) ?? 0)))];
  const widths = glyphs.map((glyph) => `${glyph} [${used.width(glyph)}]`).join(' ');
  return [
    '<< /Type /Font /Subtype /Type0 /BaseFont /Arimo /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 7 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arimo /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
    '<< /Type /FontDescriptor /FontName /Arimo /Flags 32 /FontBBox [-544 -303 1303 980] /ItalicAngle 0 /Ascent 905 /Descent -212 /CapHeight 716 /StemV 80 /FontFile2 6 0 R >>',
    stream(used.bytes, `/Length1 ${used.bytes.length} `),
    stream(toUnicode(letters, used)),
  ];
};

/** Each text is a paragraph; empty ones leave a line free. The same text gives the same bytes. */
export const textPdf = (paragraphs: readonly string[]): Uint8Array => {
  const used = font();
  const lines = paragraphs.flatMap((text) => wrapped(text.normalize('NFC'), used));
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, index) =>
    lines.slice(index * LINES, (index + 1) * LINES),
  );
  const letters = [...new Set([NOTICE, ...lines].join(''))];
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...fontObjects(letters, used),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${FIRST_PAGE + index * 2 + 1} 0 R >>`,
      stream(pageContent(page, used)),
    ]),
  ]);
};
