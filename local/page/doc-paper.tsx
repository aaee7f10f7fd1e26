/** The pages of a Doc, drawn again when its text changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocView } from '../server/doc-view';
import { errorMessage } from './api';
import { drawDoc } from './doc-draw';
import { layOutPages } from './doc-pages';
import { drawnParagraphs } from './doc-passages';
import { openForTyping, type Typing } from './doc-typing';

export type Paragraphs = ReadonlyMap<number, HTMLElement>;

interface DocPaperProps {
  readonly view: DocView;
  /** Sets its styles apart from those of a paper beside it. */
  readonly name: string;
  /** Another number draws again. */
  readonly redraw?: number;
  /** What becomes of words typed over; null when nothing may be typed. */
  readonly onTyped: ((typing: Typing) => void) | null;
  readonly onDrawn: (paper: HTMLElement, paragraphs: Paragraphs) => void;
}

/** A picture says what it shows. */
const describePictures = (paper: HTMLElement, texts: readonly string[]): void => {
  const words = [...texts];
  for (const image of paper.querySelectorAll('img')) {
    const own = image.closest('article') ? words.shift() : undefined;
    image.alt = own === undefined || own === '' ? 'Hình trong văn bản' : own;
  }
};

/** Draws into an element; gives how to take its styles away again. */
const drawInto = async (place: HTMLElement, id: string, name: string): Promise<() => void> => {
  const { first, further } = await drawDoc(id, name);
  const others = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...others, first.styles];
  layOutPages(place, first.sections, further.sections);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== first.styles);
  };
};

export const DocPaper = ({ view, name, redraw = 0, onTyped, onDrawn }: DocPaperProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [error, setError] = useState('');
  const [isDrawn, setIsDrawn] = useState(false);
  const typing = onTyped !== null;
  useEffect(() => {
    const paper = place.current;
    if (!paper) return undefined;
    let current = true;
    let clear = (): void => undefined;
    drawInto(paper, view.id, name).then(
      (undo) => {
        if (!current) return undo();
        clear = undo;
        describePictures(paper, view.pictures);
        const paragraphs = drawnParagraphs(paper);
        if (onTyped) openForTyping(paragraphs, view.paragraphs, onTyped);
        onDrawn(paper, paragraphs);
        setIsDrawn(true);
      },
      (problem: unknown) => current && setError(errorMessage(problem)),
    );
    return () => {
      current = false;
      clear();
    };
  }, [view.id, view.revision, typing, redraw]);
  return (
    <div class="papers" role="region" aria-label={`Trang của ${view.name}`} tabIndex={0}>
      {error !== '' && (
        <p role="alert" class="alert">
          {error}
        </p>
      )}
      {!isDrawn && error === '' && <p role="status">Đang mở văn bản…</p>}
      <div ref={place} class={typing ? 'paper-place typing' : 'paper-place'} aria-busy={false} />
    </div>
  );
};
