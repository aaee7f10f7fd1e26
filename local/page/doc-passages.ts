/** Where things stand on a drawn document: paragraphs by number, quoted passages, what is selected. */
import { PARAGRAPH_MARK } from '../docx/page-marks';

/** The drawn paragraphs with their numbers, in order; a paragraph broken over pages is where it begins. */
export const drawnParagraphs = (paper: HTMLElement): ReadonlyMap<number, HTMLElement> =>
  new Map(
    [...paper.querySelectorAll<HTMLElement>(`span[id^="${PARAGRAPH_MARK}"]`)].flatMap((mark) => {
      const paragraph = mark.closest('p');
      return paragraph ? [[Number(mark.id.slice(PARAGRAPH_MARK.length)), paragraph] as const] : [];
    }),
  );

const numberIn = (paragraph: Element | null): number | null => {
  const id = paragraph?.querySelector(`span[id^="${PARAGRAPH_MARK}"]`)?.id;
  return id === undefined ? null : Number(id.slice(PARAGRAPH_MARK.length));
};

const textNodesIn = (root: HTMLElement): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
};

/** The letters of a quote within a paragraph; null when it does not hold them. */
const rangeIn = (paragraph: HTMLElement, quote: string): Range | null => {
  const nodes = textNodesIn(paragraph);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(quote);
  if (start < 0 || quote === '') return null;
  const range = document.createRange();
  let from = 0;
  for (const node of nodes) {
    const end = from + node.data.length;
    if (start >= from && start < end) range.setStart(node, start - from);
    if (start + quote.length > from && start + quote.length <= end) {
      range.setEnd(node, start + quote.length - from);
      return range;
    }
    from = end;
  }
  return null;
};

export interface FoundPassage {
  readonly paragraph: HTMLElement;
  /** Null when the words were changed since. */
  readonly range: Range | null;
}

/** The passage that a comment is about: in the paragraph pointed at, otherwise the first that holds its first line. */
export const findPassage = (
  paragraphs: ReadonlyMap<number, HTMLElement>,
  quote: string,
  number: number | null,
): FoundPassage | null => {
  const [line = ''] = quote.split(/[\n\t]/);
  const pointed = number === null ? undefined : paragraphs.get(number);
  const range = pointed ? rangeIn(pointed, line) : null;
  if (pointed && range) return { paragraph: pointed, range };
  for (const paragraph of line === '' ? [] : paragraphs.values()) {
    const found = rangeIn(paragraph, line);
    if (found) return { paragraph, range: found };
  }
  return pointed ? { paragraph: pointed, range: null } : null;
};

export interface Selected {
  readonly quote: string;
  readonly paragraph: number;
}

/** What a person has selected on the paper; null when that is nothing, or lies elsewhere. */
export const selectedIn = (paper: HTMLElement): Selected | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, commonAncestorContainer } = selection.getRangeAt(0);
  if (!paper.contains(commonAncestorContainer)) return null;
  const number = numberIn(
    (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest('p') ?? null,
  );
  const quote = selection.toString().trim();
  return number === null || quote === '' ? null : { quote, paragraph: number };
};

/** Marks passages without touching the document (CSS custom highlights, where the browser has them). */
export const highlight = (name: string, ranges: readonly Range[]): void => {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};
