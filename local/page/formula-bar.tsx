/** The line over the grid: name box that jumps, and the content of the cell one stands in, to be edited there too. */
import { useEffect, useState } from 'preact/hooks';
import type { CellView } from '../server/views';
import { pressWhileEditing, type EditKeys } from './cell-input';
import { nameOf, type Selection } from './spots';

interface NameBoxProps {
  readonly selection: Selection;
  /** Goes to a place in A1 notation; false when there is none. */
  readonly onGo: (a1: string) => boolean;
}

const NameBox = ({ selection, onGo }: NameBoxProps) => {
  const name = nameOf(selection);
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setText(name);
    if (event.key === 'Enter' && !onGo(text)) setText(name);
  };
  return (
    <input
      class="name-box"
      aria-label="Ô đang đứng; gõ tên ô rồi Enter để tới"
      value={text}
      spellcheck={false}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => setText(name)}
      onKeyDown={press}
    />
  );
};

interface FormulaBarProps extends EditKeys, NameBoxProps {
  readonly cell: CellView | undefined;
  readonly editable: boolean;
}

export const FormulaBar = ({ selection, onGo, cell, editable, ...keys }: FormulaBarProps) => {
  const content = cell?.e ?? cell?.t ?? '';
  return (
    <div class="formula-bar">
      <NameBox selection={selection} onGo={onGo} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        class="content"
        rows={1}
        aria-label="Nội dung ô"
        readOnly={!editable}
        value={keys.editing.draft ?? content}
        onInput={({ currentTarget }) => keys.editing.change(currentTarget.value)}
        onFocus={() => editable && keys.editing.draft === null && keys.editing.start(content)}
        onKeyDown={(event) => pressWhileEditing(event, keys, false)}
      />
      <span class="visually-hidden" aria-live="polite">
        {nameOf(selection)}: {cell?.t || 'trống'}
        {cell?.n !== undefined && '. Có ghi chú, Shift F2 để đọc'}
      </span>
    </div>
  );
};
