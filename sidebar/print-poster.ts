/** A poster with a QR code on a page of A4, in a window of its own that asks for the printer (P9). */
import type { Output } from '../src/api/contract';
import { drawQr } from './views/qr';

type Poster = Output<'readGroupLink'>;

const STYLE = `
@page { size: A4; margin: 20mm }
body { margin: 0; font: 18pt/1.4 Arial, sans-serif; text-align: center; color: #000 }
h1 { font-size: 34pt; line-height: 1.2; margin: 12mm 0 6mm }
svg { width: min(110mm, 90vw); margin: 8mm 0 }
.link { font-size: 10pt; overflow-wrap: anywhere }`;

const SVG = 'http://www.w3.org/2000/svg';

const drawing = (page: Document, link: string): SVGSVGElement => {
  const { size, path } = drawQr(link, 'M');
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const dark = page.createElementNS(SVG, 'path');
  dark.setAttribute('d', path);
  svg.append(dark);
  return svg;
};

const line = (page: Document, tag: string, text: string): HTMLElement => {
  const element = page.createElement(tag);
  element.textContent = text;
  return element;
};

/** A sheet made by script stands also where a page's policy takes no style element. */
const applyStyle = (page: Document): void => {
  if (page.defaultView === null) return;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  page.adoptedStyleSheets = [sheet];
};

/** False where the browser opens no window. Text is only ever text: nothing of it is read as HTML. */
export const printPoster = ({ link, poster }: Poster): boolean => {
  const opened = window.open('', '_blank');
  if (opened === null) return false;
  const { document: page } = opened;
  page.title = poster.heading;
  page.documentElement.lang = 'vi';
  applyStyle(page);
  const address = line(page, 'p', link);
  address.className = 'link';
  page.body.append(
    line(page, 'p', poster.school),
    line(page, 'h1', poster.heading),
    drawing(page, link),
    ...poster.lines.map((text) => line(page, 'p', text)),
    address,
  );
  opened.focus();
  opened.print();
  return true;
};
