/** Filling a template: what each kind of tag becomes, and what no value can break. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';
import { fillTemplate } from '../../../src/domain/documents/fill-template';
import type { TemplateData } from '../../../src/domain/documents/tag-tree';
import { bytesOf, docx, p, part, paragraphs, partNames, rows } from './docx';

const lan = { ten: 'Nguyễn Thị Lan' };
const pao = { ten: 'Giàng A Páo' };

const fixtures: readonly { it: string; body: string; data: TemplateData; result: string[] }[] = [
  { it: 'puts a text in its place', body: p('Chào {ten}!'), data: lan, result: ['Chào Nguyễn Thị Lan!'] },
  {
    it: 'reads a tag that Word has split over runs',
    body: '<w:p><w:r><w:t>Chào {t</w:t></w:r><w:r><w:t>en}!</w:t></w:r></w:p>',
    data: lan,
    result: ['Chào Nguyễn Thị Lan!'],
  },
  { it: 'prints a gap where the data has no such name', body: p('Số {so}'), data: {}, result: ['Số ……'] },
  { it: 'prints an empty text as nothing', body: p('[{ten}]'), data: { ten: '' }, result: ['[]'] },
  {
    it: 'repeats paragraphs for a list and leaves no empty line',
    body: p('{#nguoi}') + p('- {ten}') + p('{/nguoi}'),
    data: { nguoi: [lan, pao] },
    result: ['- Nguyễn Thị Lan', '- Giàng A Páo'],
  },
  {
    it: 'repeats a table row for a list',
    body: rows(['Họ tên', 'Lớp'], ['{#nguoi}{ten}', '{lop}{/nguoi}']) + p('hết'),
    data: {
      nguoi: [
        { ...lan, lop: 'KT2' },
        { ...pao, lop: 'KT1' },
      ],
    },
    result: ['Họ tên', 'Lớp', 'Nguyễn Thị Lan', 'KT2', 'Giàng A Páo', 'KT1', 'hết'],
  },
  {
    it: 'drops the rows of an empty list and keeps the header',
    body: rows(['Họ tên', 'Lớp'], ['{#nguoi}{ten}', '{lop}{/nguoi}']) + p('hết'),
    data: { nguoi: [] },
    result: ['Họ tên', 'Lớp', 'hết'],
  },
  {
    it: 'shows what stands under a condition only when it holds',
    body: p('{#co}') + p('có') + p('{/co}') + p('{^co}') + p('không') + p('{/co}'),
    data: { co: false },
    result: ['không'],
  },
  {
    it: 'sees the outer names inside a list',
    body: p('{#nguoi}{ten}, {truong}. {/nguoi}'),
    data: { truong: 'CĐSL', nguoi: [lan] },
    result: ['Nguyễn Thị Lan, CĐSL. '],
  },
];

const hostile: readonly (readonly [string, string, string])[] = [
  ['braces of a tag', '{ten} {#x} {/x} }}', '{ten} {#x} {/x} }}'],
  ['markup', '<w:p/> & <b>"đậm"</b> \'', '<w:p/> & <b>"đậm"</b> \''],
  ['entities', '&lt;&amp;&#60;', '&lt;&amp;&#60;'],
  ['a formula', '=HYPERLINK("http://a.vn")', '=HYPERLINK("http://a.vn")'],
  ['line breaks', 'một\nhai\r\nba', 'một¶hai¶ba'],
  ['a replacement pattern', '$& $1 $$', '$& $1 $$'],
  ['control characters', 'a\u0000b\u0008c\u001f', 'abc'],
  ['half of a surrogate pair and U+FFFF', 'a\ud83d b\uffff', 'a b'],
  ['an emoji and combining marks', '😀 Hoa\u0300', '😀 Hoa\u0300'],
];

describe('fillTemplate', () => {
  it.each(fixtures)('$it', ({ body, data, result }) => {
    expect(paragraphs(fillTemplate(docx(body), data))).toEqual(result);
  });

  it.each(hostile)('prints %s as literal text', (_, ten, result) => {
    expect(paragraphs(fillTemplate(docx(p('{ten}')), { ten }))).toEqual([result]);
  });

  it('looks up no inherited name', () => {
    expect(paragraphs(fillTemplate(docx(p('{toString}{constructor}{__proto__}')), {}))).toEqual(['………………']);
  });

  it('never takes data for XML: {@x} prints nothing', () => {
    const filled = fillTemplate(docx(p('trước') + p('{@x}')), { x: '<w:p><w:r><w:t>lọt</w:t></w:r></w:p>' });
    expect(part(filled, 'word/document.xml')).not.toContain('lọt');
  });

  it('fills headers as well as the text', () => {
    const filled = fillTemplate(docx(p('{ten}'), p('{du_thao}')), { ten: 'x', du_thao: 'DỰ THẢO' });
    expect(paragraphs(filled, 'word/header1.xml')).toEqual(['DỰ THẢO']);
  });
});

const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]);
const picture = { png, widthMm: 160, heightMm: 80, description: 'Biểu đồ "A" & <B>' };

describe('pictures', () => {
  const filled = fillTemplate(docx(p('{%bieu_do}')), {}, { bieu_do: picture });

  it('stand in the package with media part, relationship and content type', () => {
    expect(partNames(filled)).toContain('word/media/ketnoi7001.png');
    expect(part(filled, 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="ketnoi7001" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/ketnoi7001.png"/>',
    );
    expect(part(filled, '[Content_Types].xml')).toMatch(
      /<Default Extension="png" ContentType="image\/png"\/>/,
    );
  });

  it('keep every byte', () => {
    expect(bytesOf(filled, 'word/media/ketnoi7001.png')).toEqual(png);
  });

  it('are printed at their size, with alternative text', () => {
    const xml = part(filled, 'word/document.xml');
    expect(xml).toContain('<wp:extent cx="5760000" cy="2880000"/>');
    expect(xml).toContain('r:embed="ketnoi7001"');
    expect(xml).toContain('descr="Biểu đồ &quot;A&quot; &amp; &lt;B&gt;"');
  });

  it('in a list get one part each, and numbers of their own', () => {
    const twice = fillTemplate(docx(p('{#l}{%a}{/l}')), { l: [{ x: '1' }, { x: '2' }] }, { a: picture });
    expect(partNames(twice).filter((name) => name.endsWith('.png'))).toHaveLength(2);
    const ids = [...part(twice, 'word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('that are not given print nothing', () => {
    const without = fillTemplate(docx(p('[{%bieu_do}]')), {});
    expect(paragraphs(without)).toEqual(['[]']);
    expect(partNames(without).some((name) => name.includes('media'))).toBe(false);
  });

  it('in a header belong to the header', () => {
    const inHeader = fillTemplate(docx(p('x'), p('{%a}')), {}, { a: picture });
    expect(part(inHeader, 'word/_rels/header1.xml.rels')).toContain('media/ketnoi7001.png');
  });
});

describe('in Apps Script', () => {
  it('a template is filled with nothing but what the language itself has', () => {
    const root = path.join(__dirname, '../../..');
    const bundle = execFileSync(
      path.join(root, 'node_modules/.bin/esbuild'),
      ['--bundle', '--format=iife', '--global-name=App', '--target=es2020', '--charset=utf8'],
      {
        cwd: root,
        input: `export { fillTemplate } from './src/domain/documents/fill-template';`,
        encoding: 'utf8',
      },
    );
    const context = vm.createContext({ bytes: Array.from(docx(p('Chào {ten}') + p('{%a}'))) });
    vm.runInContext(
      'delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.WebAssembly;',
      context,
    );
    vm.runInContext(bundle, context);
    const result: unknown = vm.runInContext(
      `Array.from(App.fillTemplate(Uint8Array.from(bytes), {ten: 'Lò Thị Hoa'}, {a: {png: Uint8Array.of(1, 200), widthMm: 1, heightMm: 1, description: ''}}))`,
      context,
    );
    const filled = Uint8Array.from(result as number[]);
    expect(paragraphs(filled)[0]).toBe('Chào Lò Thị Hoa');
  });
});
