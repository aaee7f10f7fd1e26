/** Fills a .docx template with texts, lists, conditions and pictures; synchronous, without any web or Node global. */
import Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { keepRows } from './keep-rows';
import { addPictureParts, pictureModule, type Picture } from './picture';
import type { TemplateData } from './tag-tree';

const BODY = 'word/document.xml';

/** Printed where the data has no such name: a gap to fill in by hand, never 'undefined'. */
const GAP = '……';

/** Half of a surrogate pair, U+FFFE and U+FFFF: no XML file may hold them. */
const NOT_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

const clean = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(NOT_XML, '').replace(/\r\n?/g, '\n') : value;

/** A name stands for the data's own value of that name; nothing inherited, no expressions, no raw XML ({@x}). */
const parser = (tag: string): DXT.Parser => ({
  get: (scope: unknown, { meta }: DXT.ParserContext) =>
    typeof scope === 'object' && scope !== null && meta.part.module !== 'rawxml'
      ? clean(Object.getOwnPropertyDescriptor(scope, tag.trim())?.value)
      : undefined,
});

/** How every template of ours is read, for checking and for filling alike. */
export const templateOptions = (modules: DXT.Module[]): DXT.ConstructorOptions => ({
  modules,
  parser,
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
  syntax: { changeDelimiterPrefix: null },
  nullGetter: ({ module }) => (module ? '' : GAP),
});

/**
 * The filled .docx. Values come out as literal text whatever they contain; a line break stays one. A name that the
 * data lacks prints '……', a picture that is not given prints nothing. Throws docxtemplater's error when the template
 * itself is broken: `checkTemplate` names its faults beforehand.
 */
export const fillTemplate = (
  docx: Uint8Array,
  data: TemplateData,
  pictures: Readonly<Record<string, Picture>> = {},
): Uint8Array => {
  const placed: Parameters<typeof addPictureParts>[1][number][] = [];
  const document = new Docxtemplater<PizZip>(
    new PizZip(docx),
    templateOptions([pictureModule(pictures, placed)]),
  );
  document.render(data);
  const zip = document.getZip();
  addPictureParts(zip, placed);
  zip.file(BODY, keepRows(zip.file(BODY)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
