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

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
