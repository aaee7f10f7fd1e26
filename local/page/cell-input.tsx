/** The field in which a cell is edited. It is always there, unseen, so that the first key typed already falls into it. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Editing } from './use-editing';
import { cellName, type Spot } from './spots';
import { OverCell } from './over-cell';

export interface EditKeys {
  readonly editing: Editing;
  /** Writes what was typed and moves on. */
  readonly commit: (down: number, right: number) => void;
  readonly cancel: () => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const breakLine = (field: HTMLTextAreaElement, editing: Editing): void => {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  editing.change(field.value);
};

/** Keys while one types: Enter and Tab write, Esc drops, Alt+Enter breaks the line. */
export const pressWhileEditing = (
  event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement },
  { editing, commit, cancel }: EditKeys,
  byTyping: boolean,
): void => {
  if (event.isComposing || editing.draft === null) return;
  const arrow = byTyping ? ARROWS[event.key] : undefined;
  const known = arrow !== undefined || ['Enter', 'Tab', 'Escape'].includes(event.key);
  if (!known) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') cancel();
  else if (event.key === 'Enter' && event.altKey) breakLine(event.currentTarget, editing);
  else if (event.key === 'Enter') commit(event.shiftKey ? -1 : 1, 0);
  else if (event.key === 'Tab') commit(0, event.shiftKey ? -1 : 1);
  else if (arrow) commit(arrow[0], arrow[1]);
};

interface CellInputProps extends EditKeys {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly spot: Spot;
  /** Begun by typing: arrows then write and move, as in Sheets. */
  readonly byTyping: boolean;
}

export const CellInput = ({ field, spot, byTyping, ...keys }: CellInputProps) => {
  const { editing } = keys;
  const on = editing.draft !== null;
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (on && !byTyping && document.activeElement === field.current)
      field.current?.setSelectionRange(end, end);
  }, [on]);
  return (
    <OverCell spot={spot} where="on" class={on ? 'cell-input on' : 'cell-input'}>
      <textarea
        ref={field}
        rows={1}
        tabIndex={-1}
        aria-label={`Sửa ô ${cellName(spot)}`}
        value={editing.draft ?? ''}
        onInput={({ currentTarget }) => editing.change(currentTarget.value)}
        onKeyDown={(event) => pressWhileEditing(event, keys, byTyping)}
      />
    </OverCell>
  );
};
