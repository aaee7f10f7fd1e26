/** Reads the words of a simple PDF back by its own table of letters, as a reader's search does. */
import { inflateSync } from 'node:zlib';

/** The packed streams in order. */
const streamsOf = (pdf: Buffer): string[] => {
  const text = pdf.toString('latin1');
  return Array.from(text.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g), (match) => {
    const start = match.index + match[0].length;
    return inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
  });
};

/** Each shown text on a line of its own. */
export const pdfText = (pdf: Buffer): string => {
  const streams = streamsOf(pdf);
  const table = streams.find((each) => each.includes('beginbfchar')) ?? '';
  const letters = new Map(
    Array.from(table.matchAll(/^<(\w{4})> <(\w{4})>$/gm), ([, glyph = '', code = '']) => [
      glyph,
      String.fromCharCode(parseInt(code, 16)),
    ]),
  );
  return streams
    .filter((each) => each.startsWith('BT'))
    .flatMap((page) => Array.from(page.matchAll(/<(\w*)> Tj/g), ([, shown = '']) => shown))
    .map((shown) => (shown.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '?').join(''))
    .join('\n');
};
