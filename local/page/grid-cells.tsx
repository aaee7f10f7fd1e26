/** The cells of one row of the grid, with their looks; a row whose content is unchanged is not drawn again. */
import { Component } from 'preact';
import type { CellView, SheetView } from '../server/views';
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
}

const classesOf = ({ cell, active, selected, left }: CellProps): string =>
  [
    'cell',
    active ? 'active' : '',
    selected ? 'selected' : '',
    left === null ? '' : 'frozen',
    cell.n === undefined ? '' : 'noted',
  ]
    .filter((one) => one !== '')
    .join(' ');

const Cell = (props: CellProps) => {
  const { cell, sheet, row, column, left } = props;
  const style = sheet.styles[cell.s] ?? {};
  return (
    <td
      role="gridcell"
      id={cellId({ row, column })}
      aria-colindex={column}
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
  /** Column of the active cell, 0 when it stands in another row. */
  readonly activeColumn: number;
  /** First and last selected column, 0 and 0 when the row is not selected. */
  readonly from: number;
  readonly to: number;
}

const PROPS = ['sheet', 'number', 'cells', 'lefts', 'activeColumn', 'from', 'to'] as const;

/** A class, for it alone can tell Preact that nothing has changed. */
export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: Readonly<GridRowProps>): boolean {
    return PROPS.some((name) => next[name] !== this.props[name]);
  }
  override render({ sheet, number, cells, lefts, activeColumn, from, to }: GridRowProps) {
    return (
      <tr role="row" aria-rowindex={number}>
        <th scope="row" role="rowheader" class={from > 0 ? 'row-number within' : 'row-number'}>
          {number}
        </th>
        {sheet.widths.map((width, index) =>
          width === 0 ? null : (
            <Cell
              key={index}
              cell={cells[index] ?? EMPTY}
              sheet={sheet}
              row={number}
              column={index + 1}
              active={activeColumn === index + 1}
              selected={index + 1 >= from && index + 1 <= to}
              left={lefts[index] ?? null}
            />
          ),
        )}
      </tr>
    );
  }
}
