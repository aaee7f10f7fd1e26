/** Puts something over the grid at a cell: the text being typed, a drop-down, a note. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellElement, type Spot } from './spots';

interface OverCellProps {
  readonly spot: Spot;
  readonly class: string;
  /** On the cell, just under it, or at its right. */
  readonly where: 'on' | 'under' | 'beside';
  readonly children: ComponentChildren;
}

const placeAt = (
  box: HTMLElement,
  cell: HTMLElement,
  frame: DOMRect,
  where: OverCellProps['where'],
): void => {
  const rect = cell.getBoundingClientRect();
  const left = (where === 'beside' ? rect.right + 2 : rect.left) - frame.left;
  const top = (where === 'under' ? rect.bottom : rect.top) - frame.top;
  const { style } = box;
  style.setProperty('--cell-width', `${rect.width}px`);
  style.setProperty('--cell-height', `${rect.height}px`);
  style.left = `${Math.max(0, Math.min(left, frame.width - box.offsetWidth - 16))}px`;
  const above = rect.top - frame.top - box.offsetHeight;
  const fits = top + box.offsetHeight <= frame.height || where === 'on' || above < 0;
  style.top = `${fits ? top : where === 'under' ? above : Math.max(0, frame.height - box.offsetHeight)}px`;
};

/** Placed anew with every drawing: the grid draws while it scrolls. */
export const OverCell = ({ spot, class: name, where, children }: OverCellProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = cellElement(spot);
    const frame = box.current?.parentElement?.getBoundingClientRect();
    if (box.current) box.current.style.visibility = cell ? 'visible' : 'hidden';
    if (box.current && cell && frame) placeAt(box.current, cell, frame, where);
  });
  return (
    <div class={`over-cell ${name}`} ref={box}>
      {children}
    </div>
  );
};
