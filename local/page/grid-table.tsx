/** The table of a sheet: letters, frozen rows, and the rows in sight between two spacers. */
import { useMemo } from 'preact/hooks';
import type { CellView, SheetView } from '../server/views';
import { columnLetters } from '../world/a1';
import { GridRow, stickyLefts } from './grid-cells';
import { hiddenBefore } from './grid-shape';
import { rectOf, type Selection } from './spots';
import { ROW_HEIGHT } from './use-in-sight';

export const HEADER_WIDTH = 48;

interface LettersProps {
  readonly sheet: SheetView;
  readonly lefts: readonly (number | null)[];
  readonly selection: Selection;
}

const Letters = ({ sheet, lefts, selection }: LettersProps) => {
  const { column, columns } = rectOf(selection);
  const classOf = (index: number): string =>
    [
      'letter',
      lefts[index] === null ? '' : 'frozen',
      index + 1 >= column && index + 1 < column + columns ? 'within' : '',
    ].join(' ');
  return (
    <tr role="row">
      <th class="corner" role="columnheader">
        <span class="visually-hidden">Dòng</span>
      </th>
      {sheet.widths.map((width, index) => {
        const left = lefts[index] ?? null;
        return width === 0 ? null : (
          <th
            key={index}
            scope="col"
            role="columnheader"
            aria-colindex={index + 1}
            class={classOf(index)}
            style={left === null ? {} : { left: `${left}px` }}
          >
            {columnLetters(index + 1)}
          </th>
        );
      })}
    </tr>
  );
};

const Spacer = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? <tr role="presentation" class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }} /> : null;

interface SheetTableProps {
  readonly sheet: SheetView;
  /** Numbers of the rows to render below the head. */
  readonly first: number;
  readonly last: number;
  readonly row: (number: number) => readonly CellView[];
  readonly selection: Selection;
}

export const SheetTable = ({ sheet, first, last, row, selection }: SheetTableProps) => {
  const lefts = useMemo(() => stickyLefts(sheet, HEADER_WIDTH), [sheet]);
  const end = Math.min(last, sheet.rowCount);
  const { hiddenRows: hidden, frozenRows: frozen } = sheet;
  const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index).filter(
    (number) => !hidden.includes(number),
  );
  /** Rows to be seen from one number to another, the latter left out. */
  const seen = (from: number, to: number): number =>
    to - from - (hiddenBefore(hidden, to) - hiddenBefore(hidden, from));
  const rect = rectOf(selection);
  const line = (number: number, cells: readonly CellView[]) => {
    const within = number >= rect.row && number < rect.row + rect.rows;
    return (
      <GridRow
        key={number}
        sheet={sheet}
        number={number}
        cells={cells}
        lefts={lefts}
        drawnFrom={sheet.merges.length === 0 ? 0 : number <= frozen ? 1 : first}
        drawnTo={sheet.merges.length === 0 ? 0 : number <= frozen ? frozen : end}
        activeColumn={selection.active.row === number ? selection.active.column : 0}
        from={within ? rect.column : 0}
        to={within ? rect.column + rect.columns - 1 : 0}
      />
    );
  };
  return (
    <table
      role="presentation"
      style={{ width: `${sheet.widths.reduce((sum, one) => sum + one, HEADER_WIDTH)}px` }}
    >
      <colgroup>
        <col style={{ width: `${HEADER_WIDTH}px` }} />
        {sheet.widths.map((one, index) =>
          one === 0 ? null : <col key={index} style={{ width: `${one}px` }} />,
        )}
      </colgroup>
      <thead role="rowgroup">
        <Letters sheet={sheet} lefts={lefts} selection={selection} />
        {sheet.head.map((cells, index) => (hidden.includes(index + 1) ? null : line(index + 1, cells)))}
      </thead>
      <tbody role="rowgroup">
        <Spacer rows={seen(frozen + 1, first)} />
        {numbers.map((number) => line(number, row(number)))}
        <Spacer rows={seen(end + 1, sheet.rowCount + 1)} />
      </tbody>
    </table>
  );
};
