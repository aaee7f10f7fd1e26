/** Lays a drawn document out on pages: what does not fit goes to the next one, tables row by row, with header, footer and number. */
import { PAGE_COUNT, PAGE_NUMBER } from '../docx/page-marks';

/** Browsers measure in fractions of a pixel. */
const SLACK = 1;

const articleOf = (section: HTMLElement): HTMLElement | null => section.querySelector(':scope > article');

/** Height of the paper, which docx-preview gives as the least height of a section, and which way the paper lies. */
const fixHeight = (section: HTMLElement): void => {
  if (section.style.minHeight !== '') section.style.height = section.style.minHeight;
  section.classList.toggle('lying', parseFloat(section.style.width) > parseFloat(section.style.minHeight));
};

/** The lowest that text may stand. */
const floorOf = (section: HTMLElement): number => {
  const { bottom } = section.getBoundingClientRect();
  const footer = section.querySelector(':scope > footer');
  const margin = parseFloat(getComputedStyle(section).paddingBottom);
  return Math.min(bottom - margin, footer?.getBoundingClientRect().top ?? Infinity) + SLACK;
};

/** A page that continues another: same paper, header and footer of further pages, nothing on it yet. */
const nextPage = (model: HTMLElement): HTMLElement => {
  const page = model.cloneNode(true) as HTMLElement;
  articleOf(page)?.replaceChildren();
  fixHeight(page);
  return page;
};

const isHeading = (row: Element): boolean => row.closest('thead') !== null;

/** The rest of a table from a row on, with its columns; null when that would leave nothing before it. */
const splitTable = (table: HTMLTableElement, floor: number): HTMLTableElement | null => {
  const rows = [...table.rows];
  const at = rows.findIndex((row) => row.getBoundingClientRect().bottom > floor);
  if (at <= 0 || rows.slice(0, at).every(isHeading)) return null;
  const rest = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) rest.append(columns.cloneNode(true));
  rest.append(...rows.slice(at));
  return rest;
};

/** What stands below the floor, in order. */
const overflowing = (article: HTMLElement, floor: number): Node[] => {
  const children = [...article.children];
  const at = children.findIndex((child) => child.getBoundingClientRect().bottom > floor);
  const child = children[at];
  if (!child) return [];
  const rest = child instanceof HTMLTableElement ? splitTable(child, floor) : null;
  if (rest) return [rest, ...children.slice(at + 1)];
  // A page takes at least one block, however high it is.
  return children.slice(Math.max(at, 1));
};

/** A heading stays with what follows it. */
const withHeadings = (article: HTMLElement, moved: Node[]): Node[] => {
  const last = [...article.children].filter((child) => !moved.includes(child)).at(-1);
  const [first] = moved;
  if (!last || !first || article.children.length - moved.length < 2) return moved;
  const keeps = last instanceof HTMLElement && last.tagName === 'P' && isBold(last);
  return keeps && !(first instanceof HTMLElement && isBold(first)) ? [last, ...moved] : moved;
};

const isBold = (paragraph: HTMLElement): boolean => {
  const texts = [...paragraph.querySelectorAll('span')].filter(
    ({ textContent, children }) => children.length === 0 && textContent.trim() !== '',
  );
  return texts.length > 0 && texts.every((text) => Number(getComputedStyle(text).fontWeight) >= 600);
};

const MOST_PAGES = 300;

const layOut = (section: HTMLElement, further: HTMLElement, place: HTMLElement): void => {
  fixHeight(section);
  place.append(section);
  let page = section;
  for (let count = 0; count < MOST_PAGES; count++) {
    const article = articleOf(page);
    const found = article ? overflowing(article, floorOf(page)) : [];
    if (!article || found.length === 0) return;
    const moved = withHeadings(article, found);
    const next = nextPage(further);
    page.after(next);
    articleOf(next)?.append(...moved);
    page = next;
  }
};

const replaceMarks = (page: HTMLElement, number: number, count: number): void => {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.includes(PAGE_NUMBER) || text.includes(PAGE_COUNT))
      node.nodeValue = text.replaceAll(PAGE_NUMBER, String(number)).replaceAll(PAGE_COUNT, String(count));
  }
};

const addPrintNote = (page: HTMLElement): void => {
  const note = document.createElement('p');
  note.className = 'print-note';
  note.textContent = 'Bản in gần đúng';
  page.append(note);
};

/** Fills `place`, which must be in sight, with the pages. `further[i]` is how later pages of section i look. */
export const layOutPages = (
  place: HTMLElement,
  first: readonly HTMLElement[],
  further: readonly HTMLElement[],
): void => {
  place.replaceChildren();
  first.forEach((section, index) => layOut(section, further[index] ?? section, place));
  const pages = [...place.children].filter((page) => page instanceof HTMLElement);
  pages.forEach((page, index) => {
    replaceMarks(page, index + 1, pages.length);
    page.setAttribute('aria-label', `Trang ${index + 1}`);
    addPrintNote(page);
  });
};
