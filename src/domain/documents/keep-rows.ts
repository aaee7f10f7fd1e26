/** Keeps a table's last rows together: a page never begins with a repeated header and the total alone. */

const TABLE = /<w:tbl>[\s\S]*?<\/w:tbl>/g;
const ROW = /<w:tr(?:\s[^>]*)?>[\s\S]*?<\/w:tr>/g;
const PROPERTIES = /<w:pPr>(<w:pStyle[^>]*\/>)?(?!<w:keepNext)/g;

/** Every paragraph of the row stays with what follows (ISO/IEC 29500-1, 17.3.1.15: keepNext comes right after the style). */
const withNext = (row: string): string => row.replace(PROPERTIES, '<w:pPr>$1<w:keepNext/>');

/** The row before the last one of each table with a repeated header is bound to the last. Tables within tables are left alone. */
export const keepLastRows = (documentXml: string): string =>
  documentXml.replace(TABLE, (table) => {
    if (!table.includes('<w:tblHeader') || table.indexOf('<w:tbl>', 1) > 0) return table;
    const rows = [...table.matchAll(ROW)];
    const before = rows[rows.length - 2];
    if (before === undefined || rows.length < 4) return table;
    const [row] = before;
    return `${table.slice(0, before.index)}${withNext(row)}${table.slice(before.index + row.length)}`;
  });
