/** Form BM.CTHS.06.01 in print equals the form of the procedure: read from the template's XML and from a filled list. */
import { checkTemplate } from '../../../src/domain/documents/check-template';
import { fillTemplate } from '../../../src/domain/documents/fill-template';
import { rosterData } from '../../../src/domain/documents/roster-print';
import { rosterTags } from '../../../src/domain/documents/roster-tags';
import { graduations } from '../../../src/domain/roster/graduations';
import { make } from '../../../templates/roster.template';
import { paragraphs, part, partNames } from '../documents/docx';
import { FORM, KT2 } from './example';

const TWIPS_PER_MM = 1440 / 25.4;
const attributesOf = (xml: string, element: string): Record<string, string> => {
  const [, text = ''] = new RegExp(`<${element}( [^>]*?)/?>`).exec(xml) ?? [];
  return Object.fromEntries(
    [...text.matchAll(/ w:(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
};
const rowsIn = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
    [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join(''),
  );

let template: Uint8Array;
let xml: string;
let filled: Uint8Array;
beforeAll(async () => {
  template = await make();
  xml = part(template, 'word/document.xml');
  filled = fillTemplate(template, rosterData(KT2, FORM, 2026));
});

describe('the page', () => {
  it('is A4 across, in the margins of Nghị định 30', () => {
    expect(attributesOf(xml, 'w:pgSz')).toEqual({ w: '16838', h: '11906', orient: 'landscape' });
    const margins = attributesOf(xml, 'w:pgMar');
    const within = (side: string, least: number, most: number): boolean =>
      Number(margins[side]) >= least * TWIPS_PER_MM && Number(margins[side]) <= most * TWIPS_PER_MM;
    expect([
      within('top', 20, 25),
      within('bottom', 20, 25),
      within('left', 30, 35),
      within('right', 15, 20),
    ]).toEqual([true, true, true, true]);
  });

  it('S1.54: carries the form code at the foot of the first and of every other page', () => {
    const references = [...xml.matchAll(/<w:footerReference w:type="(\w+)" r:id="([^"]+)"/g)];
    expect(references.map(([, type]) => type).sort()).toEqual(['default', 'first']);
    const relations = part(template, 'word/_rels/document.xml.rels');
    for (const [, , id = ''] of references) {
      const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations) ?? [];
      expect(paragraphs(filled, `word/${target}`)).toEqual(['BM.CTHS.06.01']);
    }
  });

  it('numbers its pages top centre, but not the first', () => {
    const headers = partNames(template).filter((name) => /^word\/header\d\.xml$/.test(name));
    const numbered = headers.filter((name) => part(template, name).includes('>PAGE<'));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    const [, id = ''] = /<w:headerReference w:type="default" r:id="([^"]+)"/.exec(xml) ?? [];
    expect(part(template, 'word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="${(numbered[0] ?? '').replace('word/', '')}"`),
    );
    expect(part(template, numbered[0] ?? '')).toContain('<w:jc w:val="center"/>');
  });

  it('is set in Times New Roman alone', () => {
    const fonts = [...part(template, 'word/styles.xml').matchAll(/w:ascii="([^"]+)"/g)].map(
      ([, font]) => font,
    );
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(xml).not.toContain('<w:rFonts');
  });
});

describe('the table', () => {
  it('S1.40–S1.51: has the thirteen columns of the form in its order and words, “Dân tột” mended', () => {
    const [header = ''] = rowsIn(xml);
    expect(textsIn(header)).toEqual([
      'Stt',
      'Họ và',
      'Tên',
      'Ngày sinh',
      'Giới tính',
      'Dân tộc',
      'Địa chỉ',
      'Ngày tốt nghiệp',
      'Số điện thoại',
      'Địa chỉ mạng xã hội',
      'Nơi công tác',
      'Thu nhập',
      'Ghi chú',
    ]);
  });

  it('prints the columns that tab Danh sách declares as printed, no other', () => {
    const printed = Object.values(graduations.columns).flatMap((column) =>
      'printed' in column ? [column.header] : [],
    );
    expect(textsIn(rowsIn(xml)[0] ?? '')).toEqual(printed);
  });

  it('repeats its header on each page and splits no row', () => {
    const rows = rowsIn(part(filled, 'word/document.xml'));
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      ...Array<boolean>(5).fill(false),
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('is as wide as the text', () => {
    const widths = [...(/<w:tblGrid>.*?<\/w:tblGrid>/s.exec(xml)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)];
    const width = widths.reduce((sum, [, one]) => sum + Number(one), 0);
    const { left, right } = attributesOf(xml, 'w:pgMar');
    const text = 16838 - Number(left) - Number(right);
    expect(widths).toHaveLength(13);
    expect(width).toBeLessThanOrEqual(text);
    expect(width).toBeGreaterThan(text - 20);
  });
});

describe('the words around the table', () => {
  it('S1.37–S1.39, S1.52, S1.53: stand as in the form', () => {
    const lines = paragraphs(filled).filter((text) => text !== '');
    expect(lines.slice(0, 4)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP KT2',
      'TRÌNH ĐỘ CAO ĐẲNG KHÓA 59',
    ]);
    expect(lines.slice(-4)).toEqual([
      'PHÒNG CÔNG TÁC HSSV',
      'Sơn La, ngày …… tháng …… năm 2026',
      'GIÁO VIÊN CHỦ NHIỆM',
      'Nguyễn Thị Lan',
    ]);
  });

  it('parts the table from the signatures, which Word would join to it', () => {
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });
});

it('has exactly the tags that the program fills', () => {
  expect(checkTemplate(template, rosterTags, 'Mẫu danh sách trích ngang')).toEqual([]);
});

it('a tag that the office misspelt is named', async () => {
  const PizZip = (await import('pizzip')).default;
  const zip = new PizZip(template);
  zip.file('word/document.xml', xml.replace('{gvcn}', '{gvnc}'));
  const faults = checkTemplate(zip.generate({ type: 'uint8array' }), rosterTags, 'Mẫu danh sách trích ngang');
  expect(faults.map(({ message }) => message)).toEqual([
    'Mẫu danh sách trích ngang: chỗ điền {gvnc} viết sai. Sửa thành {gvcn}.',
  ]);
});
