/** Which rows of a long sheet are in sight of its scroll container, and how to bring one there. */
import { hiddenBefore, rowSeen } from './grid-shape';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export const ROW_HEIGHT = 24;
/** Rows rendered above and below those in sight. */
const MARGIN = 10;

/** `frozen` rows stand in the table's head and do not scroll; `hidden` rows take no room. */
export const useInSight = (frozen: number, hidden: readonly number[]) => {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    if (!box.current) return;
    const watcher = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 600));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  const below = hidden.filter((row) => row > frozen);
  const nth = frozen + Math.max(1, 1 + Math.floor(top / ROW_HEIGHT) - MARGIN);
  /** Scrolls only when the row is out of sight, and then to the middle. */
  const scrollToRow = (row: number): void => {
    const view = box.current;
    if (!view || row <= frozen) return;
    const y = (row - frozen - 1 - hiddenBefore(below, row)) * ROW_HEIGHT;
    const space = height - (frozen + 3) * ROW_HEIGHT;
    if (y < view.scrollTop || y > view.scrollTop + space) view.scrollTop = Math.max(0, y - space / 2);
  };
  return {
    box,
    first: rowSeen(below, nth),
    last: rowSeen(below, nth + Math.ceil(height / ROW_HEIGHT) + 2 * MARGIN),
    follow: () => setTop(box.current?.scrollTop ?? 0),
    scrollToRow,
  };
};
