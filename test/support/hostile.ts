/** What people, other programs and enemies leave in cells, fields and answers. */
import fc from 'fast-check';

/** Texts that a sheet, a page, a document or a parser could take for more than text. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '=1+1',
  '=HYPERLINK("http://xau.example","Bấm đây")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1+1",
  ' =1+1',
  '\t=1+1',
  '\n=1+1',
  '\u200b=1+1',
  '\ufeff=IMPORTXML("http://xau.example";"//a")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '{{tên}}',
  '{#lớp}{/lớp}',
  '{',
  '#REF!',
  '#N/A',
  '#VALUE!',
  'Lò Thị Hoa'.normalize('NFD'),
  'Giàng A Páo',
  'Lò Văn Nam 👨‍👩‍👧 😀',
  '\ud800',
  '\u0000\u0001\u001f',
  'Nam\u200b\u200d\u202e',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '1e999',
  '-0',
  '0912345678',
  '0912345678/0983456789',
  '31/02/2025',
  '30/06/2025',
  '2025-06-30T00:00:00',
  '9999-12-31',
  'Có',
  'K59',
  'KT2',
  'x'.repeat(50_000),
  `=${'đ'.repeat(49_999)}`,
  'hoa@example.com',
  'hoa@example.com,nam@example.com',
  'hoa@example.com\nBcc: xau@example.com',
];

/** One hostile text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** One cell as a sheet gives it: text, number, truth, day. */
export const hostileCell: fc.Arbitrary<string | number | boolean> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom<string | number | boolean>(
      0,
      -1,
      1.5,
      1e21,
      912345678,
      true,
      false,
      '2003-03-02',
      '1899-12-30T07:00:00',
    ),
  },
);

/** A small block of cells; some rows are blank. */
export const hostileRows = <T>(cell: fc.Arbitrary<T>, blank: T, width: number): fc.Arbitrary<T[][]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.array(cell, { minLength: width, maxLength: width }) },
      { weight: 1, arbitrary: fc.constant(Array.from({ length: width }, () => blank)) },
    ),
    { minLength: 1, maxLength: 5 },
  );

/** Headers as people leave them: as they were, doubled, emptied as by merging, written otherwise, in another order. */
export const hostileHeaders = (headers: readonly string[]): fc.Arbitrary<string[]> =>
  fc.oneof<fc.Arbitrary<string[]>[]>(
    fc.constant([...headers]),
    fc
      .tuple(fc.nat(headers.length - 1), fc.nat(headers.length - 1))
      .map(([from, to]) => headers.map((header, at) => (at === to ? (headers[from] ?? '') : header))),
    fc.nat(headers.length - 1).map((from) => headers.map((header, at) => (at > from ? '' : header))),
    fc.constant(headers.map((header) => ` ${header.toUpperCase().normalize('NFD')}\n`)),
    fc.shuffledSubarray([...headers], { minLength: headers.length }),
    fc.array(hostileText, { minLength: headers.length, maxLength: headers.length }),
  );
