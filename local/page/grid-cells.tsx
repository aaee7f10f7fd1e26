/** The cells of one row of the grid, with their looks; a row whose content is unchanged is not drawn again. */
import { Component } from 'preact';
import type { CellView, SheetView } from '../server/views';
import { roomOf } from './grid-shape';
import { cellId } from './spots';

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
  readonly row: number;
  readonly column: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly left: number | null;
  readonly room: { readonly rows: number; readonly columns: number };
}

/** Frozen rows grow with what is wrapped in them, as all rows do in Sheets; rows that scroll keep one height. */
const isWrapped = ({ cell, sheet, row }: CellProps): boolean =>
  row <= sheet.frozenRows && sheet.styles[cell.s]?.wrap === 'WRAP';

const classesOf = (props: CellProps): string => {
  const { cell, active, selected, left } = props;
  return [
    'cell',
    isWrapped(props) ? 'wrapped' : '',
    active ? 'active' : '',
    selected ? 'selected' : '',
    left === null ? '' : 'frozen',
    cell.n === undefined ? '' : 'noted',
  ]
    .filter((one) => one !== '')
    .join(' ');
};

const Cell = (props: CellProps) => {
  const { cell, sheet, row, column, left } = props;
  const style = sheet.styles[cell.s] ?? {};
  return (
    <td
      role="gridcell"
      id={cellId({ row, column })}
      aria-colindex={column}
      rowSpan={props.room.rows}
      colSpan={props.room.columns}
      class={classesOf(props)}
      aria-selected={props.active || props.selected}
      style={{
        ...(style.background === undefined ? {} : { backgroundColor: style.background }),
        ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
        ...(style.fontWeight === undefined ? {} : { fontWeight: style.fontWeight }),
        ...(style.fontStyle === undefined ? {} : { fontStyle: style.fontStyle }),
        textAlign: alignOf(cell, style.horizontal),
        ...(left === null ? {} : { left: `${left}px` }),
      }}
    >
      {shown(cell, sheet)}
      {sheet.choices[cell.s] !== undefined && <span class="list-mark" aria-hidden="true" />}
    </td>
  );
};

const EMPTY: CellView = { t: '', s: 0 };

export interface GridRowProps {
  readonly sheet: SheetView;
  readonly number: number;
  readonly cells: readonly CellView[];
  readonly lefts: readonly (number | null)[];
  /** Numbers of the rows drawn beside it, for merged cells; 0 and 0 on a sheet without any. */
  readonly drawnFrom: number;
  readonly drawnTo: number;
  /** Column of the active cell, 0 when it stands in another row. */
  readonly activeColumn: number;
  /** First and last selected column, 0 and 0 when the row is not selected. */
  readonly from: number;
  readonly to: number;
}

const PROPS = [
  ...(['sheet', 'number', 'cells', 'lefts', 'drawnFrom', 'drawnTo'] as const),
  ...(['activeColumn', 'from', 'to'] as const),
];

/** A class, for it alone can tell Preact that nothing has changed. */
export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: Readonly<GridRowProps>): boolean {
    return PROPS.some((name) => next[name] !== this.props[name]);
  }
  private cell(index: number) {
    const { sheet, number, cells, lefts, drawnFrom, drawnTo, activeColumn, from, to } = this.props;
    const column = index + 1;
    const room = roomOf(sheet, { row: number, column }, { from: drawnFrom, to: drawnTo });
    return room === null || sheet.widths[index] === 0 ? null : (
      <Cell
        key={index}
        cell={cells[index] ?? EMPTY}
        sheet={sheet}
        row={number}
        column={column}
        active={activeColumn === column}
        selected={column >= from && column <= to}
        left={lefts[index] ?? null}
        room={room}
      />
    );
  }
  override render({ sheet, number, from }: GridRowProps) {
    return (
      <tr role="row" aria-rowindex={number}>
        <th scope="row" role="rowheader" class={from > 0 ? 'row-number within' : 'row-number'}>
          {number}
        </th>
        {sheet.widths.map((_, index) => this.cell(index))}
      </tr>
    );
  }
}
