/** The mouse in the grid: standing in a cell, dragging over a block, whole rows and columns, drop-downs, notes. */
import type { CellView, SheetView } from '../server/views';
import type { OpenNote } from './note-popover';
import { at, spotUnder, type Spot } from './spots';
import type { Navigation } from './use-navigation';

interface Around {
  readonly sheet: SheetView | null;
  readonly navigation: Navigation;
  readonly cellAt: (spot: Spot) => CellView;
  readonly typing: { readonly write: () => void; readonly startEdit: () => void };
  /** Opens the editor, the drop-down or ticks the box of the active cell. */
  readonly edit: () => void;
  readonly editable: boolean;
  readonly setNote: (next: (before: OpenNote | null) => OpenNote | null) => void;
}

const press =
  ({ sheet, navigation: { selection, pick }, typing }: Around) =>
  (event: MouseEvent): void => {
    const under = event.button === 0 ? spotUnder(event.target) : null;
    if (!under || !sheet) return;
    typing.write();
    const { kind, spot } = under;
    if (event.shiftKey) pick({ active: selection.active, corner: spot });
    else if (kind === 'row') pick({ active: spot, corner: { row: spot.row, column: sheet.columnCount } });
    else if (kind === 'column') pick({ active: spot, corner: { row: sheet.rowCount, column: spot.column } });
    else pick(at(spot));
  };

/** Shows the note of the cell; with the button held, the selection grows. */
const hover =
  ({ navigation: { selection, pick }, cellAt, setNote }: Around) =>
  (event: MouseEvent): void => {
    const under = spotUnder(event.target);
    if (under?.kind !== 'cell') return;
    const { spot } = under;
    const { n: text } = cellAt(spot);
    setNote((before) => {
      if (before?.focused) return before;
      return text === undefined ? null : { spot, text, focused: false };
    });
    const moved = spot.row !== selection.corner.row || spot.column !== selection.corner.column;
    if (event.buttons === 1 && moved) pick({ active: selection.active, corner: spot });
  };

export const mouseOf = (around: Around) => {
  const { sheet, cellAt, edit, editable, setNote } = around;
  const isBox = (spot: Spot): boolean => sheet?.checkboxes.includes(cellAt(spot).s) === true;
  /** A drop-down opens by its mark, a box ticks by a click. */
  const click = (event: MouseEvent): void => {
    const under = spotUnder(event.target);
    if (under?.kind !== 'cell' || !editable) return;
    const onMark = event.target instanceof Element && event.target.matches('.list-mark');
    if (onMark || isBox(under.spot)) edit();
  };
  const twice = (event: MouseEvent): void => {
    const under = spotUnder(event.target);
    if (under?.kind === 'cell' && editable && !isBox(under.spot)) edit();
  };
  const out = (): void => setNote((before) => (before?.focused ? before : null));
  return { down: press(around), over: hover(around), out, click, twice };
};
