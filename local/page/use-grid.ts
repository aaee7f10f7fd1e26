/** The grid's state and what it answers to keys and mouse: moving, editing, choosing, reading notes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../server/views';
import { commandOf, type Command } from './grid-keys';
import type { OpenNote } from './note-popover';
import type { TabPlace } from './sheet-path';
import { selectionNamed, type Spot } from './spots';
import { useActs } from './use-acts';
import { useClipboard } from './use-clipboard';
import { useEditing } from './use-editing';
import { useInSight } from './use-in-sight';
import { useMouse } from './use-mouse';
import { useNavigation } from './use-navigation';
import { useSheet } from './use-sheet';

export interface GridProps extends TabPlace {
  readonly sheetId: number;
  /** Grows when the spreadsheet may have changed. */
  readonly version: number;
  /** Where the script put the person, in A1 notation. */
  readonly target: string;
  /** Grows when the script did so. */
  readonly jump: number;
  readonly editable: boolean;
  readonly onChanged: () => void;
}

const NO_CELL: CellView = { t: '', s: 0 };

/** The rows in sight, where one stands, and what may be done there. */
const useParts = (props: GridProps) => {
  const { file, name, sheetId, version, target, jump, editable, onChanged } = props;
  const place: TabPlace = { file, name };
  const [frozen, setFrozen] = useState(1);
  const view = useInSight(frozen);
  const rows = useSheet(place, version, view.first, view.last);
  const { sheet, row } = rows;
  useEffect(() => setFrozen(sheet?.frozenRows ?? 1), [sheet]);
  const navigation = useNavigation({ place, sheet, scrollToRow: view.scrollToRow, target, jump });
  const acts = useActs(file, sheetId, onChanged);
  const { selection, select } = navigation;
  const clipboard = useClipboard({ place, sheet, row, selection, editable, act: acts.act, select });
  const cellAt = (spot: Spot): CellView =>
    (sheet && spot.row <= sheet.frozenRows ? sheet.head[spot.row - 1] : row(spot.row))?.[spot.column - 1] ??
    NO_CELL;
  return { place, view, sheet, error: rows.error, row, navigation, acts, clipboard, cellAt };
};
type Parts = ReturnType<typeof useParts>;

/** The cell's own text while it is typed; ends by writing it. */
const useTyping = ({ navigation, acts, view, cellAt }: Parts) => {
  const editing = useEditing();
  const [byTyping, setByTyping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { active } = navigation.selection;
  const content = cellAt(active).e ?? cellAt(active).t;
  /** The key that is being pressed falls into the field, which therefore must have the focus at once. */
  const startTyping = (): void => {
    setByTyping(true);
    editing.start('');
    field.current?.focus();
  };
  const startEdit = (): void => {
    setByTyping(false);
    editing.start(content);
    field.current?.focus();
  };
  const write = (): void => {
    const text = editing.finish();
    if (text !== null && text !== content) acts.act({ kind: 'edit', ...active, text });
  };
  const commit = (down: number, right: number): void => {
    write();
    view.box.current?.focus();
    navigation.move(down, right);
  };
  const cancel = (): void => {
    editing.finish();
    view.box.current?.focus();
  };
  return { editing, byTyping, field, startTyping, startEdit, write, commit, cancel };
};

export const useGrid = (props: GridProps) => {
  const parts = useParts(props);
  const { sheet, navigation, acts, view, cellAt } = parts;
  const typing = useTyping(parts);
  const [choosing, setChoosing] = useState(false);
  const [note, setNote] = useState<OpenNote | null>(null);
  const leaving = useRef(false);
  const { active } = navigation.selection;
  const cell = cellAt(active);
  const choices = sheet?.choices[cell.s];
  const isBox = sheet?.checkboxes.includes(cell.s) === true;
  const { editable } = props;
  const readNote = (): void => {
    if (cell.n !== undefined) setNote({ spot: active, text: cell.n, focused: true });
  };
  const toggle = (): void =>
    acts.act({ kind: 'edit', ...active, text: cell.t === 'TRUE' ? 'FALSE' : 'TRUE' });
  const edit = (): void => {
    if (!editable) return;
    if (choices) setChoosing(true);
    else if (isBox) toggle();
    else typing.startEdit();
  };
  const clear = (): void => {
    const { corner } = navigation.selection;
    const [row, column] = [Math.min(active.row, corner.row), Math.min(active.column, corner.column)];
    const rows = Math.abs(active.row - corner.row) + 1;
    acts.act({ kind: 'clear', row, column, rows, columns: Math.abs(active.column - corner.column) + 1 });
  };
  const run = (command: Command): void => {
    if (command.kind === 'edit' || command.kind === 'choose') edit();
    else if (command.kind === 'note') readNote();
    else if (command.kind === 'clear' && editable) clear();
    else if (command.kind === 'toggle' && editable && isBox) toggle();
    else navigation.go(command);
  };
  /** After Esc, and at the last column, Tab leaves the grid. */
  const leaves = (event: KeyboardEvent): boolean => {
    const beyond = event.shiftKey ? active.column === 1 : active.column === sheet?.columnCount;
    return event.key === 'Tab' && (leaving.current || beyond);
  };
  const press = (event: KeyboardEvent): void => {
    const command = event.target === view.box.current ? commandOf(event) : null;
    if (!command || leaves(event)) return;
    leaving.current = command.kind === 'leave';
    acts.forget();
    if (command.kind === 'type' || (command.kind === 'toggle' && !isBox)) {
      if (editable) typing.startTyping();
      return;
    }
    event.preventDefault();
    run(command);
  };
  const mouse = useMouse({ ...parts, typing, edit, editable, setNote });
  const focusGrid = (): void => view.box.current?.focus();
  const goTo = (a1: string): boolean => {
    const size = { maxRows: sheet?.rowCount ?? 1, maxColumns: sheet?.columnCount ?? 1 };
    const found = selectionNamed(a1, size);
    if (!found) return false;
    navigation.select(found);
    focusGrid();
    return true;
  };
  const choose = (text: string): void => {
    setChoosing(false);
    focusGrid();
    acts.act({ kind: 'edit', ...active, text });
  };
  const stopChoosing = (): void => {
    setChoosing(false);
    focusGrid();
  };
  const closeNote = (): void => {
    setNote(null);
    if (note?.focused) focusGrid();
  };
  return {
    ...parts,
    typing,
    cell,
    choices: choosing ? choices : undefined,
    note,
    press,
    mouse,
    goTo,
    choose,
    stopChoosing,
    closeNote,
    readNote,
  };
};
