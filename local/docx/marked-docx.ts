/** A copy of a .docx for the page: a bookmark in each paragraph says its number, letters of private use stand for page numbers. */
import { closeDocx, openDocx, readPart, textParts, writePart } from './docx-parts';
import { BODY } from './edit-paragraph';
import { PAGE_COUNT, PAGE_NUMBER, PARAGRAPH_MARK } from './page-marks';
import { paragraphsOf } from './paragraphs';

/** Bookmark ids of Word's own stay apart. */
const FIRST_ID = 900_000;

const withMarks = (xml: string): string => {
  const marked = paragraphsOf(xml)
    .map((paragraph, index) => ({ ...paragraph, index }))
    .filter(({ end, content }) => content < end)
    // Where an outer and an inner paragraph begin their content at one place, the inner one's mark stands first.
    .sort((one, other) => one.content - other.content || other.index - one.index);
  const parts = marked.map(({ content, index }, at) => {
    const id = FIRST_ID + index;
    const mark = `<w:bookmarkStart w:id="${id}" w:name="${PARAGRAPH_MARK}${index}"/><w:bookmarkEnd w:id="${id}"/>`;
    return xml.slice(marked[at - 1]?.content ?? 0, content) + mark;
  });
  return [...parts, xml.slice(marked.at(-1)?.content ?? 0)].join('');
};

const letterFor = (instruction: string): string | null => {
  const [name] = instruction.trim().split(/\s/);
  if (name === 'PAGE') return PAGE_NUMBER;
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? PAGE_COUNT : null;
};

const COMPLEX =
  /<w:fldChar [^>]*"begin"[^>]*\/>((?:(?!<w:fldChar )[\s\S])*?<w:instrText[^>]*>([^<]*)<\/w:instrText>[\s\S]*?)<w:fldChar [^>]*"end"[^>]*\/>/g;
const SIMPLE = /<w:fldSimple [^>]*w:instr="([^"]*)"[^>]*>[\s\S]*?<\/w:fldSimple>/g;

/** Fields for the page's number and the count of pages; others keep the result that Word left. */
const withPageNumbers = (xml: string): string =>
  xml
    .replace(COMPLEX, (whole, _inner: string, instruction: string) => {
      const letter = letterFor(instruction);
      return letter === null ? whole : `<w:t>${letter}</w:t>`;
    })
    .replace(SIMPLE, (whole, instruction: string) => {
      const letter = letterFor(instruction);
      return letter === null ? whole : `<w:r><w:t>${letter}</w:t></w:r>`;
    });

/** A page of its own header is the first of its section alone. */
const withoutFirstPage = (xml: string): string => xml.replace(/<w:titlePg\b[^>]*\/>/g, '');

/** Not for keeping: the marks are the page's alone. `further`: every page looks as those after a section's first. */
export const markedDocx = (bytes: Uint8Array, further = false): Uint8Array => {
  const zip = openDocx(bytes);
  for (const name of textParts(zip)) {
    const xml = withPageNumbers(readPart(zip, name));
    writePart(zip, name, name === BODY ? withMarks(further ? withoutFirstPage(xml) : xml) : xml);
  }
  return closeDocx(zip);
};
