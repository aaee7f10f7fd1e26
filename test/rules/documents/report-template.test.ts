/** The report's template is in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: read from its XML (B14). */
import { fillTemplate } from '../../../src/domain/documents/fill-template';
import { reportData } from '../../../src/domain/documents/report-data';
import { make } from '../../../templates/report.template';
import { paragraphs, part, partNames } from './docx';
import { example } from './report-example';

const TWIPS_PER_MM = 1440 / 25.4;
const attributes = (xml: string, element: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${element}( [^>]*?)/?>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/ w:(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
/** The paragraph that holds a text. */
const paragraphOf = (xml: string, text: string): string => {
  const found = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([one]) =>
    one.includes(`>${text}`),
  );
  if (!found) throw new Error(`no paragraph with ${text}`);
  return found[0];
};

let template: Uint8Array;
let xml: string;
let filled: Uint8Array;
beforeAll(async () => {
  template = await make();
  xml = part(template, 'word/document.xml');
  filled = fillTemplate(template, reportData(example));
});

describe('the page', () => {
  it('is A4 upright with the margins of the decree, in every section', () => {
    const sizes = attributes(xml, 'w:pgSz');
    const margins = attributes(xml, 'w:pgMar');
    expect(sizes).toHaveLength(5);
    expect(sizes.every(({ w, h }) => w === '11906' && h === '16838')).toBe(true);
    for (const { top, bottom, left, right } of margins) {
      const between = (value: string | undefined, least: number, most: number): boolean =>
        Number(value) >= least * TWIPS_PER_MM && Number(value) <= most * TWIPS_PER_MM;
      expect([
        between(top, 20, 25),
        between(bottom, 20, 25),
        between(left, 30, 35),
        between(right, 15, 20),
      ]).toEqual([true, true, true, true]);
    }
  });

  it('is set in Times New Roman, 14 pt, black, at least 6 pt between paragraphs, 1 to 1.5 lines', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(part(template, 'word/styles.xml'))?.[0] ?? '';
    expect(new Set(Object.values(attributes(defaults, 'w:rFonts')[0] ?? {}))).toEqual(
      new Set(['Times New Roman']),
    );
    expect(attributes(defaults, 'w:sz')[0]).toEqual({ val: '28' });
    expect(attributes(defaults, 'w:color')[0]).toEqual({ val: '000000' });
    const spacing = attributes(defaults, 'w:spacing')[0];
    expect(Number(spacing?.['after'])).toBeGreaterThanOrEqual(120);
    expect(spacing?.['lineRule']).toBe('auto');
    expect(Number(spacing?.['line'])).toBeGreaterThanOrEqual(240);
    expect(Number(spacing?.['line'])).toBeLessThanOrEqual(360);
  });

  it('names no other font anywhere', () => {
    const fonts = ['word/document.xml', 'word/header1.xml', 'word/header2.xml', 'word/footer1.xml'].flatMap(
      (name) => attributes(part(template, name), 'w:rFonts').flatMap((found) => Object.values(found)),
    );
    expect(fonts.filter((font) => font !== 'Times New Roman')).toEqual([]);
  });

  it('carries its number top centre at 13 pt, not on the first page, and each appendix counts from 1', () => {
    const first = (/<w:headerReference w:type="first" r:id="([^"]+)"/.exec(xml) ?? [])[1] ?? '';
    const others = (/<w:headerReference w:type="default" r:id="([^"]+)"/.exec(xml) ?? [])[1] ?? '';
    const relations = part(template, 'word/_rels/document.xml.rels');
    const headerOf = (id: string): string =>
      part(
        template,
        `word/${(new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations) ?? [])[1] ?? ''}`,
      );
    expect(headerOf(first)).not.toContain('PAGE');
    const page = /<w:p>.*?PAGE.*?<\/w:p>/s.exec(headerOf(others))?.[0] ?? '';
    expect(page).toContain('<w:jc w:val="center"/>');
    expect(page).toContain('<w:sz w:val="26"/>');
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(5);
    expect(attributes(xml, 'w:pgNumType').map(({ start }) => start)).toEqual(['1', '1', '1', '1', '1']);
  });

  it('keeps its five sections when it is filled, each on a page of its own', () => {
    const sections = part(filled, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(5);
    expect(sections.every((one) => one.includes('<w:type w:val="nextPage"/>'))).toBe(true);
  });
});

describe('the heading', () => {
  const looks = (
    text: string,
  ): { size: string | undefined; bold: boolean; italics: boolean; centred: boolean } => {
    const paragraph = paragraphOf(xml, text);
    return {
      size: attributes(paragraph, 'w:sz')[0]?.['val'],
      bold: paragraph.includes('<w:b/>'),
      italics: paragraph.includes('<w:i/>'),
      centred: paragraph.includes('<w:jc w:val="center"/>'),
    };
  };

  it.each([
    ['{co_quan_chu_quan}', { size: '24', bold: false, italics: false, centred: true }],
    ['{ten_truong}', { size: '24', bold: true, italics: false, centred: true }],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: '24', bold: true, italics: false, centred: true }],
    ['Độc lập - Tự do - Hạnh phúc', { size: '26', bold: true, italics: false, centred: true }],
    ['Số: {so_ky_hieu}', { size: '26', bold: false, italics: false, centred: true }],
    ['{dia_danh}, {ngay_thang}', { size: '26', bold: false, italics: true, centred: true }],
    ['BÁO CÁO', { size: undefined, bold: true, italics: false, centred: true }],
    ['Kết quả điều tra, truy vết', { size: undefined, bold: true, italics: false, centred: true }],
    ['Phụ lục II', { size: undefined, bold: true, italics: false, centred: true }],
    ['{kem_theo}', { size: '26', bold: false, italics: true, centred: true }],
  ])('%s looks as the decree asks', (text, expected) => {
    expect(looks(text)).toEqual(expected);
  });

  it('has "Nơi nhận:" at 12 pt bold italic and its list at 11 pt', () => {
    expect(looks('Nơi nhận:')).toMatchObject({ size: '24', bold: true, italics: true });
    const signatureTable = xml.slice(xml.indexOf('Nơi nhận:'));
    expect(paragraphOf(signatureTable, '{dong}')).toContain('<w:sz w:val="22"/>');
  });

  it('stands in tables without borders', () => {
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
    expect(table).toContain('Hạnh phúc');
    expect(table).toMatch(/<w:tblBorders>(<w:\w+ [^>]*w:val="none"[^>]*\/>)+<\/w:tblBorders>/);
  });
});

describe('the text', () => {
  it('is justified with the first line in by 1 to 1.27 cm', () => {
    const paragraph = paragraphOf(xml, '{mo_dau}');
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    const indent = Number(attributes(paragraph, 'w:ind')[0]?.['firstLine']) / TWIPS_PER_MM;
    expect(indent).toBeGreaterThanOrEqual(10);
    expect(indent).toBeLessThanOrEqual(12.75);
  });

  it('repeats the header of every table of figures and splits no row', () => {
    const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter(
      (table) => table.includes('{#') && !table.includes('noi_nhan'),
    );
    expect(tables).toHaveLength(13);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it('says below every table and picture on what day it was counted, and of how many', () => {
    const captions = paragraphs(template).filter((line) => /^(Bảng|Hình) /.test(line));
    const notes = paragraphs(template).filter((line) =>
      /^Số liệu chốt ngày \{ngay_chot\}; n\/N = /.test(line),
    );
    expect(captions).toHaveLength(16);
    // The five lines of section I have a note as well.
    expect(notes).toHaveLength(captions.length + 1);
  });
});

describe('the report, filled', () => {
  it('leaves no tag and no gap', () => {
    const texts = partNames(filled)
      .filter((name) => /^word\/(document|header\d|footer\d)\.xml$/.test(name))
      .flatMap((name) => paragraphs(filled, name));
    expect(texts.filter((line) => /[{}]|undefined|NaN|\[object/.test(line))).toEqual([]);
    // The blanks are those of the number and date alone.
    expect(
      texts.filter((line) => line.includes('……')).every((line) => /Số: |ngày …… tháng|Báo cáo số/.test(line)),
    ).toBe(true);
  });

  it('says DỰ THẢO on every page until it is issued', () => {
    const headers = (file: Uint8Array): string[] =>
      partNames(file)
        .filter((name) => /^word\/header\d+\.xml$/.test(name))
        .flatMap((name) => paragraphs(file, name).filter((line) => line !== ''));
    expect(headers(filled)).toEqual(Array.from({ length: 10 }, () => 'DỰ THẢO'));
    const issued = reportData({ ...example, issued: { number: 8, date: '2026-04-20' } });
    expect(headers(fillTemplate(template, issued))).toEqual([]);
    expect(paragraphs(fillTemplate(template, issued))).toContain('Số: 08/BC-CĐSL');
  });

  it('has the sections of UX 9 in their order', () => {
    const titles = paragraphs(filled).filter((line) => /^(I|II|III|IV)\. |^Phụ lục (I|II|III)$/.test(line));
    expect(titles).toEqual([
      'I. KẾT QUẢ CHÍNH',
      'II. KẾT QUẢ THEO NGÀNH, LỚP',
      'III. NHẬN XÉT',
      'IV. GIẢI PHÁP',
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
    ]);
  });

  it('is signed for the principal by a deputy', () => {
    expect(paragraphs(filled)).toEqual(
      expect.arrayContaining(['KT. HIỆU TRƯỞNG¶PHÓ HIỆU TRƯỞNG', 'Quàng Văn Tiến']),
    );
  });
});
