/** Where one stands in the grid, and how keys and jumps move it. */
import { useEffect, useState } from 'preact/hooks';
import type { SheetView } from '../server/views';
import { read } from './api';
import type { Command } from './grid-keys';
import { stepFrom } from './grid-shape';
import { sheetPath, type TabPlace } from './sheet-path';
import { at, cellElement, clampTo, selectionNamed, type Selection, type Spot } from './spots';

export interface Navigation {
  readonly selection: Selection;
  /** Selects and brings the moving corner into sight. */
  readonly select: (next: Selection) => void;
  /** Selects without scrolling, as the mouse does. */
  readonly pick: (next: Selection) => void;
  readonly move: (down: number, right: number) => void;
  /** Carries out a command that moves; the others it leaves alone. */
  readonly go: (command: Command) => void;
}

const FIRST: Selection = at({ row: 1, column: 1 });
const ANY = { maxRows: 1_000_000, maxColumns: 18_278 };

const jumpTarget = (to: 'row-start' | 'row-end' | 'first' | 'last', from: Spot, sheet: SheetView): Spot => {
  if (to === 'row-start') return { row: from.row, column: 1 };
  if (to === 'row-end') return { row: from.row, column: Math.max(1, sheet.lastColumn) };
  if (to === 'first') return { row: 1, column: 1 };
  return { row: Math.max(1, sheet.lastRow), column: Math.max(1, sheet.lastColumn) };
};

const wholeOf = (what: 'all' | 'row' | 'column', { active }: Selection, sheet: SheetView): Selection => ({
  active: { row: what === 'row' ? active.row : 1, column: what === 'column' ? active.column : 1 },
  corner: {
    row: what === 'row' ? active.row : sheet.rowCount,
    column: what === 'column' ? active.column : sheet.columnCount,
  },
});

interface Around {
  readonly place: TabPlace;
  readonly sheet: SheetView | null;
  readonly scrollToRow: (row: number) => void;
  /** Where the script put the person, and how often it did. */
  readonly target: string;
  readonly jump: number;
}

interface Standing extends Pick<Navigation, 'selection' | 'select' | 'pick'> {
  readonly place: TabPlace;
  readonly sheet: SheetView | null;
}

const goBy = ({ place, sheet, selection, select, pick }: Standing, command: Command): void => {
  if (!sheet) return;
  const to = (spot: Spot, extend: boolean): void => {
    const kept = clampTo(sheet, spot);
    select(extend ? { active: selection.active, corner: kept } : at(kept));
  };
  if (command.kind === 'select') return pick(wholeOf(command.what, selection, sheet));
  if (command.kind !== 'move' && command.kind !== 'jump' && command.kind !== 'edge') return;
  const { extend } = command;
  const from = extend ? selection.corner : selection.active;
  if (command.kind === 'move') return to(stepFrom(sheet, from, command.down, command.right), extend);
  if (command.kind === 'jump') return to(jumpTarget(command.to, from, sheet), extend);
  const asked = { row: from.row, column: from.column, towards: command.towards };
  // Where the server cannot be reached, the next reading says so.
  read<Spot>(sheetPath('edge', place, asked)).then(
    (spot) => to(spot, extend),
    () => undefined,
  );
};

export const useNavigation = ({ place, sheet, scrollToRow, target, jump }: Around): Navigation => {
  const [selection, pick] = useState<Selection>(selectionNamed(target, ANY) ?? FIRST);
  const select = (next: Selection): void => {
    pick(next);
    scrollToRow(next.corner.row);
    // Once the row is rendered, its column may still be out of sight.
    requestAnimationFrame(() =>
      cellElement(next.corner)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };
  const loaded = sheet !== null;
  useEffect(() => select(selectionNamed(target, ANY) ?? FIRST), [jump, loaded]);
  const around = { place, sheet, selection, select, pick };
  const go = (command: Command): void => goBy(around, command);
  const move = (down: number, right: number): void => go({ kind: 'move', down, right, extend: false });
  return { selection, select, pick, move, go };
};
