/** How tables break over pages: a small one stays whole, of a longer one the last rows stay with the note below. */

const TABLE = /<w:tbl>[\s\S]*?<\/w:tbl>/g;
const ROW = /<w:tr(?:\s[^>]*)?>[\s\S]*?<\/w:tr>/g;
const SWITCHED_OFF = /<w:keepNext w:val="(?:false|0)"\/>/g;
const PROPERTIES = /<w:pPr>(<w:pStyle[^>]*\/>)?(?!<w:keepNext)/g;

/** Rows, the header among them, up to which a table is kept on one page: about a quarter of one. */
const SMALL = 8;

/** Every paragraph of the row stays with what follows (ISO/IEC 29500-1, 17.3.1.15: keepNext comes right after the style). */
const withNext = (row: string): string =>
  row.replace(SWITCHED_OFF, '').replace(PROPERTIES, '<w:pPr>$1<w:keepNext/>');

/** Only tables of figures, which repeat their header; a table within a table is left alone. */
const isOfFigures = (table: string): boolean =>
  table.includes('<w:tblHeader') && table.indexOf('<w:tbl>', 1) < 0;

const keepTable = (table: string): string => {
  const count = [...table.matchAll(ROW)].length;
  let at = 0;
  return table.replace(ROW, (row) => {
    at += 1;
    const isBound = count <= SMALL || at === 1 || at >= count - 2;
    return isBound ? withNext(row) : row;
  });
};

/** The body of a .docx with its tables kept so. */
export const keepRows = (documentXml: string): string =>
  documentXml.replace(TABLE, (table) => (isOfFigures(table) ? keepTable(table) : table));
