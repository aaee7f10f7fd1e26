/** The body of a Doc as Documents.get gives it: a section break, then paragraphs and tables with their places in the text. */
import type { DocxBlock, DocxParagraph } from './cloud-host';
import { host } from './core';

type StructuralElement = GoogleAppsScript.Docs.Schema.StructuralElement;
type TableRow = GoogleAppsScript.Docs.Schema.TableRow;

/** Places count UTF-16 units; a table, its rows and its cells take one each besides their content. */
interface Cursor {
  at: number;
}

/** Text and bold of each run, the line feed at the end of the last; other looks, lists and pictures are not emulated. */
const paragraph = ({ style, runs }: DocxParagraph, cursor: Cursor): StructuralElement => {
  const startIndex = cursor.at;
  const texts = runs.length === 0 ? [{ text: '', bold: false }] : Array.from(runs);
  const elements = texts.map(({ text, bold }, index) => {
    const content = index === texts.length - 1 ? `${text}\n` : text;
    const from = cursor.at;
    cursor.at += content.length;
    return { startIndex: from, endIndex: cursor.at, textRun: { content, textStyle: bold ? { bold } : {} } };
  });
  return {
    startIndex,
    endIndex: cursor.at,
    paragraph: { elements, paragraphStyle: { namedStyleType: style } },
  };
};

const tableRow = (cells: readonly (readonly DocxBlock[])[], cursor: Cursor): TableRow => {
  const startIndex = cursor.at++;
  const tableCells = Array.from(cells, (blocks) => {
    const from = cursor.at++;
    const content = elementsOf(blocks, cursor);
    return { startIndex: from, endIndex: cursor.at, content };
  });
  return { startIndex, endIndex: cursor.at, tableCells };
};

const element = (block: DocxBlock, cursor: Cursor): StructuralElement => {
  if (block.kind === 'paragraph') return paragraph(block, cursor);
  const startIndex = cursor.at++;
  const tableRows = Array.from(block.rows, (cells) => tableRow(cells, cursor));
  cursor.at++;
  const columns = Math.max(0, ...tableRows.map(({ tableCells }) => tableCells?.length ?? 0));
  return { startIndex, endIndex: cursor.at, table: { rows: tableRows.length, columns, tableRows } };
};

const elementsOf = (blocks: readonly DocxBlock[], cursor: Cursor): StructuralElement[] =>
  Array.from(blocks, (block) => element(block, cursor));

/** The content of a stored .docx; it begins with a section break, as every Doc's does. */
export const bodyContent = (hash: string): StructuralElement[] => {
  // The host answers with the JSON of this very type.
  const blocks = JSON.parse(host().docxBody(hash)) as DocxBlock[];
  return [{ endIndex: 1, sectionBreak: {} }, ...elementsOf(blocks, { at: 1 })];
};
