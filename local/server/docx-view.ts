/** The text of a .docx in order, paragraphs and tables, for a first look before it is opened in Word. */
import PizZip from 'pizzip';
import type { DocBlock } from './views';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g)]
    .map(([, text, mark]) => (text === undefined ? (mark === 'tab' ? '\t' : '\n') : unescape(text)))
    .join('');

const alignOf = (xml: string): 'left' | 'center' | 'right' => {
  const value = /<w:jc w:val="(\w+)"/.exec(xml)?.[1];
  return value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : 'left';
};

const paragraph = (xml: string): DocBlock => ({
  kind: 'text',
  text: textOf(xml),
  bold: /<w:b(?:\s+w:val="(?:true|1)")?\/>/.test(xml) || /<w:pStyle w:val="(?:Heading|Title)/.test(xml),
  align: alignOf(xml),
});

const rowOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:tc\b[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
    [...cell.matchAll(/<w:p\b[\s\S]*?<\/w:p>/g)].map(([part]) => textOf(part)).join('\n'),
  );

/** Tables within tables, pictures, headers and footers are not shown here. */
export const docBlocks = (bytes: Uint8Array): DocBlock[] => {
  const body = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return [...body.matchAll(/<w:tbl\b[\s\S]*?<\/w:tbl>|<w:p\b(?:[^>]*\/>|[\s\S]*?<\/w:p>)/g)].map(([xml]) =>
    xml.startsWith('<w:tbl')
      ? { kind: 'table', rows: [...xml.matchAll(/<w:tr\b[\s\S]*?<\/w:tr>/g)].map(([row]) => rowOf(row)) }
      : paragraph(xml),
  );
};
