/** A cell's note beside it: while the mouse rests there, or read by keyboard until Esc. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellName, type Spot } from './spots';
import { OverCell } from './over-cell';

export interface OpenNote {
  readonly spot: Spot;
  readonly text: string;
  /** Opened by keyboard: it takes the focus. */
  readonly focused: boolean;
}

interface NotePopoverProps {
  readonly note: OpenNote;
  readonly onClose: () => void;
}

export const NotePopover = ({ note, onClose }: NotePopoverProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (note.focused) box.current?.focus();
  }, [note]);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (!['Escape', 'F2', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <OverCell spot={note.spot} where="beside" class="note-popover">
      <div
        ref={box}
        role="note"
        tabIndex={-1}
        aria-label={`Ghi chú ô ${cellName(note.spot)}`}
        onKeyDown={press}
        onBlur={onClose}
      >
        {note.text}
      </div>
    </OverCell>
  );
};
