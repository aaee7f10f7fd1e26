/** A .docx that tries to run scripts: markup in its words, a link to javascript:, a page inside the page, a drawing with handlers. */
import { closeDocx, openDocx, writePart } from '../../local/docx/docx-parts';
import { emptyDocx } from '../../local/docx/empty-docx';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const link = (id: string): string =>
  `<w:p><w:hyperlink r:id="${id}">${words('bấm vào đây')}</w:hyperlink></w:p>`;

const BODY = `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>
<w:p>${words('&lt;img src=x onerror=alert(1)&gt;')}</w:p>
<w:p>${words('&lt;script&gt;window.hacked = 1&lt;/script&gt;')}</w:p>
${link('rId1')}${link('rId2')}
<w:altChunk r:id="rId3"/>
<w:p><w:r><w:pict><v:rect style="width:10pt;height:10pt" onload="window.hacked = 1"/></w:pict></w:r></w:p>
</w:body></w:document>`;

const LINKS = `<Relationships xmlns="${RELS}">
<Relationship Id="rId1" Type="${R}/hyperlink" Target="javascript:window.hacked=1" TargetMode="External"/>
<Relationship Id="rId2" Type="${R}/hyperlink" Target="https://example.com/" TargetMode="External"/>
<Relationship Id="rId3" Type="${R}/aFChunk" Target="chunk.html"/>
</Relationships>`;

export const hostileDocx = (): Uint8Array => {
  const zip = openDocx(emptyDocx());
  writePart(zip, 'word/document.xml', BODY);
  writePart(zip, 'word/_rels/document.xml.rels', LINKS);
  writePart(zip, 'word/chunk.html', '<script>parent.hacked = 1</script>');
  return closeDocx(zip);
};
