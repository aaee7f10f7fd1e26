/** The cells of one row of the grid, with their looks. */
import type { CellView, SheetView } from '../server/views';
import { columnLetters } from '../world/a1';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Pixels from the left edge at which each frozen column sticks; null for the others. */
export const stickyLefts = (sheet: SheetView, headerWidth: number): (number | null)[] =>
  sheet.widths.map((_, index) =>
    index < sheet.frozenColumns
      ? sheet.widths.slice(0, index).reduce((sum, width) => sum + width, headerWidth)
      : null,
  );

const shown = (cell: CellView, sheet: SheetView): string => {
  if (sheet.checkboxes.includes(cell.s)) return cell.t === 'TRUE' ? '☑' : '☐';
  return cell.t;
};

const alignOf = (cell: CellView, horizontal: string | undefined): string =>
  horizontal !== undefined && horizontal !== 'general' ? horizontal : cell.r ? 'right' : 'left';

interface CellProps {
  readonly cell: CellView;
  readonly sheet: SheetView;
  readonly spot: Spot;
  readonly active: boolean;
  readonly left: number | null;
  readonly onPick: (spot: Spot) => void;
}

const Cell = ({ cell, sheet, spot, active, left, onPick }: CellProps) => {
  const style = sheet.styles[cell.s] ?? {};
  const classes = [
    'cell',
    active ? 'active' : '',
    left === null ? '' : 'frozen',
    cell.n === undefined ? '' : 'noted',
  ];
  return (
    <td
      role="gridcell"
      id={`cell-${columnLetters(spot.column)}${spot.row}`}
      class={classes.filter((one) => one !== '').join(' ')}
      aria-selected={active}
      title={[cell.t, cell.n ?? ''].filter((part) => part !== '').join('\n')}
      style={{
        ...(style.background === undefined ? {} : { backgroundColor: style.background }),
        ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
        ...(style.fontWeight === undefined ? {} : { fontWeight: style.fontWeight }),
        ...(style.fontStyle === undefined ? {} : { fontStyle: style.fontStyle }),
        textAlign: alignOf(cell, style.horizontal),
        ...(left === null ? {} : { left: `${left}px` }),
      }}
      onClick={() => onPick(spot)}
    >
      {shown(cell, sheet)}
      {sheet.lists.includes(cell.s) && <span class="list-mark" aria-hidden="true" />}
    </td>
  );
};

const EMPTY: CellView = { t: '', s: 0 };

interface GridRowProps {
  readonly sheet: SheetView;
  readonly number: number;
  readonly cells: readonly CellView[];
  readonly lefts: readonly (number | null)[];
  readonly active: Spot;
  readonly onPick: (spot: Spot) => void;
}

export const GridRow = ({ sheet, number, cells, lefts, active, onPick }: GridRowProps) => (
  <tr role="row" aria-rowindex={number}>
    <th scope="row" class="row-number">
      {number}
    </th>
    {sheet.widths.map((width, index) =>
      width === 0 ? null : (
        <Cell
          key={index}
          cell={cells[index] ?? EMPTY}
          sheet={sheet}
          spot={{ row: number, column: index + 1 }}
          active={active.row === number && active.column === index + 1}
          left={lefts[index] ?? null}
          onPick={onPick}
        />
      ),
    )}
  </tr>
);
