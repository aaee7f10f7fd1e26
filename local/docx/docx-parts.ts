/** A .docx as a zip of XML parts: opening it, the parts that hold text, and writing it back with unchanged dates. */
import PizZip from 'pizzip';

/** Parts with running text, in the order in which replaceAllText goes through them. */
const TEXT_PART = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
export const PARAGRAPH = /<w:p(?:\s[^>]*[^/])?>[\s\S]*?<\/w:p>/g;
export const TEXT_NODE = /<w:t(?:\s[^>]*)?>([\s\S]*?)<\/w:t>/g;

/** The same every time, so that equal documents have equal bytes. */
const FIXED_DATE = new Date(Date.UTC(2020, 0, 1));

export const openDocx = (bytes: Uint8Array): PizZip => new PizZip(bytes);
export const textParts = (zip: PizZip): string[] =>
  Object.keys(zip.files)
    .filter((name) => TEXT_PART.test(name))
    .sort();
export const readPart = (zip: PizZip, name: string): string => zip.file(name)?.asText() ?? '';
export const writePart = (zip: PizZip, name: string, xml: string): void => {
  zip.file(name, xml, { date: FIXED_DATE });
};
export const closeDocx = (zip: PizZip): Uint8Array =>
  zip.generate({ type: 'uint8array', compression: 'DEFLATE' });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const decodeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(
      name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)),
    );
  });
export const encodeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
