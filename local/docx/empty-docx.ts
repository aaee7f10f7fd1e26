/** The smallest .docx: what a Doc without content holds. */
import PizZip from 'pizzip';
import { closeDocx, writePart } from './docx-parts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body><w:p></w:p></w:body></w:document>`,
};

export const emptyDocx = (): Uint8Array => {
  const zip = new PizZip();
  for (const [name, xml] of Object.entries(PARTS)) writePart(zip, name, xml);
  return closeDocx(zip);
};
