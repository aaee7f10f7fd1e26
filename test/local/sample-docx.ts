/** A small .docx whose words are spread over runs, as Word and Docs leave them. */
import { closeDocx, openDocx, writePart } from '../../local/docx/docx-parts';
import { emptyDocx } from '../../local/docx/empty-docx';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: string[]): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${texts.map(run).join('')}</w:p>`;

/** Paragraphs, each a list of runs; a header with DỰ THẢO. */
export const sampleDocx = (...paragraphs: string[][]): Uint8Array => {
  const zip = openDocx(emptyDocx());
  writePart(
    zip,
    'word/document.xml',
    `<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.map((texts) => paragraph(...texts)).join('')}</w:body></w:document>`,
  );
  writePart(zip, 'word/header1.xml', `<w:hdr xmlns:w="${MAIN}">${paragraph('DỰ ', 'THẢO')}</w:hdr>`);
  return closeDocx(zip);
};

/** A heading whose style has a translated id, two looks in one line, a table of one cell. */
export const structuredDocx = (): Uint8Array => {
  const zip = openDocx(emptyDocx());
  const body = `<w:p><w:pPr><w:pStyle w:val="Tieude1"/></w:pPr><w:r><w:t>III. Nhận xét</w:t></w:r></w:p>
    <w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve">Đạt </w:t></w:r>${run('tám phần.')}</w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  const style = '<w:style w:type="paragraph" w:styleId="Tieude1"><w:name w:val="heading 1"/></w:style>';
  writePart(zip, 'word/document.xml', `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`);
  writePart(zip, 'word/styles.xml', `<w:styles xmlns:w="${MAIN}">${style}</w:styles>`);
  return closeDocx(zip);
};

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
