/** The grid's state and what it answers to keys and mouse: moving, editing, choosing, reading notes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../server/views';
import { clipboardOf } from './grid-clipboard';
import { commandOf, type Command } from './grid-keys';
import { mouseOf } from './grid-mouse';
import type { OpenNote } from './note-popover';
import type { TabPlace } from './sheet-path';
import { rectOf, selectionNamed, type Spot } from './spots';
import { useActs } from './use-acts';
import { useEditing } from './use-editing';
import { useInSight } from './use-in-sight';
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

interface RowShape {
  readonly frozen: number;
  readonly hidden: readonly number[];
}

/** The rows in sight, where one stands, and what may be done there. */
const useParts = (props: GridProps) => {
  const { file, name, sheetId, version, target, jump, editable, onChanged } = props;
  const place: TabPlace = { file, name };
  const [{ frozen, hidden }, setShape] = useState<RowShape>({ frozen: 1, hidden: [] });
  const view = useInSight(frozen, hidden);
  const rows = useSheet(place, version, view.first, view.last);
  const { sheet, row } = rows;
  useEffect(() => setShape({ frozen: sheet?.frozenRows ?? 1, hidden: sheet?.hiddenRows ?? [] }), [sheet]);
  const navigation = useNavigation({ place, sheet, scrollToRow: view.scrollToRow, target, jump });
  const acts = useActs(file, sheetId, onChanged);
  const { selection, select } = navigation;
  const clipboard = clipboardOf({ place, sheet, row, selection, editable, act: acts.act, select });
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
  const start = (text: string, typed: boolean): void => {
    setByTyping(typed);
    editing.start(text);
    field.current?.focus();
  };
  const startTyping = (): void => start('', true);
  const startEdit = (): void => start(content, false);
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

type Typing = ReturnType<typeof useTyping>;

/** What one does to the active cell besides typing: choosing, ticking, emptying, reading its note. */
const useCell = ({ sheet, navigation, acts, view, cellAt }: Parts, typing: Typing, editable: boolean) => {
  const [choosing, setChoosing] = useState(false);
  const [note, setNote] = useState<OpenNote | null>(null);
  const { active } = navigation.selection;
  const cell = cellAt(active);
  const choices = sheet?.choices[cell.s];
  const isBox = sheet?.checkboxes.includes(cell.s) === true;
  const write = (text: string): void => acts.act({ kind: 'edit', ...active, text });
  const toggle = (): void => write(cell.t === 'TRUE' ? 'FALSE' : 'TRUE');
  const edit = (): void => {
    if (editable && choices) setChoosing(true);
    else if (editable && isBox) toggle();
    else if (editable) typing.startEdit();
  };
  const stopChoosing = (): void => {
    setChoosing(false);
    view.box.current?.focus();
  };
  const choose = (text: string): void => {
    stopChoosing();
    write(text);
  };
  const readNote = (): void =>
    setNote(cell.n === undefined ? null : { spot: active, text: cell.n, focused: true });
  const open = choosing ? choices : undefined;
  return { cell, isBox, choices: open, note, setNote, toggle, edit, stopChoosing, choose, readNote };
};

const useKeys = (parts: Parts, typing: Typing, cell: ReturnType<typeof useCell>, editable: boolean) => {
  const { sheet, navigation, acts, view } = parts;
  const leaving = useRef(false);
  const run = (command: Command): void => {
    if (command.kind === 'edit' || command.kind === 'choose') cell.edit();
    else if (command.kind === 'note') cell.readNote();
    else if (command.kind === 'clear' && editable)
      acts.act({ kind: 'clear', ...rectOf(navigation.selection) });
    else if (command.kind === 'toggle' && editable) cell.toggle();
    else navigation.go(command);
  };
  /** After Esc, and at the last column, Tab leaves the grid. */
  const leaves = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const { column } = navigation.selection.active;
    const beyond = shiftKey ? column === 1 : column === sheet?.columnCount;
    return key === 'Tab' && (leaving.current || beyond);
  };
  return (event: KeyboardEvent): void => {
    const command = event.target === view.box.current ? commandOf(event) : null;
    if (!command || leaves(event)) return;
    leaving.current = command.kind === 'leave';
    acts.forget();
    const types = command.kind === 'type' || (command.kind === 'toggle' && !cell.isBox);
    if (types && editable) return typing.startTyping();
    event.preventDefault();
    run(command);
  };
};

export const useGrid = (props: GridProps) => {
  const parts = useParts(props);
  const { sheet, navigation, view } = parts;
  const { editable } = props;
  const typing = useTyping(parts);
  const cell = useCell(parts, typing, editable);
  const press = useKeys(parts, typing, cell, editable);
  const mouse = mouseOf({ ...parts, typing, edit: cell.edit, editable, setNote: cell.setNote });
  const goTo = (a1: string): boolean => {
    const size = { maxRows: sheet?.rowCount ?? 1, maxColumns: sheet?.columnCount ?? 1 };
    const found = selectionNamed(a1, size);
    if (!found) return false;
    navigation.select(found);
    view.box.current?.focus();
    return true;
  };
  const closeNote = (): void => {
    cell.setNote(null);
    if (cell.note?.focused) view.box.current?.focus();
  };
  return { ...parts, ...cell, typing, press, mouse, goTo, closeNote };
};
