/** The little that a PDF must know of a TrueType font: which glyph draws a letter, and how wide it is. */

export interface Font {
  readonly bytes: Uint8Array;
  /** Glyph of a code point; 0 when the font has none. */
  readonly glyph: (codePoint: number) => number;
  /** In thousandths of the letter size. */
  readonly width: (glyph: number) => number;
}

const tablesOf = (view: DataView): Map<string, number> => {
  const name = (at: number): string =>
    String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
  const places = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  return new Map(places.map((at) => [name(at), view.getUint32(at + 8)]));
};

/** The first and last code point, delta and offset place of each segment of a cmap of format 4. */
const glyphReader = (view: DataView, cmap: number): ((codePoint: number) => number) => {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((place) => view.getUint16(place) === 4);
  if (at === undefined) throw new Error('The font has no cmap of format 4.');
  const twice = view.getUint16(at + 6);
  const ends = at + 14;
  const [starts, deltas, offsets] = [1, 2, 3].map((part) => ends + part * twice + 2);
  if (starts === undefined || deltas === undefined || offsets === undefined) throw new Error('No segments.');
  return (codePoint) => {
    for (let segment = 0; segment < twice; segment += 2) {
      if (codePoint > view.getUint16(ends + segment)) continue;
      const start = view.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const offset = view.getUint16(offsets + segment);
      const delta = view.getUint16(deltas + segment);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsets + segment + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
};

/** Reads a TrueType file. Throws when a table that it needs is absent. */
export const readFont = (bytes: Uint8Array): Font => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}.`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const widths = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  return {
    bytes,
    glyph: glyphReader(view, table('cmap')),
    width: (glyph) =>
      Math.round((view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4) * 1000) / unitsPerEm),
  };
};
