/** Makes small .docx files for tests and reads what one says. */
import PizZip from 'pizzip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph of one run. */
export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** A table of one column and one row for each text. */
export const rows = (...texts: readonly string[][]): string =>
  `<w:tbl>${texts.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The least that Word takes for a document; the body is WordprocessingML. */
export const docx = (body: string, header = ''): Uint8Array => {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PARTS}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${PARTS}.header+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${HEAD}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`);
  if (header !== '') zip.file('word/header1.xml', `${HEAD}<w:hdr xmlns:w="${W}">${header}</w:hdr>`);
  return zip.generate({ type: 'uint8array' });
};

/** One part of the package as text. */
export const part = (file: Uint8Array, path: string): string => {
  const entry = new PizZip(file).file(path);
  if (!entry) throw new Error(`no ${path} in the .docx`);
  return entry.asText();
};

export const bytesOf = (file: Uint8Array, path: string): Uint8Array | undefined =>
  new PizZip(file).file(path)?.asUint8Array();

export const partNames = (file: Uint8Array): string[] => Object.keys(new PizZip(file).files);

/** The paragraphs of a part as a reader sees them; '¶' stands for a line break inside one. */
export const paragraphs = (file: Uint8Array, path = 'word/document.xml'): string[] => {
  const xml = part(file, path).replace(/<w:br\/>/g, '<w:t>¶</w:t>');
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>|<w:p\/>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );
};
